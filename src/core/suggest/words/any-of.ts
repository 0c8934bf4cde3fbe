/**
 * A pattern source that matches any word of a list parted by white space, as written. An
 * underscore stands for white space inside of an entry.
 */
export function oneOf(list: string): string {
  return alternatives(list.trim().split(/\s+/))
}

/** The same, with or without a capital at the start. */
export function anyOf(list: string): string {
  return alternatives(list.trim().split(/\s+/).map(eitherCase))
}

function alternatives(words: readonly string[]): string {
  // Longer words first: an alternation takes the first that fits.
  const sorted = words.toSorted((a, b) => b.length - a.length)
  return `(?:${sorted.join('|').replaceAll('_', '\\s')})`
}

function eitherCase(word: string): string {
  return word.replace(/^\p{Ll}/u, (first) => `[${first.toUpperCase()}${first}]`)
}

/** The words of a list parted by white space. */
export function setOf(list: string): ReadonlySet<string> {
  return new Set(list.trim().split(/\s+/))
}

/** Where a text ends up to `to` without the characters of `drop` and white space. */
export function endWithout(drop: string, text: string, to: number): number {
  let end = to
  while (end > 0 && (drop.includes(text.charAt(end - 1)) || text.charAt(end - 1).trim() === '')) {
    end--
  }
  return end
}

/** `text` on one line, with single spaces. */
export function oneLine(text: string): string {
  if (!/[^\S ]| {2}/u.test(text)) return text.trim()
  return text.replaceAll(/\s+/gu, ' ').trim()
}
