import { anyOf } from '../words/any-of.ts'
import { LETTERS } from '../words/letters.ts'
import { matches } from '../words/matches.ts'

/** What each month is called in the languages that are read, from January; the English name first. */
const NAMES = [
  `january jan januar jänner janvier janv enero ene gennaio gen janeiro januara јануар јануара siječanj siječnja
   janar janarit يناير كانون_الثاني جانفي`,
  `february feb februar feber février fevrier févr febrero febbraio fevereiro fev februara фебруар фебруара
   veljača veljače shkurt shkurtit فبراير شباط فيفري`,
  'march mar märz mars marzo março mart marta март марта ožujak ožujka marsit مارس آذار',
  `april apr avril avr abril abr aprile aprila април априла travanj travnja prill prillit أبريل ابريل نيسان
   أفريل`,
  'may mai mayo maggio mag maio maj maja мај маја svibanj svibnja majit مايو أيار ماي',
  `june jun juni juin junio giugno giu junho juna јун јуна lipanj lipnja qershor qershorit يونيو حزيران
   جوان`,
  `july jul juli juillet juil julio luglio lug julho jula јул јула srpanj srpnja korrik korrikut يوليو تموز
   جويلية`,
  `august aug août aout agosto ago avgust avgusta август августа kolovoz kolovoza gusht gushtit أغسطس
   اغسطس آب أوت`,
  `september sept sep septembre septiembre setiembre settembre setembro septembar septembra септембар
   септембра rujan rujna shtator shtatorit سبتمبر أيلول`,
  `october oct oktober okt octobre octubre ottobre ott outubro oktobar oktobra октобар октобра listopad
   listopada tetor tetorit أكتوبر اكتوبر تشرين_الأول`,
  `november nov novembre noviembre novembro novembar novembra новембар новембра studeni studenoga
   studenog nëntor nëntorit نوفمبر تشرين_الثاني`,
  `december dec dezember dez décembre déc decembre diciembre dicembre dic dezembro decembar decembra децембар
   децембра prosinac prosinca dhjetor dhjetorit ديسمبر كانون_الأول`,
].map((names) => names.trim().split(/\s+/))

/** The English ones, from January. */
export const MONTHS = NAMES.map(([name = '']) => name.charAt(0).toUpperCase() + name.slice(1))

/** A pattern source for a month's name, with its stop where it is short. */
const MONTH = `${anyOf(NAMES.flat().join(' '))}(?![${LETTERS}])\\.?`

const numbers = new Map(NAMES.flatMap((names, i) => names.map((name) => [name, i + 1] as const)))

const DAY = String.raw`\d{1,2}(?!\d)`
const ORDINAL = '(?:\\.|er|st|nd|rd|th|º|ª)?'
const YEAR = String.raw`(?:18|19|20)\d\d(?!\d)`
const OF = '(?:(?:de|of|do)\\s)?'

/** A pattern source for a day, with its year or without; "03/04" too, whichever its month is. */
export const DATE = String.raw`(?:${DAY}${ORDINAL}\s${OF}${MONTH}(?:,?\s${OF}${YEAR}\.?)?|${MONTH}\s${DAY}${ORDINAL}(?:,?\s${YEAR})?|${YEAR}-\d\d-\d\d(?!\d)|\d{1,2}[./]\d{1,2}[./]\d{2,4}(?!\d)\.?)`

const FULL = new RegExp(
  String.raw`(?<![${LETTERS}\d/.–-])(?:(${DAY})${ORDINAL}\s${OF}(${MONTH}),?\s${OF}(${YEAR})|(${MONTH})\s(${DAY})${ORDINAL},?\s(${YEAR})|(${YEAR})-(\d\d)-(\d\d)(?!\d))`,
  'gu',
)

/** Far cheaper to look for than a date. */
const YEAR_WITHIN = /[\d٠-٩]{4}/

/** A day that is told with its year, and where. */
export interface FullDate {
  readonly start: number
  readonly end: number
  /** ISO 8601. */
  readonly day: string
}

/** The days of the calendar that words tell with their years: "14 March 2024", never "03/04/2024". */
export function fullDates(words: string): FullDate[] {
  if (!YEAR_WITHIN.test(words)) return []
  return matches(FULL, plainDigits(words)).flatMap((found) => {
    const [, d1, m1, y1, m2, d2, y2, y3, m3, d3] = found
    const name = (m1 ?? m2 ?? '').toLowerCase().replace('.', '').replace(/\s/u, '_')
    const month = m3 === undefined ? (numbers.get(name) ?? 0) : Number(m3)
    const day = isoOf(Number(y1 ?? y2 ?? y3), month, Number(d1 ?? d2 ?? d3))
    return day === '' ? [] : [{ start: found.index, end: found.index + found[0].length, day }]
  })
}

/** Arabic digits as those that patterns know; every character keeps its place. */
export function plainDigits(words: string): string {
  return words.replaceAll(/[٠-٩]/g, (digit) => String(digit.charCodeAt(0) - 0x660))
}

/** Empty where there is no such day. */
function isoOf(year: number, month: number, day: number): string {
  const date = new Date(Date.UTC(year, month - 1, day))
  return date.getUTCMonth() === month - 1 && date.getUTCDate() === day
    ? date.toISOString().slice(0, 10)
    : ''
}
