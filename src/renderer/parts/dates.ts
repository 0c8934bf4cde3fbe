/** A day in the person's own language, with the month as a word: “11/12” is two days. */
export function dayWords(at: string): string {
  return new Date(at).toLocaleDateString(undefined, { dateStyle: 'medium' })
}

/** A day and the time on it, to the minute. */
export function momentWords(at: string): string {
  return new Date(at).toLocaleString(undefined, { dateStyle: 'medium', timeStyle: 'short' })
}
