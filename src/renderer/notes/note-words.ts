import type { Note } from '../../core/dossier/index.ts'
import { noteKindLabels } from '../labels.ts'
import { dayWords } from '../parts/dates.ts'

/** Who says what a note says: the author's name where the file gives it. */
export function whoSays({ author }: Pick<Note, 'author'>): string {
  return author.trim() || 'The reporter'
}

/** The day of a note in words; what is no date is left as it came. */
export function noteDay({ date }: Pick<Note, 'date'>): string {
  // A day by itself is the same day everywhere.
  const at = /^\d{4}-\d\d-\d\d$/.test(date) ? `${date}T00:00` : date
  return /^\d{4}-\d\d-\d\d/.test(at) && !Number.isNaN(Date.parse(at)) ? dayWords(at) : date
}

/** “Comment by Ada”, as a history or a screen reader says it. */
export function noteTitle({ kind, author }: Pick<Note, 'kind' | 'author'>): string {
  const name = author.trim()
  return name === '' ? noteKindLabels[kind] : `${noteKindLabels[kind]} by ${name}`
}

/** What was changed in the text or leads elsewhere is no word to the reader, as a comment is. */
export function isSaid({ kind }: Pick<Note, 'kind'>): boolean {
  return kind !== 'link' && kind !== 'insertion' && kind !== 'deletion'
}
