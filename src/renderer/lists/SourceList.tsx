import { useDeferredValue, useMemo } from 'react'
import { Choice } from '../parts/Fields.tsx'
import { useDossierStore, useRecord } from '../state/context.ts'
import { CountLine } from './CountLine.tsx'
import { useKeptView } from './kept-view.ts'
import { ListHead } from './ListHead.tsx'
import { SourceRow } from './SourceRow.tsx'
import { arrangeSources, plainSources, type SourceView, sourceOrders } from './source-view.ts'
import { useSourceCounts } from './use-about-claims.ts'
import { type OneListProps, useOneList } from './use-one-list.ts'
import './lists.css'

/** The sources of the dossier, filtered and ordered as the person likes. */
export function SourceList(props: OneListProps) {
  const sources = useRecord('sources')
  const version = useDeferredValue(useDossierStore().versionOf('sources'))
  const claims = useSourceCounts('sourceId')
  const [view, setView] = useKeptView<SourceView>('sources', plainSources)
  // Typing never waits for the rows.
  const shownView = useDeferredValue(view)
  // biome-ignore lint/correctness/useExhaustiveDependencies: records are changed in place
  const { rows, groups } = useMemo(
    () => arrangeSources(Object.values(sources), shownView, claims),
    [sources, version, shownView, claims],
  )
  const headings = useMemo(() => new Map(groups.map((group) => [group.from, group])), [groups])
  const shown = useMemo(() => rows.map(({ id }) => id), [rows])
  const { listRef, chosen, picking, inPage, goToList } = useOneList(
    'source',
    props,
    shown,
    shownView,
  )
  const total = Object.keys(sources).length
  const isFiltered = view.words.trim() !== ''
  const clear = () => setView({ ...view, words: '' })
  const current = chosen === undefined ? undefined : sources[chosen]

  if (total === 0) {
    return (
      <p className="list-empty">
        No sources yet. Select a claim and press <kbd>S</kbd> to link the document that proves or
        breaks it.
      </p>
    )
  }
  return (
    <div className="list-pane">
      <ListHead
        label="Filter sources"
        words={view.words}
        onWords={(words) => setView({ ...view, words })}
        onClear={() => (isFiltered ? clear() : goToList())}
        onLeave={goToList}
      >
        <Choice
          label="Order of the sources"
          hideLabel
          value={view.order}
          options={sourceOrders}
          onChange={(order) => setView({ ...view, order })}
        />
      </ListHead>
      <CountLine
        shown={rows.length}
        total={total}
        things="sources"
        hidden={current && !shown.includes(current.id) ? 'The source' : null}
        isFiltered={shownView.words.trim() !== ''}
        onClear={clear}
      />
      <div className="list-scroll">
        {rows.length === 0 && (
          <p className="list-empty">
            No source matches “{shownView.words.trim()}”. <kbd>Esc</kbd> in the field clears the
            filter.
          </p>
        )}
        <ul className="list" ref={listRef} onKeyDown={picking.onKeyDown} aria-label="Sources">
          {inPage.map(({ at, before, after }) => {
            const source = rows[at]
            const heading = headings.get(at)
            return (
              source && (
                <SourceRow
                  key={source.id}
                  source={source}
                  at={at}
                  count={rows.length}
                  heading={heading?.label}
                  inGroup={heading?.count ?? 0}
                  before={before}
                  after={after}
                  claims={claims.get(source.id) ?? 0}
                  isSelected={source.id === chosen}
                  isTabStop={at === picking.at}
                  onClick={picking.onClick}
                />
              )
            )
          })}
        </ul>
      </div>
    </div>
  )
}
