/** The longest line that is taken for one, in UTF-16 code units. */
const LONGEST = 120

/** A line that names who wrote the article: “By Jane Doe and John Roe”. */
const BYLINE =
  /^\s*(?:[Bb]y|BY|Von|VON|Par|PAR|Por|POR|Di|Door|Av|Af)[ \u00a0:]+(\p{Lu}[\p{L}\p{M}.,’'&| \u00a0-]*)$/u

/** The names in a line that stands right under the title, or null where it does not name the writer. */
export function bylineIn(line: string): string | null {
  if (line.length > LONGEST) return null
  const names = BYLINE.exec(line)?.[1]?.trim()
  // A sentence goes on in small letters, and ends.
  if (names === undefined || /(?:\p{Ll}{2}[.!?]|,)$/u.test(names)) return null
  const words = names.split(/\s+/)
  const small = words.filter((word) => /^\p{Ll}/u.test(word))
  return small.length * 2 <= words.length && words.length > 1 ? names : null
}
