import type { Note, Place } from '../../core/dossier/index.ts'

const made = {
  by: { id: 'ada', name: 'Ada', initials: 'A', role: 'checker' },
  at: '2026-01-31T12:00:00.000Z',
} as const

/** A place on a draft: at these offsets, or nowhere where they are left out. */
export function placeAt(start?: number, end = start): Place {
  const position = start === undefined || end === undefined ? null : { start, end }
  return {
    quote: { exact: position && start !== end ? 'words' : '', prefix: '', suffix: '' },
    position,
    outcome: position ? 'marked' : 'deleted',
    contextChanged: false,
    changes: [],
    candidates: [],
    decision: null,
  }
}

/** A note with these places. */
export function noteWith(
  id: string,
  places: Readonly<Record<string, Place>>,
  fields: Partial<Note> = {},
): Note {
  const usual = { kind: 'comment', author: 'Ada', date: '', text: id, sourceId: null } as const
  return { id, ...usual, places: { ...places }, made, ...fields }
}

/** Notes by their ids. */
export function recordOf(...notes: readonly Note[]): Record<string, Note> {
  return Object.fromEntries(notes.map((note) => [note.id, note]))
}
