import type { Note } from '../../core/dossier/index.ts'
import { noteKindLabels } from '../labels.ts'
import { Button } from '../parts/Button.tsx'
import { NoteSource } from './NoteSource.tsx'
import { noteDay, whoSays } from './note-words.ts'
import './notes.css'

export interface NoteCardProps {
  readonly note: Note
  /** Makes it a source; null where that cannot be done here. */
  readonly onLink: (() => void) | null
  /** The key that does the same for this note. */
  readonly keys?: string | undefined
  /** Shows it in full; null where that is of no use. */
  readonly onOpen: (() => void) | null
  readonly onShowSource: (sourceId: string) => void
}

/** What a note says, in short, and the source that it became or can become. */
export function NoteCard({ note, onLink, keys, onOpen, onShowSource }: NoteCardProps) {
  const facts = [noteKindLabels[note.kind], noteDay(note)].filter(Boolean)
  return (
    <li className="card note-card">
      <p className="card-facts">
        <strong>
          <bdi>{whoSays(note)}</bdi>
        </strong>
        {facts.map((fact) => (
          <span key={fact}>{fact}</span>
        ))}
      </p>
      {onOpen ? (
        <button type="button" className="note-open" dir="auto" onClick={onOpen}>
          {note.text}
        </button>
      ) : (
        <p className="note-text" dir="auto">
          {note.text}
        </p>
      )}
      <NoteSource note={note} onShowSource={onShowSource}>
        {onLink && (
          <div className="button-row">
            <Button {...(keys === undefined ? {} : { keys })} onPress={onLink}>
              Make it a source
            </Button>
          </div>
        )}
      </NoteSource>
    </li>
  )
}
