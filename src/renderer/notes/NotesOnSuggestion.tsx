import type { Span } from '../../core/article/index.ts'
import { useDossier } from '../state/context.ts'
import { NoteCard } from './NoteCard.tsx'
import { notesOnClaim } from './notes-on.ts'

export interface NotesOnSuggestionProps {
  readonly suggestion: Readonly<Span>
  readonly onShowNote: (noteId: string) => void
  readonly onShowSource: (sourceId: string) => void
}

/** What the writer's file says on words that are suggested: more can be done once they are a claim. */
export function NotesOnSuggestion(props: NotesOnSuggestionProps) {
  const { suggestion, onShowNote, onShowSource } = props
  const notes = notesOnClaim(
    useDossier((store) => store.notes),
    suggestion,
  )
  if (notes.length === 0) return null
  return (
    <section className="links" aria-label="The reporter says">
      <h3 className="section-title">The reporter says · {notes.length}</h3>
      <ul className="cards">
        {notes.map(({ note }) => (
          <NoteCard
            key={note.id}
            note={note}
            onLink={null}
            onOpen={() => onShowNote(note.id)}
            onShowSource={onShowSource}
          />
        ))}
      </ul>
    </section>
  )
}
