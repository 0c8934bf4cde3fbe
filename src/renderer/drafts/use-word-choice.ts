import { useMemo, useState } from 'react'
import type { Span } from '../../core/article/index.ts'
import type { Revision } from '../../core/dossier/index.ts'
import { choose, moveChoice, spanOf, type WordChoice, wordsOf } from './choose-words.ts'
import type { CarriedClaim } from './outcomes.ts'

export interface WordChoosing {
  /** The words chosen so far; null while none are being chosen. */
  readonly span: Span | null
  begin(claim: CarriedClaim): void
  /** Takes an arrow key; says whether it was one. */
  move(key: string, extend: boolean): boolean
  leave(): void
}

/** Choosing words of the arriving draft by key. */
export function useWordChoice({ to, from, comparison }: Revision): WordChoosing {
  const [choice, setChoice] = useState<WordChoice | null>(null)
  const isChoosing = choice !== null
  // Read only when it is asked for: a long text takes a while.
  const list = useMemo(() => (isChoosing ? wordsOf(to.text, to.language) : null), [isChoosing, to])
  const span = useMemo(() => (choice && list ? spanOf(list, choice) : null), [choice, list])

  const startOf = ({ now, place }: CarriedClaim): Span => {
    const known = now.position ?? now.candidates[0]
    if (known) return known
    // Beside where it stood: the next block of the arriving draft from there on.
    const old = place?.position?.start ?? 0
    const row = comparison.rows.findIndex(({ before }) => {
      const block = before === null ? undefined : from.blocks[before]
      return block !== undefined && block.end > old
    })
    const beside = comparison.rows.slice(Math.max(row, 0)).find(({ after }) => after !== null)
    const start = to.blocks[beside?.after ?? 0]?.start ?? 0
    return { start, end: start + 1 }
  }

  return {
    span,
    begin: (claim) => setChoice(choose(wordsOf(to.text, to.language), startOf(claim))),
    move: (key, extend) => {
      const moved = choice && list && moveChoice(list, choice, key, extend)
      if (moved) setChoice(moved)
      return Boolean(moved)
    },
    leave: () => setChoice(null),
  }
}
