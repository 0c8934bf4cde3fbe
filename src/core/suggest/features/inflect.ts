/**
 * The forms that an entry of a word list stands for: `vote~` for vote, votes, voted and voting,
 * `law+` for law and laws. English only; what is irregular is written out in the lists.
 */
export function inflect(entry: string): string[] {
  const word = entry.slice(0, -1)
  if (entry.endsWith('+')) return [word, plural(word)]
  if (!entry.endsWith('~')) return [entry]
  if (/[^aeiou]y$/.test(word)) {
    return [word, plural(word), `${word.slice(0, -1)}ied`, `${word}ing`]
  }
  const stem = word.endsWith('e') ? word.slice(0, -1) : word
  return [word, plural(word), `${stem}ed`, `${stem}ing`]
}

function plural(word: string): string {
  if (/[^aeiou]y$/.test(word)) return `${word.slice(0, -1)}ies`
  return /(?:s|x|z|ch|sh)$/.test(word) ? `${word}es` : `${word}s`
}
