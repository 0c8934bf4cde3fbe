import { type KeyboardEvent, memo, useMemo, useRef } from 'react'
import type { NumberedClaim, VerdictPack } from '../../core/dossier/index.ts'
import { verdictOf } from '../article/marks.ts'
import { kindLabels, statusLabels } from '../labels.ts'
import { useLater } from '../parts/use-later.ts'
import { VerdictChip } from '../parts/VerdictChip.tsx'
import type { ClaimIndex } from '../state/claim-index.ts'
import { useDossier, useRecord } from '../state/context.ts'
import { deskAction } from './keys.ts'
import type { Selected } from './selection-state.ts'
import { useWindow } from './use-window.ts'

export interface ClaimListProps {
  readonly selected: Selected
  readonly onSelect: (selected: Selected) => void
  readonly onKeyDown: (event: KeyboardEvent) => void
}

/** The claims in the text's order, which follow the article as soon as they are ready. */
export function ClaimList(props: ClaimListProps) {
  const index = useDossier((store) => store.index)
  const version = useLater(useDossier((store) => store.index.version))
  return <ClaimRows {...props} index={index} version={version} />
}

interface ClaimRowsProps extends ClaimListProps {
  readonly index: ClaimIndex
  /** The index is one object that changes: with another version its rows are drawn again. */
  readonly version: number
}

/**
 * One of the rows takes Tab's focus; J, K and the arrows move it. Only the rows near the view and
 * the selected one are in the page.
 */
const ClaimRows = memo(function ClaimRows(props: ClaimRowsProps) {
  const { index, selected, onSelect, onKeyDown } = props
  const { order } = index
  const pack = useDossier(({ dossier }) => dossier.info.pack)
  const linkCounts = useLinkCounts()
  const listRef = useRef<HTMLOListElement>(null)
  const selectedAt = order.indexOf(selected?.id)
  const rows = useWindow(listRef, order.length, selectedAt, order.at(selectedAt)?.claim.id)

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

  if (order.length === 0) {
    return (
      <p className="list-empty">
        No claims yet. Select words in the article and press <kbd>C</kbd>, or accept a suggestion.
      </p>
    )
  }
  return (
    <ol className="list" ref={listRef} onKeyDown={keys} aria-label="Claims">
      {rows.map(({ at, before, after }) => {
        const numbered = order.at(at)
        return (
          numbered && (
            <ClaimRow
              key={numbered.claim.id}
              numbered={numbered}
              count={order.length}
              before={before}
              after={after}
              pack={pack}
              links={linkCounts.get(numbered.claim.id) ?? 0}
              isSelected={at === selectedAt}
              isTabStop={at === Math.max(0, selectedAt)}
              onSelect={onSelect}
            />
          )
        )
      })}
    </ol>
  )
})

/** How many links each claim has, by its id. */
function useLinkCounts(): ReadonlyMap<string, number> {
  const links = useRecord('links')
  const version = useDossier((store) => store.versionOf('links'))
  // biome-ignore lint/correctness/useExhaustiveDependencies: records are changed in place
  return useMemo(() => {
    const counts = new Map<string, number>()
    for (const { claimId } of Object.values(links)) {
      counts.set(claimId, (counts.get(claimId) ?? 0) + 1)
    }
    return counts
  }, [links, version])
}

interface ClaimRowProps {
  readonly numbered: NumberedClaim
  /** How many claims there are. */
  readonly count: number
  /** The height of the rows left out before this one and after it, in pixels. */
  readonly before: number
  readonly after: number
  readonly pack: VerdictPack
  readonly links: number
  readonly isSelected: boolean
  readonly isTabStop: boolean
  readonly onSelect: (selected: Selected) => void
}

const ClaimRow = memo(function ClaimRow(props: ClaimRowProps) {
  const { numbered, count, before, after, pack, links, isSelected, isTabStop, onSelect } = props
  const { claim, number, place } = numbered
  const facts = [
    claim.kind === 'other' ? '' : kindLabels[claim.kind].toLowerCase(),
    claim.claimant,
    links === 0 ? 'no source yet' : `${links} ${links === 1 ? 'source' : 'sources'}`,
    statusLabels[claim.status].toLowerCase(),
  ]
  return (
    <li
      aria-setsize={count}
      aria-posinset={number}
      style={{ marginBlock: `${before}px ${after}px` }}
    >
      <button
        type="button"
        className="row"
        aria-current={isSelected}
        tabIndex={isTabStop ? 0 : -1}
        onClick={() => onSelect({ kind: 'claim', id: claim.id })}
      >
        <span className="row-number">{number}</span>
        <span className="row-text" dir="auto">
          {place?.quote.exact}
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
