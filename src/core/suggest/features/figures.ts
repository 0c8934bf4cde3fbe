import type { Feature } from './model.ts'
import { isWhole, OPENS_NUMBER, RATIOS, seeRatio } from './ratios.ts'
import type { Sheet } from './sheet.ts'
import { phraseEnd, themed } from './themed.ts'
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
  'figure.word': { says: 'a number in words', kind: 'statistic' },
  'figure.ordinal': { says: 'a rank or an order', kind: 'comparison' },
  'figure.age': { says: 'an age', kind: 'event' },
  'date.year': { says: 'a year', kind: 'event' },
  'date.years': { says: 'more than one year', kind: 'event' },
  'date.decade': { says: 'a decade', kind: 'event' },
  'date.day': { says: 'a date', kind: 'event' },
  'date.clock': { says: 'a time of day', kind: 'event' },
  ...RATIOS,
} as const satisfies Record<string, Feature>
type FigureName = keyof typeof FIGURES

/** A digit of any script: in a number, what does not part its digits. */
const D = String.raw`[^.,:’' \u00a0\u202f]`
const YEAR = new RegExp(`^(?:1[5-9]|20)${D}${D}$`, 'u')
const BIG = new RegExp(String.raw`${D}[.,'’ \u00a0\u202f]${D}{3}(?!${D})|^${D}{4,}$`, 'u')
const DECIMAL = new RegExp(`^${D}+[.,]${D}{1,2}$`, 'u')
const SMALL = new RegExp(`^${D}$|^10$`, 'u')
const CLOCK = new RegExp(`^${D}{1,2}:${D}${D}`, 'u')
const DAY = new RegExp(`^(?:[0-2]?[0-9]|3[01]|[^0-9]${D}?)$`, 'u')
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
      seeRatio(tokens, i, to)
      const what = readNumber(tokens, i, to)
      if (what === 'year') years++
      else if (what === 'figure') figures++
    } else if (OPENS_NUMBER.has(token.low)) {
      seeRatio(tokens, i, to)
      if (!isSpelled(tokens, i)) continue
      const next = tokens[i + 1]
      const unit = next && COUNTED.some((theme) => themed(next, theme)) ? next : token
      to.see('figure.word', token.start, unit.end)
      unitsAfter(tokens, i, token.start, to)
      figures++
    }
  }
  if (figures > 1) to.see('figure.two')
  if (figures > 2) to.see('figure.three')
  if (years > 1) to.see('date.years')
}

/** What is told with a number in words. */
const COUNTED = [
  ...(['number.scale', 'number.large', 'unit.percent', 'unit.people', 'unit.money'] as const),
  ...(['unit.measure', 'time.length'] as const),
] as const

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
  if (AGE.test(token.text) && isAge(tokens, i)) {
    to.see('figure.age', token.start, token.end)
    return 'age'
  }
  const old = tokens[i + 2]
  if (next && themed(next, 'time.length') && old?.low === 'old') {
    to.see('figure.age', token.start, old.end)
    return 'age'
  }
  if (DAY.test(token.text) && isOfMonth(tokens, i)) {
    to.see('date.day', token.start, token.end)
    return 'date'
  }
  seeFigure(tokens, i, to)
  return 'figure'
}

/** What may stand between a day and its month, in any language. */
const OF = new Set(['of', 'de', 'di', 'do', 'the', '.'])
/** Only with a capital are they months. */
const MONTH = /^(?:March|May)$/

/** "3 May", "May 3", "3 de mayo"; not "in May 12 people" or "në dhjetor me 61". */
function isOfMonth(tokens: readonly Token[], i: number): boolean {
  const isMonth = (token: Token | undefined) =>
    token !== undefined && (themed(token, 'time.month') || MONTH.test(token.text))
  const [before, next, after] = [tokens[i - 1], tokens[i + 1], tokens[i + 2]]
  if (isMonth(next) || (next && OF.has(next.low) && isMonth(after))) return true
  if (next && (/^[%‰٪\p{Sc}]$/u.test(next.text) || COUNTED.some((theme) => themed(next, theme)))) {
    return false
  }
  return isMonth(before) || (before?.low === 'the' && isMonth(tokens[i - 2]))
}

/** "Mary Okoro, 71, had", "he is 52 and". */
function isAge(tokens: readonly Token[], i: number): boolean {
  const [who, before, next] = [tokens[i - 2]?.low, tokens[i - 1], tokens[i + 1]]
  if (before?.text === ',') return next?.text === ','
  const isSomebody =
    (who === 'he' || who === 'she') && (before?.low === 'is' || before?.low === 'was')
  return isSomebody && (!next || next.is === 'sign' || next.low === 'and')
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
}

/** "612 millions d'euros", "5 milhões de reais". */
const LINKS = new Set(['d', 'de', 'di', 'do'])

/** Sees what the figure at `i` counts, and answers where the figure with its unit ends. */
function unitsAfter(
  tokens: readonly Token[],
  i: number,
  start: number,
  to: Sheet<FigureName>,
): number {
  let { end } = tokens[i] as Token
  const whole = isWhole(tokens, i)
  for (let k = i + 1; k <= i + 3; k++) {
    const unit = tokens[k]
    if (!unit) break
    if (/^[%‰٪]$/.test(unit.text) || themed(unit, 'unit.percent')) {
      end = phraseEnd(unit, 'unit.percent')
      to.see('figure.percent', start, end)
    } else if (/^\p{Sc}$/u.test(unit.text) || themed(unit, 'unit.money')) {
      end = unit.end
      to.see('figure.money', start, end)
    } else if (themed(unit, 'number.scale') || (k === i + 1 && SHORT_SCALE.test(unit.low))) {
      end = unit.end
      to.see('figure.scale', start, end)
      continue
    } else if (LINKS.has(unit.low) && end > (tokens[i] as Token).end) {
      continue
    } else if (themed(unit, 'unit.votes')) {
      end = unit.end
      // A chamber counts its votes by the hundred; more are an electorate’s.
      if (k === i + 1 && (tokens[i] as Token).text.length < 4) to.see('figure.votes', start, end)
    } else if (themed(unit, 'unit.people')) {
      if (whole) break
      to.see('figure.people', start, unit.end)
      end = unit.end
    } else if (themed(unit, 'time.length')) {
      to.see('figure.length', start, unit.end)
      end = unit.end
    } else if (themed(unit, 'unit.measure')) {
      to.see('figure.measure', start, unit.end)
      end = unit.end
    } else if (unit.is === 'word' && k === i + 1 && unit.low.length > 3) {
      // One word may stand between the figure and what it counts: "10,000 Serbian drivers".
      continue
    }
    break
  }
  return end
}
