import type { ReactNode } from 'react'
import { lastPlace, type NumberedClaim, type VerdictPack } from '../../core/dossier/index.ts'
import { verdictOf } from '../article/marks.ts'
import { VerdictChip } from '../parts/VerdictChip.tsx'
import { useDossierStore } from '../state/context.ts'

export interface ClaimLineProps {
  readonly numbered: NumberedClaim
  readonly pack: VerdictPack
  readonly isSelected: boolean
  readonly onSelect: () => void
  /** What is said of it below its words. */
  readonly children?: ReactNode
}

/** A claim in a list of the review: its number, words and verdict, and why it is there. */
export function ClaimLine({ numbered, pack, isSelected, onSelect, children }: ClaimLineProps) {
  const { claim, number, place } = numbered
  const { dossier } = useDossierStore()
  return (
    <button
      type="button"
      className="row claim-row review-row"
      aria-current={isSelected}
      onClick={onSelect}
    >
      <span className="row-number">{number}</span>
      <span className="row-text" dir="auto">
        {(place ?? lastPlace(dossier, claim))?.quote.exact}
      </span>
      <VerdictChip verdict={verdictOf(pack, claim.verdict)} />
      <span className="row-facts">{children}</span>
    </button>
  )
}
