import { type KeyboardEvent, memo, type ReactNode, useEffect, useRef } from 'react'
import { lastPlace } from '../../core/dossier/index.ts'
import { useStable } from '../parts/use-stable.ts'
import { useDossierStore } from '../state/context.ts'
import type { CarriedClaim, Group } from './outcomes.ts'
import {
  claimInShort,
  consequence,
  decisionWords,
  outcomeGlyphs,
  outcomeLabels,
} from './words-of-change.ts'

export interface OutcomeListProps {
  readonly groups: readonly Group[]
  readonly selectedId: string | null
  readonly onSelect: (claimId: string) => void
  /** Up and down, while the list has the focus. */
  readonly onStep: (step: 1 | -1) => void
  /** What stands above the list. */
  readonly children?: ReactNode
}

/** The claims by what became of them. One of them takes Tab's focus; J, K and the arrows move it. */
export function OutcomeList(props: OutcomeListProps) {
  const { groups, selectedId, onSelect, onStep, children } = props
  const ref = useRef<HTMLElement>(null)
  const select = useStable(onSelect)

  useEffect(() => {
    const row = ref.current?.querySelector<HTMLElement>('.outcome-group [aria-current="true"]')
    if (selectedId === null || !row) return
    row.scrollIntoView({ block: 'nearest' })
    const { activeElement } = document
    if (activeElement === document.body || ref.current?.contains(activeElement)) row.focus()
  }, [selectedId])

  const arrows = (event: KeyboardEvent) => {
    const step = event.key === 'ArrowDown' ? 1 : event.key === 'ArrowUp' ? -1 : null
    if (step === null) return
    event.preventDefault()
    onStep(step)
  }

  return (
    <nav className="outcomes" aria-label="Claims by outcome" ref={ref} onKeyDown={arrows}>
      {children}
      {groups.map(({ outcome, claims }) => (
        <section key={outcome} className="outcome-group" data-outcome={outcome}>
          <h2 className="outcome-head" id={`outcome-${outcome}`}>
            <span aria-hidden="true">{outcomeGlyphs[outcome]}</span>
            <span className="outcome-name">{outcomeLabels[outcome]}</span>
            <span className="outcome-count">{claims.length}</span>
          </h2>
          <ol aria-labelledby={`outcome-${outcome}`}>
            {claims.map((claim) => (
              <OutcomeRow
                key={claim.id}
                claim={claim}
                isSelected={claim.id === selectedId}
                onSelect={select}
              />
            ))}
          </ol>
        </section>
      ))}
    </nav>
  )
}

interface OutcomeRowProps {
  readonly claim: CarriedClaim
  readonly isSelected: boolean
  readonly onSelect: (claimId: string) => void
}

const OutcomeRow = memo(function OutcomeRow({ claim, isSelected, onSelect }: OutcomeRowProps) {
  const { dossier } = useDossierStore()
  const decided = decisionWords(claim)
  const words = lastPlace(dossier, claim.claim)?.quote.exact ?? claim.claim.standalone
  const facts = [claimInShort(claim), consequence(claim)].filter(Boolean).join(' · ')
  return (
    <li>
      <button
        type="button"
        className="row outcome-row"
        aria-current={isSelected}
        tabIndex={isSelected ? 0 : -1}
        onClick={() => onSelect(claim.id)}
      >
        <span className="row-number">{claim.number}</span>
        <span className="row-text" dir="auto">
          {words}
        </span>
        {(decided !== null || !claim.needsLook) && (
          <span className="outcome-done">
            <span aria-hidden="true">✓</span>
            {decided === null && <span className="heard"> needs no look</span>}
          </span>
        )}
        {(decided !== null || facts !== '') && (
          <span className="outcome-facts">
            {decided !== null && <span className="outcome-done">{decided}</span>}
            {decided !== null && facts !== '' && ' · '}
            {facts}
          </span>
        )}
      </button>
    </li>
  )
})
