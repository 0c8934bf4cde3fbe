import { ChevronDown, ChevronRight } from 'lucide-react'
import { useDeferredValue, useMemo } from 'react'
import { CountLine } from '../lists/CountLine.tsx'
import { useKeptView } from '../lists/kept-view.ts'
import { ListHead } from '../lists/ListHead.tsx'
import { type OneListProps, useOneList } from '../lists/use-one-list.ts'
import { Choice } from '../parts/Fields.tsx'
import { useDossier, useDossierStore, useRecord } from '../state/context.ts'
import { NoteRow } from './NoteRow.tsx'
import { arrangeNotes, type NoteView, noteChoices, plainNotes } from './note-view.ts'
import { hasSource } from './notes-on.ts'
import '../lists/lists.css'
import './notes.css'

/** What the writer's file says on the article's words: links are counted, and listed when asked for. */
export function NoteList(props: OneListProps) {
  const notes = useDeferredValue(useDossier((store) => store.notes))
  const sources = useRecord('sources')
  const version = useDeferredValue(useDossierStore().versionOf('sources'))
  const [view, setView] = useKeptView<NoteView>('notes', plainNotes)
  const shownView = useDeferredValue(view)
  // biome-ignore lint/correctness/useExhaustiveDependencies: records are changed in place
  const { rows, groups, folded } = useMemo(
    () => arrangeNotes(notes, shownView, sources),
    [notes, shownView, sources, version],
  )
  const headings = useMemo(() => new Map(groups.map((group) => [group.from, group])), [groups])
  const shown = useMemo(() => rows.map(({ note }) => note.id), [rows])
  const { listRef, chosen, picking, inPage, goToList } = useOneList('note', props, shown, shownView)
  const isFiltered = view.words.trim() !== '' || view.which !== 'all'
  const clear = () => setView({ ...view, words: '', which: 'all' })
  const isHidden = chosen !== undefined && isFiltered && !shown.includes(chosen)
  const hasLinks = folded > 0 || (view.showsLinks && rows.some(({ note }) => note.kind === 'link'))

  return (
    <div className="list-pane">
      <ListHead
        label="Filter notes"
        words={view.words}
        onWords={(words) => setView({ ...view, words })}
        onClear={() => (isFiltered ? clear() : goToList())}
        onLeave={goToList}
      >
        <Choice
          label="Which notes are shown"
          hideLabel
          value={view.which}
          options={noteChoices}
          onChange={(which) => setView({ ...view, which })}
        />
      </ListHead>
      <CountLine
        shown={rows.length + folded}
        total={notes.length}
        things="notes"
        hidden={isHidden ? 'The note' : null}
        isFiltered={shownView.words.trim() !== '' || shownView.which !== 'all'}
        onClear={clear}
      />
      <div className="list-scroll">
        {rows.length === 0 && folded === 0 && (
          <p className="list-empty">
            No note is like this. <kbd>Esc</kbd> in the field clears the filter.
          </p>
        )}
        <ul className="list" ref={listRef} onKeyDown={picking.onKeyDown} aria-label="Notes">
          {inPage.map(({ at, before, after }) => {
            const placed = rows[at]
            const heading = headings.get(at)
            return (
              placed && (
                <NoteRow
                  key={placed.note.id}
                  placed={placed}
                  at={at}
                  count={rows.length}
                  heading={heading?.label}
                  inGroup={heading?.count ?? 0}
                  before={before}
                  after={after}
                  isUsed={hasSource(placed.note, sources)}
                  isSelected={placed.note.id === chosen}
                  isTabStop={at === picking.at}
                  onClick={picking.onClick}
                />
              )
            )
          })}
        </ul>
        {hasLinks && view.which === 'all' && (
          <button
            type="button"
            className="note-fold"
            aria-expanded={view.showsLinks}
            onClick={() => setView({ ...view, showsLinks: !view.showsLinks })}
          >
            {view.showsLinks ? (
              <ChevronDown size={13} aria-hidden="true" />
            ) : (
              <ChevronRight size={13} aria-hidden="true" />
            )}
            {view.showsLinks ? 'Fold the links' : `Links · ${folded}`}
          </button>
        )}
      </div>
    </div>
  )
}
