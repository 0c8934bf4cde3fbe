import { type MouseEvent, memo } from 'react'
import {
  lastPlace,
  type NumberedClaim,
  type Standing,
  type VerdictPack,
} from '../../core/dossier/index.ts'
import { verdictOf } from '../article/marks.ts'
import { ShortGlance } from '../claim/Glance.tsx'
import { kindLabels, statusLabels } from '../labels.ts'
import { VerdictChip } from '../parts/VerdictChip.tsx'
import { useDossierStore } from '../state/context.ts'
import { ListItem, type RowPlace } from './ListItem.tsx'
import './claim-row.css'

export interface ClaimRowProps extends RowPlace {
  readonly numbered: NumberedClaim
  readonly pack: VerdictPack
  readonly standing: Standing
  readonly isFlagged: boolean
  /** Whether others changed it since the person looked. */
  readonly isNews: boolean
  /** Whether it is the claim that the pane shows. */
  readonly isSelected: boolean
  /** Whether it is one of several that are chosen; undefined where one is, or none. */
  readonly isChosen: boolean | undefined
  readonly isTabStop: boolean
  readonly onClick: (id: string, event: MouseEvent) => void
}

/** A claim in the list: its words in the article, and what is said of it. */
export const ClaimRow = memo(function ClaimRow(props: ClaimRowProps) {
  const { numbered, pack, standing, isFlagged, isSelected, isChosen, isTabStop, onClick } = props
  const { at, count, heading, inGroup, before, after, isNews } = props
  const { claim, number, place } = numbered
  const { dossier } = useDossierStore()
  const facts = [
    claim.kind === 'other' ? '' : kindLabels[claim.kind].toLowerCase(),
    claim.claimant.trim(),
    statusLabels[claim.status].toLowerCase(),
  ]
  return (
    <ListItem place={{ at, count, heading, inGroup, before, after }}>
      <button
        type="button"
        className="row claim-row"
        aria-current={isSelected}
        aria-pressed={isChosen}
        tabIndex={isTabStop ? 0 : -1}
        // A range of rows is no range of words.
        onMouseDown={(event) => event.shiftKey && event.preventDefault()}
        onClick={(event) => onClick(claim.id, event)}
      >
        <span className="row-number">
          {number}
          {isNews && (
            <span className="row-news" title="Changed since you looked">
              <span aria-hidden="true">●</span>
              <span className="heard">, changed since you looked</span>
            </span>
          )}
        </span>
        <span className="row-text" dir="auto">
          {(place ?? lastPlace(dossier, claim))?.quote.exact}
        </span>
        <VerdictChip verdict={verdictOf(pack, claim.verdict)} />
        <span className="row-facts">
          {facts.filter(Boolean).map((fact) => (
            <span key={fact} dir="auto">
              {fact}
            </span>
          ))}
          <ShortGlance standing={standing} />
          {isFlagged && (
            <span className="row-flag">
              <span aria-hidden="true">⚑</span> flagged
            </span>
          )}
          {claim.assignee && (
            <span title={claim.assignee.name}>
              <span aria-hidden="true">{claim.assignee.initials}</span>
              <span className="heard">with {claim.assignee.name}</span>
            </span>
          )}
        </span>
      </button>
    </ListItem>
  )
})
