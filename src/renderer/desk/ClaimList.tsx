import { type KeyboardEvent, memo, useEffect, useRef } from 'react'
import { lastPlace, type NumberedClaim, type VerdictPack } from '../../core/dossier/index.ts'
import { verdictOf } from '../article/marks.ts'
import { kindLabels, statusLabels } from '../labels.ts'
import { VerdictChip } from '../parts/VerdictChip.tsx'
import { useDossier, useDossierStore, useRecord } from '../state/context.ts'
import { deskAction } from './keys.ts'
import type { Selected } from './selection-state.ts'

export interface ClaimListProps {
  readonly claims: readonly NumberedClaim[]
  readonly selected: Selected
  readonly onSelect: (selected: Selected) => void
  readonly onKeyDown: (event: KeyboardEvent) => void
}

/** The claims in the text's order. One of them takes Tab's focus; J, K and the arrows move it. */
export function ClaimList({ claims, selected, onSelect, onKeyDown }: ClaimListProps) {
  const pack = useDossier(({ dossier }) => dossier.info.pack)
  const links = useRecord('links')
  const draft = useDossier((store) => store.draft)
  const listRef = useRef<HTMLDivElement>(null)
  const linkCounts = new Map<string, number>()
  for (const { claimId } of Object.values(links)) {
    linkCounts.set(claimId, (linkCounts.get(claimId) ?? 0) + 1)
  }
  const selectedId = claims.some(({ claim }) => claim.id === selected?.id)
    ? selected?.id
    : undefined
  const tabStop = selectedId ?? claims[0]?.claim.id

  useEffect(() => {
    const list = listRef.current
    const row = list?.querySelector<HTMLElement>('[aria-current="true"]')
    if (selectedId === undefined || !list || !row) return
    row.scrollIntoView({ block: 'nearest' })
    if (list.contains(document.activeElement)) row.focus()
  }, [selectedId])

  const keys = (event: KeyboardEvent) => {
    const arrow = { ArrowDown: 'j', ArrowUp: 'k' }[event.key]
    if (arrow !== undefined) {
      onKeyDown({ ...event, key: arrow, preventDefault: () => event.preventDefault() })
      return
    }
    // Tab and Enter stay what they are for a list of buttons.
    const action = deskAction(event)?.do
    if (action !== 'nextSuggestion' && action !== 'previousSuggestion' && action !== 'enter') {
      onKeyDown(event)
    }
  }

  if (claims.length === 0) {
    return (
      <p className="list-empty">
        No claims yet. Select words in the article and press <kbd>C</kbd>, or accept a suggestion.
      </p>
    )
  }
  const row = (numbered: NumberedClaim) => (
    <ClaimRow
      key={numbered.claim.id}
      numbered={numbered}
      pack={pack}
      links={linkCounts.get(numbered.claim.id) ?? 0}
      isSelected={numbered.claim.id === selectedId}
      isTabStop={numbered.claim.id === tabStop}
      onSelect={onSelect}
    />
  )
  const lost = claims.filter(({ place }) => !place?.position)
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: the rows inside have the focus
    <div ref={listRef} onKeyDown={keys}>
      <ol className="list" aria-label="Claims">
        {claims.filter(({ place }) => place?.position).map(row)}
      </ol>
      {lost.length > 0 && (
        <>
          <h2 className="list-group" id="lost-claims">
            Without a place in draft {draft.number} <span>{lost.length}</span>
          </h2>
          <ol className="list" aria-labelledby="lost-claims">
            {lost.map(row)}
          </ol>
        </>
      )}
    </div>
  )
}

interface ClaimRowProps {
  readonly numbered: NumberedClaim
  readonly pack: VerdictPack
  readonly links: number
  readonly isSelected: boolean
  readonly isTabStop: boolean
  readonly onSelect: (selected: Selected) => void
}

const ClaimRow = memo(function ClaimRow(props: ClaimRowProps) {
  const { numbered, pack, links, isSelected, isTabStop, onSelect } = props
  const { claim, number, place } = numbered
  const { dossier } = useDossierStore()
  const facts = [
    claim.kind === 'other' ? '' : kindLabels[claim.kind].toLowerCase(),
    claim.claimant,
    links === 0 ? 'no source yet' : `${links} ${links === 1 ? 'source' : 'sources'}`,
    statusLabels[claim.status].toLowerCase(),
  ]
  return (
    <li>
      <button
        type="button"
        className="row"
        aria-current={isSelected}
        tabIndex={isTabStop ? 0 : -1}
        onClick={() => onSelect({ kind: 'claim', id: claim.id })}
      >
        <span className="row-number">{number}</span>
        <span className="row-text" dir="auto">
          {(place ?? lastPlace(dossier, claim))?.quote.exact}
        </span>
        <span className="row-facts">
          <VerdictChip verdict={verdictOf(pack, claim.verdict)} />
          {facts.filter(Boolean).map((fact) => (
            <span key={fact}>{fact}</span>
          ))}
        </span>
      </button>
    </li>
  )
})
