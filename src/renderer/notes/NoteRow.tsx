import { type MouseEvent, memo } from 'react'
import { noteKindLabels } from '../labels.ts'
import { ListItem, type RowPlace } from '../lists/ListItem.tsx'
import type { PlacedNote } from '../state/note-index.ts'

export interface NoteRowProps extends RowPlace {
  readonly placed: PlacedNote
  /** Whether it is a source by now. */
  readonly isUsed: boolean
  readonly isSelected: boolean
  readonly isTabStop: boolean
  readonly onClick: (id: string, event: MouseEvent) => void
}

/** A note in the list: what it says, who says it, and on which words. */
export const NoteRow = memo(function NoteRow(props: NoteRowProps) {
  const { placed, isUsed, isSelected, isTabStop, onClick, ...rowPlace } = props
  const { note, place, position } = placed
  const words = place.quote.exact
  // Links stand under a heading that says so.
  const isLink = note.kind === 'link'
  return (
    <ListItem place={rowPlace}>
      <button
        type="button"
        className="row row-plain"
        aria-current={isSelected}
        tabIndex={isTabStop ? 0 : -1}
        onClick={(event) => onClick(note.id, event)}
      >
        <span className="row-text" dir="auto">
          {note.text || 'No words'}
        </span>
        <span className="row-facts">
          {!isLink && <span>{noteKindLabels[note.kind]}</span>}
          {note.author.trim() !== '' && (
            <span>
              <bdi>{note.author}</bdi>
            </span>
          )}
          {isUsed && <span className="note-used">source</span>}
        </span>
        {words !== '' && (
          <span className="row-facts">
            <span>{position === null ? <del>{words}</del> : <bdi>“{words}”</bdi>}</span>
          </span>
        )}
      </button>
    </ListItem>
  )
})
