import {
  CAPITAL,
  DIGIT,
  endOfRun,
  isAt,
  LETTER,
  SPACE,
  sortOf,
  widthOf,
} from '../../article/chars.ts'
import { setOf } from '../words/any-of.ts'
import { SPEAKING_NOUNS } from './nouns.ts'

/** What the noun may be of, for or from. */
const PLACE = /\s(?:of|for|at|from|in|with)\s/y
const PLACE_OWNER = /(?:the|its|his|her)\s/y
const OWNERS = setOf(`
  the a an his her its their one another some many most several other senior local two three four five
`)
/** "the U.S. ambassador" */
const COUNTRY = /U\.[SKN]\./y
const NO_ADJECTIVES = setOf(`
  the a an said that and or but I we you he she it they him them me us who whose whom which what when
  while where if than as because
`)
const MOST_ADJECTIVES = 4
const MOST_CAPITALS = 3

/**
 * A noun for who speaks, with what belongs to it: "the minister", "US officials", "Rome’s chief
 * negotiator", "a spokesman for the bank". Answers where it ends that starts at `start`, or -1; with
 * `to` only one that ends there counts.
 */
export function descriptionAt(text: string, start: number, to = -1, hasPlace = true): number {
  const at = { text, to, hasPlace }
  for (const lead of ownersAt(text, start)) {
    const end = afterAdjectives(at, lead)
    if (end >= 0) return end
  }
  for (const lead of capitalsAt(text, start, MOST_CAPITALS, '-')) {
    const end = nounAt(at, lead)
    if (end >= 0) return end
  }
  return nounAt(at, start)
}

/** The longest description that ends where the text does: its start, or -1. */
export function descriptionEnding(text: string, hasPlace = true): number {
  const from = startOfWords(text, MOST_WORDS)
  let isInWord = from > 0 && isAt(text, from - 1, LETTER)
  for (let at = from; at < text.length; ) {
    const code = text.codePointAt(at) as number
    const sort = sortOf(code)
    const mayStart = !isInWord && ((sort & (LETTER | DIGIT)) !== 0 || code === HYPHEN)
    if (mayStart && descriptionAt(text, at, text.length, hasPlace) >= 0) return at
    isInWord = (sort & LETTER) !== 0
    at += widthOf(code)
  }
  return -1
}

const HYPHEN = 0x2d
/** An owner, the adjectives, a noun of two words and its place. */
const MOST_WORDS = 4 + MOST_ADJECTIVES + 2 + 3

/** Where the last words of a text start, so many. */
function startOfWords(text: string, count: number): number {
  let at = text.length
  for (let left = count; left > 0 && at > 0; left--) {
    while (at > 0 && isAt(text, at - 1, SPACE)) at--
    while (at > 0 && !isAt(text, at - 1, SPACE)) at--
  }
  return at
}

interface At {
  readonly text: string
  readonly to: number
  readonly hasPlace: boolean
}

/** Up to four adjectives and a noun. */
function afterAdjectives(at: At, start: number): number {
  let from = start
  for (let count = 0; ; count++) {
    const end = nounAt(at, from)
    if (end >= 0 || count === MOST_ADJECTIVES) return end
    COUNTRY.lastIndex = from
    const isCountry = COUNTRY.test(at.text)
    const word = isCountry ? COUNTRY.lastIndex : endOfWord(at.text, from, LETTER | DIGIT, '-')
    if (word === from || !isAt(at.text, word, SPACE)) return -1
    if (NO_ADJECTIVES.has(at.text.slice(from, word))) return -1
    from = word + 1
  }
}

/** Where the noun at `start` ends, with its place if it has one; -1 where there is no noun. */
function nounAt(at: At, start: number): number {
  const { text } = at
  const end = endOfWord(text, start, LETTER, '-')
  const word = small(text.slice(start, end))
  if (word === 'chief' && isAt(text, end, SPACE)) {
    const second = endOfWord(text, end + 1, LETTER, '-')
    const found = text.slice(end + 1, second) === 'executive' ? withPlace(at, second) : -1
    if (found >= 0) return found
  }
  return SPEAKING_NOUNS.has(word) ? withPlace(at, end) : -1
}

function withPlace({ text, to, hasPlace }: At, noun: number): number {
  const isEnd = (end: number) => to < 0 || end === to
  PLACE.lastIndex = noun
  if (hasPlace && PLACE.test(text)) {
    const place = PLACE.lastIndex
    PLACE_OWNER.lastIndex = place
    for (const start of PLACE_OWNER.test(text) ? [PLACE_OWNER.lastIndex, place] : [place]) {
      const end = endOfWord(text, start, LETTER, '-')
      if (end > start && isEnd(end)) return end
    }
  }
  return isEnd(noun) ? noun : -1
}

/** Where what stands before the adjectives may end: "the ", "12 ", "the Irish navy’s ", "Ann Lee’s ". */
function* ownersAt(text: string, start: number): Generator<number> {
  const end = endOfRun(text, start, LETTER)
  const word = small(text.slice(start, end))
  if (OWNERS.has(word) && isAt(text, end, SPACE)) yield end + 1
  if (isAt(text, start, DIGIT)) {
    const number = endOfWord(text, start, DIGIT, ',.')
    if (isAt(text, number, SPACE)) yield number + 1
  }
  if (word === 'the' && isAt(text, end, SPACE)) {
    const [starts, at] = [[end + 1], end + 1]
    for (let from = at; starts.length < 3; ) {
      const next = endOfWord(text, from, LETTER, '-')
      if (next === from || !isAt(text, next, SPACE)) break
      from = next + 1
      starts.unshift(from)
    }
    for (const from of starts) yield* possessiveAt(text, from)
  }
  for (const from of capitalsAt(text, start, 2, '.-')) yield* possessiveAt(text, from)
  yield* possessiveAt(text, start)
}

/** "Rome’s ", "officials’ ". */
function* possessiveAt(text: string, start: number): Generator<number> {
  const end = endOfWord(text, start, LETTER, '-')
  if (end === start || !/['’]/.test(text.charAt(end))) return
  if (text.charAt(end + 1) === 's' && isAt(text, end + 2, SPACE)) yield end + 3
  else if (isAt(text, end + 1, SPACE)) yield end + 2
}

/** Where words with capitals end, with the space after them, the most first; `more` may be in them. */
function capitalsAt(text: string, start: number, most: number, more: string): number[] {
  const ends: number[] = []
  for (let from = start; ends.length < most && isAt(text, from, CAPITAL); ) {
    const end = endOfWord(text, from, LETTER, more)
    if (!isAt(text, end, SPACE)) break
    from = end + 1
    ends.unshift(from)
  }
  return ends
}

/** Where a run of such characters and of those in `more` ends. */
function endOfWord(text: string, start: number, sorts: number, more: string): number {
  let end = endOfRun(text, start, sorts)
  while (end < text.length && more.includes(text.charAt(end))) end = endOfRun(text, end + 1, sorts)
  return end
}

/** With a small letter at the start. */
function small(word: string): string {
  return word.charAt(0).toLowerCase() + word.slice(1)
}
