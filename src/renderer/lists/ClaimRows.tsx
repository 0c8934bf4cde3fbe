import { memo, type RefObject, useMemo } from 'react'
import { lastPlace } from '../../core/dossier/index.ts'
import { HEARS, type Hearing } from '../actions/action-store.ts'
import { useStandings } from '../claim/use-standings.ts'
import type { ClaimIndex } from '../state/claim-index.ts'
import { useDossierStore } from '../state/context.ts'
import { useStore } from '../state/observable.ts'
import type { ClaimListProps } from './ClaimList.tsx'
import { ClaimRow } from './ClaimRow.tsx'
import { CountLine } from './CountLine.tsx'
import type { AboutClaims } from './claim-traits.ts'
import { arrangeClaims, type ClaimView, isFiltered } from './claim-view.ts'
import { ManyBar } from './ManyBar.tsx'
import { useKeptFocus } from './use-kept-focus.ts'
import { usePicking } from './use-picking.ts'
import { useWindow } from './use-window.ts'

export interface ClaimRowsProps extends ClaimListProps {
  readonly listRef: RefObject<HTMLOListElement | null>
  readonly index: ClaimIndex
  /** The index is one object that changes: with another version its rows are drawn again. */
  readonly version: number
  readonly about: AboutClaims
  readonly view: ClaimView
  /** Every claim is to be shown again. */
  readonly onClear: () => void
}

/**
 * The claims that a view shows. One of the rows takes Tab's focus, and the arrows move it. Only the
 * rows near the view and the focused one are in the page.
 */
export const ClaimRows = memo(function ClaimRows(props: ClaimRowsProps) {
  const { listRef, index, version, about, view, selected, onClear } = props
  const { chosen, latest, onChoose } = props
  const { dossier, review } = useDossierStore()
  const news = useStore(review, ({ news }) => news)
  const standingOf = useStandings()
  // biome-ignore lint/correctness/useExhaustiveDependencies: the index is changed in place
  const { rows, groups } = useMemo(
    () =>
      arrangeClaims(
        index.all,
        view,
        about,
        ({ claim, place }) => (place ?? lastPlace(dossier, claim))?.quote.exact ?? '',
      ),
    [index, version, view, about, dossier],
  )
  const shown = useMemo(() => rows.map(({ claim }) => claim.id), [rows])
  const isShown = useMemo(() => new Set(shown), [shown])
  const headings = useMemo(() => new Map(groups.map((group) => [group.from, group])), [groups])
  const picking = usePicking({ shown, chosen, latest: () => latest().chosen, onChoose })
  const inPage = useWindow(listRef, {
    count: rows.length,
    at: picking.at,
    id: picking.cursor,
    list: view,
  })
  useKeptFocus(listRef)
  const many = chosen.length > 1 ? chosen.flatMap((id) => index.order.get(id) ?? []) : []
  const isChosen = useMemo(() => new Set(chosen), [chosen])
  const current = selected?.kind === 'claim' ? index.order.get(selected.id) : undefined
  const hidden = current && !isShown.has(current.claim.id) ? `Claim ${current.number}` : null
  return (
    <>
      <CountLine
        shown={rows.length}
        total={index.order.length}
        things="claims"
        hidden={hidden}
        isFiltered={isFiltered(view)}
        onClear={onClear}
      />
      <div className="list-scroll">
        {rows.length === 0 && (
          <p className="list-empty">
            {view.words.trim()
              ? `No claim matches “${view.words.trim()}”.`
              : 'No claim is like that.'}{' '}
            <kbd>Esc</kbd> in the field clears the filter.
          </p>
        )}
        <ol
          className="list"
          ref={listRef}
          onKeyDown={picking.onKeyDown}
          {...{ [HEARS]: 'list' satisfies Hearing }}
          aria-label="Claims"
        >
          {inPage.map(({ at, before, after }) => {
            const numbered = rows[at]
            const heading = headings.get(at)
            return (
              numbered && (
                <ClaimRow
                  key={numbered.claim.id}
                  numbered={numbered}
                  at={at}
                  count={rows.length}
                  heading={heading?.label}
                  inGroup={heading?.count ?? 0}
                  before={before}
                  after={after}
                  pack={about.pack}
                  standing={standingOf(numbered.claim.id)}
                  isFlagged={about.flagged.has(numbered.claim.id)}
                  isNews={news.has(numbered.claim.id)}
                  isSelected={numbered.claim.id === selected?.id}
                  isChosen={many.length > 1 ? isChosen.has(numbered.claim.id) : undefined}
                  isTabStop={at === picking.at}
                  onClick={picking.onClick}
                />
              )
            )
          })}
        </ol>
      </div>
      <ManyBar
        claims={many}
        hidden={many.filter(({ claim }) => !isShown.has(claim.id)).length}
        onOne={() => onChoose(chosen.slice(-1))}
      />
    </>
  )
})
