/** What a character can be, as bits. */
export const LETTER = 1
export const MARK = 2
export const CAPITAL = 4
export const DIGIT = 8
export const SIGN = 16
export const SPACE = 32
const KNOWN = 128

const SORTS: readonly (readonly [number, RegExp])[] = [
  [LETTER, /\p{L}/u],
  [MARK, /\p{M}/u],
  [CAPITAL, /\p{Lu}/u],
  [DIGIT, /\p{Nd}/u],
  [SPACE, /\s/],
  [SIGN, /[%‰٪\p{Sc}?!:;,()"“”«»„—–]/u],
]

/** By code point, for those of the first plane that were met; 0 for others. */
const known = new Uint8Array(0x10000)

/** What the character of a code point is: the bits of all that it is. */
export function sortOf(code: number): number {
  const found = code < known.length ? (known[code] as number) : 0
  if (found > 0) return found
  const char = String.fromCodePoint(code)
  let sort = KNOWN
  for (const [bit, pattern] of SORTS) if (pattern.test(char)) sort |= bit
  if (code < known.length) known[code] = sort
  return sort
}

/** Whether the character at an offset is one of these sorts; false after the text's end. */
export function isAt(text: string, at: number, sorts: number): boolean {
  return at < text.length && (sortOf(text.codePointAt(at) as number) & sorts) !== 0
}

/** Where the characters of these sorts end that stand at `at` in a row. */
export function endOfRun(text: string, at: number, sorts: number): number {
  let end = at
  while (end < text.length) {
    const code = text.codePointAt(end) as number
    if ((sortOf(code) & sorts) === 0) break
    end += widthOf(code)
  }
  return end
}

/** In UTF-16 code units. */
export function widthOf(code: number): number {
  return code > 0xffff ? 2 : 1
}
