import { THEMES } from '../words/themes/index.ts'
import type { Feature } from './model.ts'
import type { Sheet } from './sheet.ts'
import { themed } from './themed.ts'
import type { Token } from './tokens.ts'

/** What two numbers say together, and how many times as much something is. */
export const RATIOS = {
  'figure.of': { says: 'so many out of so many', kind: 'statistic' },
  'figure.times': { says: 'so many times as much', kind: 'comparison' },
  'figure.range': { says: 'from one figure to another', kind: 'comparison' },
  'figure.votes': { says: 'a count of votes', kind: 'decision' },
} as const satisfies Record<string, Feature>

type RatioSheet = Sheet<keyof typeof RATIOS | 'figure'>

/** Words that say how many times as much where one of {@link AS} follows. */
const TIMES = new Set(['twice', 'double', 'triple', 'treble', 'quadruple'])
const NUMBERS = new Set([
  'one',
  ...`${THEMES['number.small'].words} ${THEMES['number.large'].words}`.split(/\s+/),
])
/** The words that may open a number or a ratio. */
export const OPENS_NUMBER: ReadonlySet<string> = new Set([...TIMES, ...NUMBERS, 'half', 'a'])
const AS = new Set(
  'as the more less higher lower larger smaller bigger greater faster what likelier that its'.split(
    ' ',
  ),
)
/** What goes on after "one child in three"; a noun would be what is counted: "in three cars". */
const ON = new Set(
  'in is are was were has have had can cannot could lives live and or who'.split(' '),
)
const YEAR = /^(?:1[5-9]|20)\d\d$/

/** Sees whether the number or word at `i` opens or closes a ratio. */
export function seeRatio(tokens: readonly Token[], i: number, to: RatioSheet): void {
  const token = tokens[i] as Token
  const next = tokens[i + 1]
  const isTimes = TIMES.has(token.low) && next !== undefined && AS.has(next.low)
  const isHalf = token.low === 'half' && next?.low === 'as'
  if (next && (isTimes || isHalf)) seeInWords('figure.times', token.start, next.end, to)
  if (!isNumber(token)) return
  const after = tokens[i + 2]
  const see: typeof seeInWords =
    token.is === 'word' ? seeInWords : (name, start, end) => to.see(name, start, end)
  if (next?.low === 'times' && after && AS.has(after.low)) {
    see('figure.times', token.start, after.end, to)
  }
  const whole = wholeAfter(tokens, i)
  if (whole) see('figure.of', token.start, whole.end, to)
  seeSecond(tokens, i, to)
}

/** A ratio in words is a figure too; one of digits has been seen as such. */
function seeInWords(
  name: 'figure.of' | 'figure.times',
  start: number,
  end: number,
  to: RatioSheet,
): void {
  to.see('figure', start, end)
  to.see(name, start, end)
}

/** Whether the number at `i` is the whole of which there was a part: the five of "one in five". */
export function isWhole(tokens: readonly Token[], i: number): boolean {
  return [i - 2, i - 3, i - 4].some((part) => {
    const token = tokens[part]
    return token !== undefined && isNumber(token) && wholeAfter(tokens, part) === tokens[i]
  })
}

function isNumber(token: Token): boolean {
  return token.is === 'number' ? !YEAR.test(token.text) : NUMBERS.has(token.low)
}

/** "one in five", "3 out of 10", "12 of the 40", "one child in three". */
function wholeAfter(tokens: readonly Token[], i: number): Token | undefined {
  const next = tokens[i + 1]
  const after = tokens[i + 2]
  if (!next || !after) return undefined
  if (next.low === 'out' && after.low === 'of') return numberAt(tokens, i + 3)
  // "One of the two" is one of them, and no share.
  if (next.low === 'of' && tokens[i]?.low !== 'one') {
    return numberAt(tokens, after.low === 'the' ? i + 3 : i + 2)
  }
  if (next.low === 'in') {
    const counted = tokens[i + 3]
    return counted && isUnit(counted) ? undefined : numberAt(tokens, i + 2)
  }
  const isOne = next.is === 'word' && after.low === 'in'
  const on = tokens[i + 4]
  return isOne && (!on || on.is === 'sign' || ON.has(on.low)) ? numberAt(tokens, i + 3) : undefined
}

function numberAt(tokens: readonly Token[], i: number): Token | undefined {
  const token = tokens[i]
  return token && isNumber(token) ? token : undefined
}

/** "Two in ten minutes" and "two in 3 percent" are no shares. */
function isUnit(token: Token): boolean {
  return (
    themed(token, 'time.length') ||
    themed(token, 'time.month') ||
    themed(token, 'unit.percent') ||
    themed(token, 'unit.money')
  )
}

/** What the number at `i` closes: "61 votes to 12", "voted 52-48", "from 19 percent to 7". */
function seeSecond(tokens: readonly Token[], i: number, to: RatioSheet): void {
  const token = tokens[i] as Token
  if (token.is !== 'number') return
  const before = tokens[i - 1]
  if (!before) return
  if (before.is === 'number') {
    if (before.joins && isVote(tokens, i - 1)) to.see('figure.votes', before.start, token.end)
    return
  }
  const isDash = before.text === '–' || before.text === '—'
  if (!isDash && before.low !== 'to' && before.low !== 'against') return
  const unit = tokens[i - 2]
  if (!unit) return
  const first = firstBefore(tokens, i - 2)
  if (first < 0) return
  const { start } = tokens[first] as Token
  const counts = themed(unit, 'unit.votes') || isVotesAfter(tokens[i + 1])
  if (counts || isVote(tokens, first)) to.see('figure.votes', start, token.end)
  else if (!isDash) to.see('figure.range', start, token.end)
}

/** Where the number stands that ends at `i`, with its unit or without; -1 where there is none. */
function firstBefore(tokens: readonly Token[], i: number): number {
  for (let k = i; k > i - 3 && k >= 0; k--) {
    const token = tokens[k] as Token
    if (token.is === 'number') return k
    const isUnit =
      token.text === '%' ||
      (['unit.percent', 'number.scale', 'unit.votes'] as const).some((unit) =>
        themed(token, unit),
      ) ||
      token.low === 'cent'
    if (!isUnit) return -1
  }
  return -1
}

function isVotesAfter(token: Token | undefined): boolean {
  return token !== undefined && themed(token, 'unit.votes')
}

/** Whether somebody votes within a few words before the number at `first`. */
function isVote(tokens: readonly Token[], first: number): boolean {
  for (let k = Math.max(0, first - 4); k < first; k++) {
    const token = tokens[k] as Token
    if (themed(token, 'law.vote') || VOTING.has(token.low)) return true
  }
  return false
}

const VOTING = new Set('passed approved rejected adopted ratified defeated'.split(' '))
