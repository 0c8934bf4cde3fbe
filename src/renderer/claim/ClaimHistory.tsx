import { useEffect, useState } from 'react'
import type { Claim } from '../../core/dossier/index.ts'
import { HistoryList } from '../history/HistoryList.tsx'
import { bridge } from '../state/bridge.ts'
import { useDossierStore } from '../state/context.ts'
import { Folded } from './Folded.tsx'

export interface ClaimHistoryProps {
  readonly claim: Claim
  /** The ids of its links, whose history is part of the claim's. */
  readonly linkIds: readonly string[]
}

/** Who did what to a claim, and when: folded, with how much there is. */
export function ClaimHistory({ claim, linkIds }: ClaimHistoryProps) {
  const about = [claim.id, ...linkIds]
  const count = useEntryCount(claim, about.join(' '))
  return (
    <Folded
      title={
        <>
          History<span className="heard"> of this claim</span>
          {count !== null && ` · ${count}`}
        </>
      }
    >
      <HistoryList about={about} />
    </Folded>
  )
}

/** How long a claim is looked at before its history is counted, in milliseconds. */
const COUNT_AFTER = 600

/**
 * How many entries the history has on these entities, with a plus where that is not all; null
 * until it is known. Walking through the claims counts nothing.
 */
function useEntryCount(claim: Claim, about: string): string | null {
  const { id } = useDossierStore()
  const [count, setCount] = useState<string | null>(null)
  // biome-ignore lint/correctness/useExhaustiveDependencies: the claim is another one with each change
  useEffect(() => {
    let isCurrent = true
    const timer = setTimeout(async () => {
      const page = await bridge.request('history.read', { id, from: null, about: about.split(' ') })
      if (!isCurrent || !page.ok) return
      const { entries, next } = page.value
      const isUnknown = entries.length === 0 && next !== null
      setCount(isUnknown ? null : `${entries.length}${next === null ? '' : '+'}`)
    }, COUNT_AFTER)
    return () => {
      isCurrent = false
      clearTimeout(timer)
    }
  }, [id, about, claim])
  return count
}
