import { MONTHS } from '../span/months.ts'
import { anyOf, setOf } from '../words/any-of.ts'
import { LETTERS } from '../words/letters.ts'
import {
  GENDERED,
  HONORIFICS,
  NOT_PERSON,
  OFFICES,
  OPENERS,
  PERSON_NOUNS,
  PORTFOLIOS,
} from '../words/people.ts'
import { isFunctionWord } from './function-words.ts'
import { type Gender, genderIn, genderOfFirst } from './gender.ts'
import { nameRows } from './name-rows.ts'
import { isReporting } from './verbs-in.ts'

/** A row of capitalised words: "Prime Minister Albin Kurti", "Mr Kurti", "the State Department". */
export interface Name {
  readonly start: number
  /** After the last word, before a possessive "'s". */
  readonly end: number
  /** What stands before the name proper: "Prime Minister", "Mr". May be empty. */
  readonly title: string
  /** The name proper: "Albin Kurti", "Kurti". Empty where the words are all title. */
  readonly name: string
  readonly gender: Gender
  /** Sure after a title or a form of address; possible for two to four words that name no body. */
  readonly person: 'sure' | 'possible' | 'no'
}

/** "EU foreign policy chief Ann Lee", "her spokesman, Bob Day": a title in small letters. */
const SMALL_TITLE = new RegExp(
  String.raw`(?<![${LETTERS}\d])((?:\p{Lu}[${LETTERS}-]*\s)?(?:\p{Ll}[${LETTERS}-]*\s){0,2}${anyOf(PERSON_NOUNS)}),?\s$`,
  'u',
)
/** "Acme Corp.": the stop belongs to the name. */
const STOPPED_LAST = /^(?:Inc|Ltd|Corp|Co|Jr|Sr)$/u
const TITLE_REACH = 60

const offices = setOf(`${OFFICES}
  Auditor Ombudsman Comptroller Rector Imam Rabbi Commander Undersecretary Chairperson Sergeant Brigadier
  Lieutenant
`)
const portfolios = setOf(PORTFOLIOS)
const notPerson = setOf(NOT_PERSON)
const openers = setOf(OPENERS)
/** These open a sentence with a capital, and alone they name nobody: "Eighty people". */
const numbers = setOf(`
  One Two Three Four Five Six Seven Eight Nine Ten Eleven Twelve Thirteen Fourteen Fifteen Sixteen
  Seventeen Eighteen Nineteen Twenty Thirty Forty Fifty Sixty Seventy Eighty Ninety Hundreds Thousands
  Millions Dozens Half
`)

const nouns = setOf(`${PERSON_NOUNS.replaceAll('_', ' ')} ${GENDERED.he} ${GENDERED.she}`)
/** Days, months and places that are surnames, too: "Tom Day", "Ann West". */
const surnames = setOf('Day March April June August West North Church Post')
/** "Victoria West" is no person. */
const PLACE_NAMES = /^(?:Victoria|Georgia|Virginia|Charlotte|Florence|Christian|Martin)$/u
/** Ranks and parties before a name: "Det Con Ann Lee", "Liberal Democrat Bob Cole". */
const ranks = setOf('Con Constable Corporal Cpl Pte DC DI DS DSU ACC PCSO WPC')
const parties = setOf('Liberal Democrat Republican Conservative Tory Labour')
/** "Ann Lee, 45," and "Bob Cole (19)": an age tells a person. */
const AGE = /^(?:,\s(?:aged\s)?\d{1,3}(?=[,.;]|\swho\s)|\s\(\d{1,3}\))/

/** Whether the pattern of {@link SMALL_TITLE} is worth a try: it costs far more. */
function endsInNoun(before: string): boolean {
  if (!/\s/u.test(before.charAt(before.length - 1))) return false
  const words = before.trimEnd()
  const end = words.endsWith(',') ? words.length - 1 : words.length
  const last = words.slice(Math.max(words.lastIndexOf(' '), words.lastIndexOf('\n')) + 1, end)
  return nouns.has(last.toLowerCase())
}

/** "in June" names nobody; "June said" does. */
function isMonth(words: readonly string[], before: string): boolean {
  if (words.length > 1 || !MONTHS.includes(words[0] as string)) return false
  return /(?<![a-z])(?:in|since|by|until|last|next|from|during|early|late|mid|of)[\s-]$/i.test(
    before,
  )
}

/** The names in one sentence, in order. Offsets in UTF-16 code units of `text`. */
export function names(text: string): Name[] {
  const out: Name[] = []
  for (const row of nameRows(text)) {
    const words = text.slice(row.start, row.end).split(/[ \u00a0\n]/)
    let { start, end } = row
    while (words.length > 0 && openers.has(words[0] as string)) {
      start += (words.shift() as string).length + 1
    }
    if (words.length === 1 && numbers.has(words[0] as string)) continue
    if (words.length > 0 && !isMonth(words, text.slice(Math.max(0, start - 10), start))) {
      const before = text.slice(Math.max(0, start - TITLE_REACH), start)
      const smallTitle = endsInNoun(before) ? smallTitleIn(before) : ''
      if (STOPPED_LAST.test(words.at(-1) as string) && text.charAt(end) === '.') end++
      const opens = start <= LONGEST_OPENER && !/[\p{L}\p{N}]/u.test(text.slice(0, start))
      const isAged = AGE.test(text.slice(end, end + 14))
      out.push(describe(words, start, end, { smallTitle, opens, isAged }))
    }
  }
  return out.map((name, i) => withSurname(name, out[i + 1], text))
}

/** "Steve" of "Steve and Mandy Royle" is a Royle, too. */
function withSurname(name: Name, next: Name | undefined, text: string): Name {
  const isCouple =
    next?.person === 'possible' &&
    name.title === '' &&
    !name.name.includes(' ') &&
    next.name.split(' ').length === 2 &&
    genderOfFirst(`${name.name} `) !== '' &&
    /^\sand\s$/u.test(text.slice(name.end, next.start))
  if (!isCouple) return name
  return {
    ...name,
    name: `${name.name}${next.name.slice(next.name.indexOf(' '))}`,
    person: 'possible',
  }
}

/** In UTF-16 code units: what may stand before a sentence's first name, as a mark does. */
const LONGEST_OPENER = 3

/** "chief inspector" of "said chief inspector": without the words that end another part. */
function smallTitleIn(before: string): string {
  const words = SMALL_TITLE.exec(before)?.[1]?.split(/\s/u) ?? []
  const foreign = words.findLastIndex((word) => isFunctionWord(word) || isReporting(word))
  return words.slice(foreign + 1).join(' ')
}

/** What stands round a name's words. */
interface Around {
  readonly smallTitle: string
  /** Whether the words open their sentence: then a mere noun has a capital, too. */
  readonly opens: boolean
  readonly isAged: boolean
}

function describe(
  words: readonly string[],
  start: number,
  end: number,
  { smallTitle, opens, isAged }: Around,
): Name {
  let proper = leadingNouns(words, opens)
  let gender: Gender = ''
  words.forEach((word, i) => {
    const bare = word.replace(/\.$/, '')
    // "Ann Lee MP" and "the Labour MP" end with it.
    const isHonorific = Object.hasOwn(HONORIFICS, bare) && (i < words.length - 1 || i === 0)
    if (isHonorific) gender = HONORIFICS[bare] ?? ''
    const isRest = i > 0 && proper === i && ranks.has(bare)
    if (isHonorific || isRest || isOffice(bare)) proper = i + 1
  })
  if (proper > 0) proper = afterPortfolio(words, proper)
  const rest = withoutHonours(withoutPlace(words.slice(proper)))
  const title = words.slice(0, proper).join(' ') || smallTitle
  // After a title even "May" and "Church" are people.
  const isBody = rest.length === 0 || (proper === 0 && looksLikeBody(rest))
  const isLong = rest.length > 1 && rest.length < 5
  const sure = (title !== '' && (proper > 0 || isLong)) || (isAged && isLong)
  const person = isBody ? 'no' : sure ? 'sure' : isLong ? 'possible' : 'no'
  const name = rest.join(' ')
  return { start, end, title, name, gender: gender || genderIn(title), person }
}

/** How many words before a full name are a noun or a party: "Neighbour Ann Lee", "Tory Bob Cole". */
function leadingNouns(words: readonly string[], opens: boolean): number {
  let at = 0
  while (parties.has(words[at] as string) || (at === 0 && isRank(words, opens))) at++
  const rest = words.slice(at)
  return rest.length < 2 || looksLikeBody(withoutPlace(rest)) ? 0 : at
}

function isRank(words: readonly string[], opens: boolean): boolean {
  const [first = '', second = ''] = words
  const mayBe = opens || words.length > 2
  return ranks.has(first) || (mayBe && nouns.has(first.toLowerCase()) && !isOffice(second))
}

/** Whether words name a body or a place: "Bank of Rome", "West Bank", but not "Tom Day". */
function looksLikeBody(words: readonly string[]): boolean {
  if (words.includes('&') || /^(?:Saint|St\.?)$/u.test(words[0] as string)) return true
  if (!words.some((word) => notPerson.has(word))) return false
  const [first = '', last = ''] = words
  const isSurname = words.length === 2 && surnames.has(last) && !PLACE_NAMES.test(first)
  return !isSurname || genderOfFirst(words.join(' ')) === ''
}

/** "Ann Lee KC" without what she was given. */
function withoutHonours(words: readonly string[]): readonly string[] {
  return words.length > 2 && HONOURS.test(words.at(-1) as string) ? words.slice(0, -1) : words
}

const HONOURS = /^(?:KC|QC|MP|MEP|MSP|MBE|OBE|CBE)$/

/** "Ann Lee of Rome" without the place; "Bank of England" stays whole. */
function withoutPlace(words: readonly string[]): readonly string[] {
  const of = words.indexOf('of')
  return of < 2 || words.slice(0, of).some((word) => notPerson.has(word))
    ? words
    : words.slice(0, of)
}

/** Also "Vice-President" and "Co-Chair". */
function isOffice(word: string): boolean {
  return offices.has(word) || offices.has(word.slice(word.lastIndexOf('-') + 1))
}

/** "Secretary of State Ann Lee", "President of Serbia Ann Lee": where the person's name starts. */
function afterPortfolio(words: readonly string[], from: number): number {
  let at = from
  while (at < words.length) {
    const word = words[at] as string
    if (portfolios.has(word)) at++
    else if (word === 'of') at += words[at + 1] === 'the' ? 3 : 2
    else break
  }
  return Math.min(at, words.length)
}
