import { DIGIT, endOfRun, LETTER, MARK, SIGN, sortOf, widthOf } from '../../article/chars.ts'

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
  /** Where the word or phrase of each theme ends; empty where that is the token’s own end. */
  phraseEnds: readonly number[]
}

/** What may stand inside of a number, as in "10,000", "3.5" and "1 000". */
const PARTS = ".,:’'\u00a0\u202f"
/** "300 000", with the blank of the keyboard. */
const IN_THREES = /\d{1,3}(?: \d{3}(?!\d))+/y
const HYPHEN = 0x2d
const WORD = LETTER | MARK

const NONE: readonly number[] = []

/** The words, numbers and signs of a text, in order. Linear in the text. */
export function tokens(text: string): Token[] {
  const out: Token[] = []
  for (let start = 0; start < text.length; ) {
    const code = text.codePointAt(start) as number
    const sort = sortOf(code)
    let end = start + widthOf(code)
    if (sort & WORD) {
      end = endOfRun(text, end, WORD)
      out.push(token(text, start, end, 'word'))
    } else if (sort & DIGIT) {
      end = endOfNumber(text, start, end)
      out.push(token(text, start, end, 'number'))
    } else if (sort & SIGN) out.push(token(text, start, end, 'sign'))
    start = end
  }
  return out
}

function token(text: string, start: number, end: number, is: Token['is']): Token {
  const piece = text.slice(start, end)
  const low = is === 'word' ? piece.toLowerCase() : piece
  const joins = text.charCodeAt(end) === HYPHEN
  return { start, end, text: piece, low, joins, is, themes: NONE, phraseEnds: NONE }
}

function endOfNumber(text: string, start: number, at: number): number {
  IN_THREES.lastIndex = start
  let end = IN_THREES.test(text) ? IN_THREES.lastIndex : endOfRun(text, at, DIGIT)
  while (end < text.length && PARTS.includes(text.charAt(end))) {
    const more = endOfRun(text, end + 1, DIGIT)
    if (more === end + 1) break
    end = more
  }
  return end
}
