import { wordsOfKeys } from '../actions/key-labels.ts'
import { NoteSource } from '../notes/NoteSource.tsx'
import { firstUnused, notesOnClaim } from '../notes/notes-on.ts'
import { useLinkNote } from '../notes/use-link-note.ts'
import { Button } from '../parts/Button.tsx'
import { useDossier, useDossierStore, useRecord, useSettings } from '../state/context.ts'

export interface AnswerAsSourceProps {
  readonly claimId: string
  /** The note that an answer about the claim became. */
  readonly noteId: string
  readonly onShowSource: (sourceId: string) => void
}

/** The source that the note of an answer became or can become. */
export function AnswerAsSource({ claimId, noteId, onShowSource }: AnswerAsSourceProps) {
  const { readOnly } = useDossierStore()
  const note = useRecord('notes')[noteId]
  const position = useDossier(({ index }) => index.order.get(claimId)?.place?.position)
  const notes = notesOnClaim(
    useDossier((store) => store.notes),
    position,
  )
  const next = firstUnused(notes, useRecord('sources'))
  const [key] = wordsOfKeys('linkNote', useSettings())
  const link = useLinkNote()
  if (note === undefined) return null
  const keys = next?.note.id === noteId && key !== undefined ? { keys: key } : {}
  return (
    <NoteSource note={note} onShowSource={onShowSource}>
      {!readOnly && (
        <div className="button-row">
          <Button {...keys} onPress={() => void link(noteId, claimId)}>
            Make it a source
          </Button>
        </div>
      )}
    </NoteSource>
  )
}
