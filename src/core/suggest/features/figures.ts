import type { Feature } from './model.ts'
import type { Sheet } from './sheet.ts'
import { themed } from './themed.ts'
import type { Token } from './tokens.ts'

/** What figures count, and how. */
export const FIGURES = {
  figure: { says: 'a figure', kind: 'statistic' },
  'figure.two': { says: 'two figures', kind: 'statistic' },
  'figure.three': { says: 'several figures', kind: 'statistic' },
  'figure.percent': { says: 'a percentage', kind: 'statistic' },
  'figure.money': { says: 'a sum of money', kind: 'statistic' },
  'figure.scale': { says: 'a large figure', kind: 'statistic' },
  'figure.big': { says: 'a large figure', kind: 'statistic' },
  'figure.decimal': { says: 'an exact figure', kind: 'statistic' },
  'figure.exact': { says: 'an exact figure', kind: 'statistic' },
  'figure.small': { says: 'a small figure', kind: 'statistic' },
  'figure.measure': { says: 'a measured quantity', kind: 'statistic' },
  'figure.people': { says: 'a number of people', kind: 'statistic' },
  'figure.length': { says: 'a length of time', kind: 'statistic' },
  'figure.rough': { says: 'a rough figure', kind: 'statistic' },
  'figure.bound': { says: 'a figure at least or at most', kind: 'statistic' },
  'figure.range': { says: 'a change from one figure to another', kind: 'comparison' },
  'figure.of': { says: 'so many out of so many', kind: 'statistic' },
  'figure.times': { says: 'so many times as much', kind: 'comparison' },
  'figure.word': { says: 'a number in words', kind: 'statistic' },
  'figure.ordinal': { says: 'a rank', kind: 'comparison' },
  'figure.age': { says: 'an age', kind: 'biography' },
  'date.year': { says: 'a year', kind: 'event' },
  'date.years': { says: 'compares two years', kind: 'comparison' },
  'date.decade': { says: 'a decade', kind: 'event' },
  'date.day': { says: 'a date', kind: 'event' },
  'date.clock': { says: 'a time of day', kind: 'event' },
} as const satisfies Record<string, Feature>
type FigureName = keyof typeof FIGURES

/** A digit of any script: in a number, what does not part its digits. */
const D = String.raw`[^.,:’' \u00a0\u202f]`
const YEAR = new RegExp(`^(?:1[5-9]|20)${D}${D}$`, 'u')
const BIG = new RegExp(String.raw`${D}[.,'’ \u00a0\u202f]${D}{3}(?!${D})|^${D}{4,}$`, 'u')
const DECIMAL = new RegExp(`^${D}+[.,]${D}{1,2}$`, 'u')
const SMALL = new RegExp(`^${D}$|^10$`, 'u')
const CLOCK = new RegExp(`^${D}{1,2}:${D}${D}`, 'u')
const DAY = new RegExp(`^${D}{1,2}$`, 'u')
/** "Mary Okoro, 71, had". */
const AGE = new RegExp(`^[1-9]${D}$`, 'u')
const ORDINAL = new Set(['st', 'nd', 'rd', 'th'])
const SHORT_SCALE = /^(?:bn|tn|mn|m|k)$/
/** Letters that carry on a figure: "5km", "3m", "20mph". Others make it part of a name: "5G". */
const GLUED = /^(?:km|kg|cm|mm|ft|mph|kph|[kmg]w|[kmg]wh|bn|tn|mn|m|k|pc|pm|am|s)$/

/** Sees the figures, years and dates among a text's tokens. */
export function seeFigures(tokens: readonly Token[], to: Sheet<FigureName>): void {
  let figures = 0
  let years = 0
  for (let i = 0; i < tokens.length; i++) {
    const token = tokens[i] as Token
    if (token.is === 'number') {
      const what = readNumber(tokens, i, to)
      if (what === 'year') years++
      else if (what === 'figure') figures++
    } else if (token.themes.length > 0 && isSpelled(tokens, i)) {
      const next = tokens[i + 1]
      to.see('figure.word', token.start, (next ?? token).end)
      unitsAfter(tokens, i, token.start, to)
      figures++
    }
  }
  if (figures > 1) to.see('figure.two')
  if (figures > 2) to.see('figure.three')
  if (years > 1) to.see('date.years')
}

/** "twenty", or "two million": a large number in words. Small ones alone count little. */
function isSpelled(tokens: readonly Token[], i: number): boolean {
  const token = tokens[i] as Token
  if (tokens[i - 1]?.is === 'number') return false
  if (themed(token, 'number.large')) return true
  const next = tokens[i + 1]
  const leads = themed(token, 'number.small') || token.low === 'one' || token.low === 'a'
  return (
    leads && next !== undefined && (themed(next, 'number.scale') || themed(next, 'unit.percent'))
  )
}

function readNumber(tokens: readonly Token[], i: number, to: Sheet<FigureName>) {
  const token = tokens[i] as Token
  const before = tokens[i - 1]
  const next = tokens[i + 1]
  const glued = isAlphabetic(next) && next.start === token.end ? next : undefined
  const inWord = isAlphabetic(before) && before.end === token.start
  if (inWord || isAfterHyphen(before, token)) return 'name'
  if (CLOCK.test(token.text) || isNoonMark(tokens, i)) {
    to.see('date.clock', token.start, token.end)
    return 'time'
  }
  if (glued && ORDINAL.has(glued.low)) {
    to.see('figure.ordinal', token.start, glued.end)
    return 'name'
  }
  const year = YEAR.test(token.text)
  if (year && glued?.low === 's') {
    to.see('date.decade', token.start, glued.end)
    return 'year'
  }
  if (glued && !GLUED.test(glued.low)) return 'name'
  if (year && isBareYear(tokens, i)) {
    to.see('date.year', token.start, token.end)
    return 'year'
  }
  if (before?.text === ',' && next?.text === ',' && AGE.test(token.text)) {
    to.see('figure.age', token.start, token.end)
    return 'age'
  }
  const near = [before, tokens[i - 2], next, tokens[i + 2]]
  if (DAY.test(token.text) && near.some((t) => t && themed(t, 'time.month'))) {
    to.see('date.day', token.start, token.end)
    return 'date'
  }
  seeFigure(tokens, i, to)
  return 'figure'
}

/** Whether letters beside digits are one name with them, as in "G7" but not in "有10000人". */
function isAlphabetic(token: Token | undefined): token is Token {
  return (
    token?.is === 'word' &&
    /^[\p{Script=Latin}\p{Script=Cyrillic}\p{Script=Greek}]/u.test(token.text)
  )
}

/** "5pm", "5 p.m." */
function isNoonMark(tokens: readonly Token[], i: number): boolean {
  const [next, after] = [tokens[i + 1]?.low, tokens[i + 2]?.low]
  return next === 'pm' || next === 'am' || ((next === 'p' || next === 'a') && after === 'm')
}

/** "Covid-19", "Boeing-737": a hyphen joins it to a word with a capital. */
function isAfterHyphen(before: Token | undefined, { start }: Token): boolean {
  return isAlphabetic(before) && before.joins && before.end === start - 1
}

/** A year counts nothing: "in 2019", not "2000 people", "$2000" or "about 1900". */
function isBareYear(tokens: readonly Token[], i: number): boolean {
  const before = tokens[i - 1]
  const next = tokens[i + 1]
  if (before?.is === 'sign' && /^\p{Sc}$/u.test(before.text)) return false
  if (before && themed(before, 'number.approximate')) return false
  if (next?.is === 'sign') return !/^[%‰٪\p{Sc}]$/u.test(next.text)
  return (
    !next ||
    !['unit.people', 'unit.money', 'unit.measure', 'unit.percent', 'number.scale'].some((unit) =>
      themed(next, unit as Parameters<typeof themed>[1]),
    )
  )
}

function seeFigure(tokens: readonly Token[], i: number, to: Sheet<FigureName>): void {
  const token = tokens[i] as Token
  const before = tokens[i - 1]
  const money = before?.is === 'sign' && /^\p{Sc}$/u.test(before.text)
  const start = money ? before.start : token.start
  const end = unitsAfter(tokens, i, start, to)
  to.see('figure', start, end)
  if (money) to.see('figure.money', start, end)
  if (BIG.test(token.text)) to.see('figure.big', start, end)
  else if (DECIMAL.test(token.text)) to.see('figure.decimal', start, end)
  else if (SMALL.test(token.text)) to.see('figure.small', start, end)
  if (/[1-9]$/.test(token.text) && token.text.length > 1) to.see('figure.exact', start, end)
  const lead = money ? tokens[i - 2] : before
  const farther = money ? tokens[i - 3] : tokens[i - 2]
  if (lead && themed(lead, 'number.approximate')) to.see('figure.rough', lead.start, end)
  if (farther && themed(farther, 'number.bound')) to.see('figure.bound', farther.start, end)
  if (before?.low === 'aged') to.see('figure.age', before.start, end)
  const isTo = lead?.low === 'to' || lead?.low === 'against'
  if (
    isTo &&
    farther &&
    (farther.is === 'number' || themed(farther, 'unit.percent') || themed(farther, 'number.scale'))
  ) {
    to.see('figure.range', farther.start, end)
  }
}

/** Sees what the figure at `i` counts, and answers where the figure with its unit ends. */
function unitsAfter(
  tokens: readonly Token[],
  i: number,
  start: number,
  to: Sheet<FigureName>,
): number {
  let { end } = tokens[i] as Token
  for (let k = i + 1; k <= i + 3; k++) {
    const unit = tokens[k]
    if (!unit) break
    if (/^[%‰٪]$/.test(unit.text) || themed(unit, 'unit.percent')) {
      end = unit.low === 'per' || unit.low === 'por' ? (tokens[k + 1]?.end ?? unit.end) : unit.end
      to.see('figure.percent', start, end)
    } else if (/^\p{Sc}$/u.test(unit.text) || themed(unit, 'unit.money')) {
      end = unit.end
      to.see('figure.money', start, end)
    } else if (themed(unit, 'number.scale') || (k === i + 1 && SHORT_SCALE.test(unit.low))) {
      end = unit.end
      to.see('figure.scale', start, end)
      continue
    } else if (themed(unit, 'unit.people')) {
      to.see('figure.people', start, unit.end)
      end = unit.end
    } else if (themed(unit, 'time.length')) {
      to.see('figure.length', start, unit.end)
      end = unit.end
    } else if (themed(unit, 'unit.measure')) {
      to.see('figure.measure', start, unit.end)
      end = unit.end
    } else if (unit.low === 'times') {
      to.see('figure.times', start, unit.end)
    } else if (unit.low === 'of' || unit.low === 'in') {
      const after = tokens[k + 1]
      // "€1.9bn in 2022" is no share.
      if (unit.low === 'in' && after && YEAR.test(after.text)) break
      if (after && (after.is === 'number' || tokens[k + 2]?.is === 'number'))
        to.see('figure.of', start, after.end)
      break
    } else if (unit.is === 'word' && k === i + 1 && unit.low.length > 3) {
      // One word may stand between the figure and what it counts: "10,000 Serbian drivers".
      continue
    }
    break
  }
  return end
}
