import type { NumberedClaim } from '../../core/dossier/index.ts'
import { wordsOfKeys } from '../actions/key-labels.ts'
import { useDossier, useDossierStore, useRecord, useSettings } from '../state/context.ts'
import { NoteCard } from './NoteCard.tsx'
import { answersOn, firstUnused, notesOnClaim } from './notes-on.ts'
import { useLinkNote } from './use-link-note.ts'

export interface NotesOnClaimProps {
  readonly numbered: NumberedClaim
  readonly onShowNote: (noteId: string) => void
  readonly onShowSource: (sourceId: string) => void
}

/**
 * What the writer's file says on the words of a claim; nothing where it says nothing. The answers to
 * queries about the claim stand with those.
 */
export function NotesOnClaim({ numbered, onShowNote, onShowSource }: NotesOnClaimProps) {
  const { claim, place } = numbered
  const { readOnly } = useDossierStore()
  const answers = answersOn(claim.id, useRecord('queries'))
  const all = notesOnClaim(
    useDossier((store) => store.notes),
    place?.position,
  )
  const notes = all.filter(({ note }) => !answers.has(note.id))
  const next = firstUnused(all, useRecord('sources'))
  const [key] = wordsOfKeys('linkNote', useSettings())
  const link = useLinkNote()
  if (notes.length === 0) return null
  return (
    <section className="links" aria-label="The reporter says">
      <h3 className="section-title">The reporter says · {notes.length}</h3>
      <ul className="cards">
        {notes.map((each) => (
          <NoteCard
            key={each.note.id}
            note={each.note}
            onLink={readOnly ? null : () => void link(each.note.id, claim.id)}
            keys={each === next ? key : undefined}
            onOpen={() => onShowNote(each.note.id)}
            onShowSource={onShowSource}
          />
        ))}
      </ul>
    </section>
  )
}
