import { plural } from './html/words.ts'

/** Whether what was signed is what the report says; empty where that is not known. */
export function changedSince(changes: number | null, otherDraft: boolean): string {
  if (changes === 0) return 'Nothing has changed since.'
  if (changes !== null) {
    return `Since then there ${changes === 1 ? 'was' : 'were'} ${plural(changes, 'change')}.`
  }
  return otherDraft ? 'Another draft has been taken since.' : ''
}
