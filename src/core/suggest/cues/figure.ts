import type { Span } from '../../article/model.ts'
import type { Cue, CueHit } from '../model.ts'
import { anyOf, oneLine } from '../words/any-of.ts'
import {
  CURRENCIES,
  FRACTIONS,
  LARGE_NUMBERS,
  SCALES,
  SMALL_NUMBERS,
  VAGUE_COUNTS,
} from '../words/numbers.ts'
import { dates } from './date.ts'

const NUMBER = String.raw`\p{Nd}(?:[\p{Nd}.,\u00a0\u202f]*\p{Nd})?`
const SHORT_SCALES = 'bn|tn|mn|m|k'
const MEASURES = 'km|kg|cm|mm|ft|mph|kph|kW|MW|GW|kWh|MWh|GWh'
const PERCENT = String.raw`\s?(?:[%‰٪]|per\scent|percent|percentage\spoints?)`
const MONEY = String.raw`\s?(?:\p{Sc}|${anyOf(CURRENCIES)})`
const SCALE = String.raw`[\s-]?(?:${anyOf(SCALES)}|${SHORT_SCALES}|${MEASURES})(?![\p{L}\p{Nd}])`

/** Digits, unless they are part of a name (Covid-19, G7), an ordinal (21st), a time or a note. */
const FIGURE = new RegExp(
  String.raw`(?<![\p{Script=Latin}\p{Script=Cyrillic}\p{Script=Greek}\p{Nd}[]|[\p{L}\p{Nd}][-–/:.,’'])` +
    String.raw`(?:(?:US|A|C|HK|NZ)?\p{Sc}\s?)?${NUMBER}(?:[-–]${NUMBER})?` +
    `(?:${PERCENT}|(?:${SCALE})?(?:${MONEY})?)` +
    String.raw`(?![\p{Script=Latin}\p{Nd}]|[:.,]\p{Nd})`,
  'gu',
)

const SPELLED = String.raw`(?:${anyOf(LARGE_NUMBERS)}(?:-\p{Ll}+)?|${anyOf(SMALL_NUMBERS)})`
const LARGE_WORDS = String.raw`(?:(?:${SPELLED}|[Aa]|[Oo]ne|several|few|half\sa)\s${anyOf(SCALES)}|${anyOf(LARGE_NUMBERS)}(?:-\p{Ll}+)?)(?:\s${anyOf(SCALES)})?(?:${PERCENT}|${MONEY})?`
const COUNT_WORDS = String.raw`(?:tens\sof\s|hundreds\sof\s)?${anyOf(VAGUE_COUNTS)}(?:\sof\s[\p{Ll}-]+)?|(?:a|several|two|half\sa)\sdozen|(?:[Aa]|[Oo]ne|[Tt]wo|[Tt]hree)[\s-]${anyOf(FRACTIONS)}|[Hh]alf(?=\s(?:of|the|a|an|its|their|all)\s)|[Mm]ajority\sof|${anyOf(SMALL_NUMBERS)}${PERCENT}`

const WORDS = new RegExp(
  String.raw`(?<![\p{L}\p{Nd}-])(?:(?<large>${LARGE_WORDS})|(?<count>${COUNT_WORDS})|(?<small>${anyOf(SMALL_NUMBERS)}))(?![\p{L}\p{Nd}])`,
  'gu',
)

/** Figures, percentages, sums of money, and counts in words. Dates are not figures. */
export const figure: Cue = ({ text }, { english }) => {
  const taken = dates(text, english)
  const hits: CueHit[] = []
  let free = outside(taken)
  for (const match of text.matchAll(FIGURE)) {
    if (!free(match.index) || isListNumber(text, match)) continue
    hits.push(hit('figure', match.index, match[0]))
  }
  if (!english) return hits
  free = outside(taken)
  for (const match of text.matchAll(WORDS)) {
    if (!free(match.index) || isNamed(text, match)) continue
    hits.push(hit(match.groups?.large === undefined ? 'count' : 'figure', match.index, match[0]))
  }
  return hits.sort((a, b) => a.start - b.start)
}

function hit(cue: 'figure' | 'count', start: number, words: string): CueHit {
  const reason = `${nameOf(cue, words)}: ${oneLine(words)}`
  return { cue, start, end: start + words.length, reason, kind: 'statistic' }
}

function nameOf(cue: 'figure' | 'count', words: string): string {
  if (new RegExp(PERCENT, 'u').test(words)) return 'a percentage'
  if (new RegExp(MONEY, 'u').test(words)) return 'a sum of money'
  return cue === 'count' ? 'a count' : 'a figure'
}

/** Tells for ascending offsets whether they lie outside of all `spans`, which are in order. */
function outside(spans: readonly Span[]): (at: number) => boolean {
  let i = 0
  return (at) => {
    while ((spans[i]?.end ?? Number.POSITIVE_INFINITY) <= at) i++
    return (spans[i]?.start ?? Number.POSITIVE_INFINITY) > at
  }
}

/** "Ninety Mile Beach": a number word that is part of a name. */
function isNamed(text: string, match: RegExpMatchArray): boolean {
  const at = match.index ?? 0
  return at > 0 && /^\p{Lu}/u.test(match[0]) && /^\s\p{Lu}/u.test(text.slice(at + match[0].length))
}

/** "1. First point": the number in front of a list item. */
function isListNumber(text: string, match: RegExpMatchArray): boolean {
  return match.index === 0 && /^[.)]\s/.test(text.slice(match[0].length))
}
