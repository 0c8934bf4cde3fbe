/** A word, a number or a sign. Offsets in UTF-16 code units. */
export interface Token {
  readonly start: number
  readonly end: number
  readonly text: string
  /** In small letters; a number keeps its digits. */
  readonly low: string
  /** Whether a hyphen follows at once. */
  readonly joins: boolean
  readonly is: 'word' | 'number' | 'sign'
  /** The themes of which a word or phrase starts here, by their numbers. */
  themes: readonly number[]
  /** Where the word or phrase of each theme ends. */
  phraseEnds: readonly number[]
}

const LETTER = /^[\p{L}\p{M}]/u
const DIGIT = /^\p{Nd}/u
const SIGN = /^[%‰٪\p{Sc}?!:;,()"“”«»„—–]/u
/** What may stand inside of a number, as in "10,000", "3.5" and "1 000". */
const PARTS = ".,:’'\u00a0\u202f"
const HYPHEN = 0x2d

const NONE: readonly number[] = []

/** What a character is for the tokens. */
const NOTHING = 1
const LETTERS = 2
const DIGITS = 3
const SIGNS = 4

/** By code point, for those of the first plane that were met; 0 for others. */
const known = new Uint8Array(0x10000)

function sortOf(code: number): number {
  const found = code < known.length ? (known[code] as number) : 0
  if (found > 0) return found
  const char = String.fromCodePoint(code)
  const sort = LETTER.test(char)
    ? LETTERS
    : DIGIT.test(char)
      ? DIGITS
      : SIGN.test(char)
        ? SIGNS
        : NOTHING
  if (code < known.length) known[code] = sort
  return sort
}

/** The words, numbers and signs of a text, in order. Linear in the text. */
export function tokens(text: string): Token[] {
  const out: Token[] = []
  for (let start = 0; start < text.length; ) {
    const code = text.codePointAt(start) as number
    const sort = sortOf(code)
    let end = start + widthOf(code)
    if (sort === LETTERS) end = endOfRun(text, end, LETTERS)
    else if (sort === DIGITS) end = endOfNumber(text, end)
    if (sort !== NOTHING) out.push(token(text, start, end, sort))
    start = end
  }
  return out
}

function token(text: string, start: number, end: number, sort: number): Token {
  const piece = text.slice(start, end)
  const is = sort === LETTERS ? 'word' : sort === DIGITS ? 'number' : 'sign'
  const low = is === 'word' ? piece.toLowerCase() : piece
  const joins = text.charCodeAt(end) === HYPHEN
  return { start, end, text: piece, low, joins, is, themes: NONE, phraseEnds: NONE }
}

/** Where the characters of one sort end that go on at `at`. */
function endOfRun(text: string, at: number, sort: number): number {
  let end = at
  while (end < text.length) {
    const code = text.codePointAt(end) as number
    if (sortOf(code) !== sort) break
    end += widthOf(code)
  }
  return end
}

function endOfNumber(text: string, at: number): number {
  let end = endOfRun(text, at, DIGITS)
  while (end < text.length && PARTS.includes(text.charAt(end))) {
    const more = endOfRun(text, end + 1, DIGITS)
    if (more === end + 1) break
    end = more
  }
  return end
}

function widthOf(code: number): number {
  return code > 0xffff ? 2 : 1
}
