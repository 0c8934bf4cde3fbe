/** How many words a warning names, and how much of each, in UTF-16 code units. */
const MOST = 5
const LONGEST = 60

/** A warning with the first of the words that it is about; none where there are no words. */
export function warningOf(what: string, words: readonly string[]): string[] {
  const all = [...new Set(words)]
  if (all.length === 0) return []
  const some = all.slice(0, MOST).map((word) => `“${shortened(word)}”`)
  return [`${what}: ${some.join(', ')}${all.length > MOST ? ' and others' : ''}.`]
}

function shortened(words: string): string {
  const line = words.replace(/\s+/g, ' ')
  return line.length <= LONGEST ? line : `${line.slice(0, LONGEST).trimEnd()}…`
}
