import {
  CAPITAL,
  DIGIT,
  endOfRun,
  isAt,
  LETTER,
  MARK,
  sortOf,
  widthOf,
} from '../../article/chars.ts'
import type { Span } from '../../article/model.ts'
import { HONORIFICS } from '../words/people.ts'

/** What parts the words of a row, with what may stand between them in small letters. */
const JOINT =
  /[ \u00a0\n](?:(?:&|of\sthe|of|de\sla|de|del|della|der|den|van|von|bin|ibn|al|el|la|le|da|dos|di|du|ter)[ \u00a0\n])?/y

/** "Mr.", "Sen.": the stop belongs to the word; after "MP" it ends a sentence. */
const STOPPED = new Set([
  'St',
  ...Object.keys(HONORIFICS).filter((word) => word.length <= 4 && /[a-z]/.test(word)),
])

/** Rows of words with capitals, as "Bank of England" and "Mr. A. O’Neill-Day", in order. */
export function nameRows(text: string): Span[] {
  const out: Span[] = []
  let isInWord = false
  for (let at = 0; at < text.length; ) {
    const code = text.codePointAt(at) as number
    const sort = sortOf(code)
    if (sort & CAPITAL && !isInWord) {
      const end = rowEnd(text, at)
      out.push({ start: at, end })
      isInWord = text.charAt(end - 1) !== '.'
      at = end
      continue
    }
    isInWord = (sort & (LETTER | DIGIT)) !== 0 || code === HYPHEN || isApostrophe(code)
    at += widthOf(code)
  }
  return out
}

const HYPHEN = 0x2d

function isApostrophe(code: number): boolean {
  return code === 0x27 || code === 0x2019
}

function rowEnd(text: string, start: number): number {
  let end = wordEnd(text, start)
  for (;;) {
    JOINT.lastIndex = end
    const next = JOINT.test(text) ? JOINT.lastIndex : end
    if (next === end || !isAt(text, next, CAPITAL)) return end
    end = wordEnd(text, next)
  }
}

/** Where the word ends that starts with a capital: "O’Neill-Day" is one, of "Kurti’s" it is "Kurti". */
function wordEnd(text: string, start: number): number {
  let end = endOfRun(text, start, LETTER | MARK)
  if (text.charAt(end) === '.') {
    const word = text.slice(start, end)
    if (word.length === widthOf(text.codePointAt(start) as number) || STOPPED.has(word))
      return end + 1
  }
  for (;;) {
    const code = text.charCodeAt(end)
    const goesOn = code === HYPHEN || (isApostrophe(code) && !isPossessive(text, end + 1))
    if (!goesOn || !isAt(text, end + 1, LETTER)) return end
    end = endOfRun(text, end + 1, LETTER | MARK)
  }
}

function isPossessive(text: string, at: number): boolean {
  return text.charAt(at) === 's' && !isAt(text, at + 1, LETTER)
}
