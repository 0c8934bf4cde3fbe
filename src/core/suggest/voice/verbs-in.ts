import { DIGIT, isAt, LETTER, SPACE } from '../../article/chars.ts'
import type { Span } from '../../article/model.ts'
import { GOING_ON, JUDGING_VERBS, MANNER_VERBS, REPORTING_VERBS } from '../words/reporting.ts'

/** What may make a reporting clause, and how. */
export interface FoundVerb extends Span {
  readonly sort:
    | 'says'
    | 'judges'
    | 'manner'
    | 'finds'
    | 'goingOn'
    | 'according'
    | 'passive'
    | 'colon'
    | 'dash'
  readonly words: string
}

interface Entry {
  readonly sort: FoundVerb['sort']
  /** What has to follow the first word, with spaces. */
  readonly rest?: string
  /** What it looks like, where words do not tell. */
  readonly like?: RegExp
}

/** By the first word. What judges comes first: "called for" before "called". */
const entries = new Map<string, Entry[]>()
for (const [sort, list] of [
  ['judges', JUDGING_VERBS],
  ['says', REPORTING_VERBS],
  ['manner', MANNER_VERBS],
  ['goingOn', GOING_ON],
  ['finds', 'found finds ruled'],
  ['according', 'according_to According_to in_the_words_of In_the_words_of'],
  ['passive', 'by'],
] as const) {
  const words = list.trim().split(/\s+/)
  for (const word of words.sort((a, b) => b.length - a.length)) {
    const [first = '', ...rest] = word.split('_')
    const known = entries.get(first) ?? []
    known.push({ sort, rest: rest.map((one) => ` ${one}`).join('') })
    entries.set(first, known)
  }
}

const QUOTED = /(?:is|was|are|were)\s(?:also\s)?quoted(?:\sby\s[^,.]{1,40}?)?\sas\ssaying/y
for (const word of ['is', 'was', 'are', 'were']) entries.set(word, [{ sort: 'says', like: QUOTED }])

/** Signs that may stand for a verb. */
const SIGNS: ReadonlyMap<string, Entry> = new Map(
  [':', '—', '–', '-'].map((sign) => [
    sign,
    sign === ':'
      ? { sort: 'colon', like: /:(?=\s?["“„«'‘‹])/y }
      : { sort: 'dash', like: /(?<=["”»’']\s?)[—–-](?=\s?\p{Lu})/uy },
  ]),
)

/** Whether a word by itself may report: "said". */
export function isReporting(word: string): boolean {
  return entries.get(word)?.some(({ sort, rest }) => rest === '' && sort !== 'passive') ?? false
}

/** The verbs, and what else ties words to a speaker, in an English sentence, in order. */
export function verbsIn(outside: string): FoundVerb[] {
  const out: FoundVerb[] = []
  for (let at = 0; at < outside.length; ) {
    const end = endOfLetters(outside, at)
    const found = end > at ? verbAt(outside, at, end) : signAt(outside, at)
    if (found) out.push(found)
    at = found ? found.end : Math.max(end, at + 1)
  }
  return out
}

/** Where the plain letters end that stand at `at`: no verb has others. */
function endOfLetters(text: string, at: number): number {
  let end = at
  while (end < text.length) {
    const code = text.charCodeAt(end) | 0x20
    if (code < 0x61 || code > 0x7a) break
    end++
  }
  return end
}

function signAt(text: string, start: number): FoundVerb | null {
  const sign = SIGNS.get(text.charAt(start))
  return sign?.like && endOf(sign.like, text, start) >= 0
    ? made(text, start, start + 1, sign)
    : null
}

function verbAt(text: string, start: number, end: number): FoundVerb | null {
  const known = entries.get(text.slice(start, end))
  if (!known || (start > 0 && isOfWord(text, start - 1))) return null
  for (const entry of known) {
    const { rest = '', like } = entry
    const to = like ? endOf(like, text, start) : follows(text, end, rest) ? end + rest.length : -1
    if (to >= 0 && !isOfWord(text, to)) return made(text, start, to, entry)
  }
  return null
}

function made(text: string, start: number, end: number, { sort }: Entry): FoundVerb {
  return { start, end, sort, words: text.slice(start, end) }
}

function endOf(pattern: RegExp, text: string, at: number): number {
  pattern.lastIndex = at
  return pattern.test(text) ? pattern.lastIndex : -1
}

/** Whether the words of `rest` stand at `at`; any white space stands for its spaces. */
function follows(text: string, at: number, rest: string): boolean {
  for (let i = 0; i < rest.length; i++) {
    const letter = rest.charAt(i)
    if (letter === ' ' ? !isAt(text, at + i, SPACE) : text.charAt(at + i) !== letter) return false
  }
  return true
}

/** Whether a character beside a word makes it part of a longer one. */
function isOfWord(text: string, at: number): boolean {
  return at < text.length && (isAt(text, at, LETTER | DIGIT) || /['’-]/.test(text.charAt(at)))
}
