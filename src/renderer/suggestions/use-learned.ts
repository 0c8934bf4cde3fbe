import { useEffect, useState } from 'react'
import type { LearnedView } from '../../ipc/index.ts'
import { bridge } from '../state/bridge.ts'
import { useStores } from '../state/context.ts'

export interface LearnedHere {
  /** Null until it is known. */
  readonly learned: LearnedView | null
  readonly forget: () => void
  readonly recall: () => void
}

/** What this library learned of suggestions, asked for once. */
export function useLearned(): LearnedHere {
  const { notices } = useStores()
  const [learned, setLearned] = useState<LearnedView | null>(null)
  const ask = async (what: 'learned' | 'forget' | 'recall') => {
    const result = await bridge.request(`suggestions.${what}`, undefined)
    if (result.ok) setLearned(result.value)
    else notices.fail(result.error)
  }
  // biome-ignore lint/correctness/useExhaustiveDependencies: once
  useEffect(() => void ask('learned'), [])
  return { learned, forget: () => void ask('forget'), recall: () => void ask('recall') }
}
