import type { Span } from '../../core/article/index.ts'
import type { NumberedClaim, Query, Source } from '../../core/dossier/index.ts'
import { type NoteIndex, type StandingNote, touches } from '../state/note-index.ts'
import { isSaid } from './note-words.ts'

/** The notes on a claim's words: what was said first, then links, then tracked changes. */
export function notesOnClaim(
  notes: Pick<NoteIndex, 'within'>,
  position: Readonly<Span> | null | undefined,
): readonly StandingNote[] {
  if (!position) return []
  const rank = ({ note }: StandingNote) => (isSaid(note) ? 0 : note.kind === 'link' ? 1 : 2)
  return [...notes.within(position)].sort((a, b) => rank(a) - rank(b))
}

/** The notes that the answers to the queries about a claim became, by their ids. */
export function answersOn(
  claimId: string,
  queries: Readonly<Record<string, Query>>,
): ReadonlySet<string> {
  return new Set(
    Object.values(queries).flatMap((query) =>
      query.claimId === claimId ? (query.answered?.noteId ?? []) : [],
    ),
  )
}

/** The first of these that is no source yet; tracked changes are words of the text and never meant. */
export function firstUnused<N extends Pick<StandingNote, 'note'>>(
  notes: readonly N[],
  sources: Readonly<Record<string, Source>>,
): N | undefined {
  return notes.find(
    ({ note }) =>
      note.kind !== 'insertion' && note.kind !== 'deletion' && !hasSource(note, sources),
  )
}

/** Whether a note is a source by now. */
export function hasSource(
  { sourceId }: { readonly sourceId: string | null },
  sources: Readonly<Record<string, Source>>,
): boolean {
  return sourceId !== null && sources[sourceId] !== undefined
}

/** The claims on a note's words, in the text's order. */
export function claimsOnNote(
  claims: readonly NumberedClaim[],
  position: Readonly<Span> | null,
): readonly NumberedClaim[] {
  if (position === null) return []
  return claims.filter(({ place }) => place?.position && touches(position, place.position))
}

/** The other notes on the very same words, as they answer one another. */
export function notesBeside(
  notes: Pick<NoteIndex, 'within'>,
  { note, position }: StandingNote,
): readonly StandingNote[] {
  return notes
    .within(position)
    .filter(
      (each) =>
        each.note.id !== note.id &&
        each.position.start === position.start &&
        each.position.end === position.end,
    )
}
