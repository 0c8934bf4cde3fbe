import { oneOf, setOf } from '../words/any-of.ts'
import { LETTERS } from '../words/letters.ts'
import { BODY_NOUNS, OFFICES, PERSON_NOUNS, PLACES } from '../words/people.ts'
import { firstFrom } from './first-from.ts'
import { type Gender, genderIn, genderOfFirst } from './gender.ts'
import type { Name } from './names.ts'
import { holdsOffice, stem } from './office.ts'
import type { Pronoun } from './subjects.ts'

/** A name where it stands in the article. */
export interface Mention extends Name {
  /** The number of its sentence; -1 outside of those that are read (captions, headings). */
  readonly sentence: number
  /** Whether it stands within quotation marks: nobody there is "he" outside. */
  readonly quoted: boolean
  /** Whether its sentence starts with it, or with its title. */
  readonly leads: boolean
}

/** Somebody whom the article names in full. */
interface Person {
  readonly name: string
  gender: Gender
  /** Whether a title or a form of address has shown that this is a person. */
  sure: boolean
  /** Where the article first gives the full name, in UTF-16 code units. */
  readonly start: number
  /** The titles that the article gives, the first first: "Serbian President". */
  readonly titles: string[]
}

/** Who is who in one article. */
export interface People {
  /** The fullest form of a name at `at`: "Mr Kurti" is "Albin Kurti" if the article says so. */
  fullName(name: Name, at: number): string
  /** Whom "the NATO chief" means at `at`; empty where no title fits. */
  withTitle(description: string, at: number): string
  /** The only one of the article with that title, in any language: "a deputada"; else empty. */
  onlyTitled(noun: string): string
  /** The body that "the ministry" means: the only one of the article with that noun; else empty. */
  bodyCalled(description: string): string
  /** The last person named in a sentence before, whom the pronoun fits; empty where there is none. */
  lastBefore(sentence: number, at: number, pronoun: Pronoun | 'any'): string
  /** Whom the pronoun fits of those who open a sentence after `since`; empty where nobody does. */
  leadSince(since: number, sentence: number, at: number, pronoun: Pronoun | 'any'): string
  /** Whom the pronoun means by a name earlier in its own sentence; empty where none fits. */
  within(sentence: number, at: number, pronoun: Pronoun | 'any'): string
  /** The only one in this sentence and the two before whom the pronoun fits, and fits for sure. */
  surely(sentence: number, at: number, pronoun: 'he' | 'she'): string
  /** Whether the pronoun can mean the speaker, as far as the article tells. */
  fits(name: string, pronoun: Pronoun | 'any'): boolean
  /** Keeps what a pronoun has told of somebody. */
  learn(name: string, gender: Gender): void
  /** The speaker's titles, as the article gives them; empty where it gives none. */
  officeOf(name: string): string
}

const offices = setOf(OFFICES.toLowerCase())
const places = setOf(PLACES)
const bodies = setOf(BODY_NOUNS)
/** Bodies are called so that have other names, too: "the company" is seldom the Acme Company. */
const ANY_BODY = setOf(
  'company firm group bank union party team club airline newspaper paper charity',
)
const PERSON = new RegExp(`(?<![${LETTERS}])${oneOf(PERSON_NOUNS)}(?![${LETTERS}])`, 'iu')
const BODY = new RegExp(`(?<![${LETTERS}])${oneOf(BODY_NOUNS)}(?![${LETTERS}])`, 'iu')

/** "he" is looked for in so many sentences before it, among so many names. */
const SENTENCES_BACK = 6
const REACH = 24
/** So many of one surname are told apart by "Mr" and "Mrs". */
const MOST_OF_NAME = 8
/** Who is surely "she" may be so many sentences further off than who may be. */
const SURE_REACH = 3

/** `mentions` are all names of the article, in text order, with offsets in the article's text. */
export function people(mentions: readonly Mention[]): People {
  const bySurname = new Map<string, Person[]>()
  const byFirst = new Map<string, Person[]>()
  const byTitle = new Map<string, Person[]>()
  const byName = new Map<string, Person>()
  const genders = new Map<string, Gender>()
  const bodiesByNoun = new Map<string, Set<string>>()

  for (const mention of mentions) {
    if (isFull(mention)) enter(mention)
    else if (mention.person === 'no') enterBody(mention)
  }
  for (const { name, title, gender, start, person: looks } of mentions) {
    const person = find(name, start, gender)
    if (!person) continue
    if (looks === 'sure') person.sure = true
    if (gender !== '') learn(person.name, gender)
    if (title !== '') addTitle(person, title)
  }
  const seen = mentions.flatMap((mention) => {
    const person = find(mention.name, mention.start, mention.gender)
    const sure = person?.sure ?? mention.person === 'sure'
    if (mention.quoted || mention.sentence < 0 || (!person && !sure)) return []
    const { start, sentence, leads } = mention
    return [{ start, sentence, leads, name: fullName(mention, start), sure }]
  })

  function enter({ name, start, gender, person: looks }: Name): void {
    if (byName.has(name)) return
    const person: Person = { name, gender, sure: looks === 'sure', start, titles: [] }
    byName.set(name, person)
    push(bySurname, surname(name), person)
    push(byFirst, firstName(name), person)
  }

  function enterBody({ name, title }: Name): void {
    const words = `${title} ${name}`.trim()
    if (!words.includes(' ')) return
    for (const word of words.split(' ')) {
      const noun = word.toLowerCase()
      if (!bodies.has(noun)) continue
      const known = bodiesByNoun.get(noun)
      if (known) known.add(words)
      else bodiesByNoun.set(noun, new Set([words]))
    }
  }

  function addTitle(person: Person, title: string): void {
    if (person.titles.includes(title)) return
    person.titles.push(title)
    for (const word of title.split(/[\s-]/u)) {
      const known = byTitle.get(stem(word))
      if (word !== '' && !known?.includes(person)) push(byTitle, stem(word), person)
    }
  }

  /**
   * "Mr Royle" is the last Royle before it who is no woman. Where that could be two people, nobody:
   * a name that is made whole with the wrong one is worse than one that is left.
   */
  function find(name: string, at: number, gender: Gender): Person | undefined {
    const exact = byName.get(name)
    if (exact || name.includes(' ')) return exact
    const known = bySurname.get(name) ?? onlyWithFirstName(name)
    if (!known) return undefined
    const last = Math.max(0, firstFrom(known, at + 1) - 1)
    const near = known.slice(Math.max(0, last - MOST_OF_NAME), last + 1)
    if (gender === '') return onlyOne(near)
    const fitting = near.filter((one) => genderOf(one.name) === gender)
    if (fitting.length > 0) return onlyOne(fitting)
    const unknown = near.filter((one) => genderOf(one.name) === '')
    return onlyOne(unknown.length > 0 ? unknown : near)
  }

  /** The first of these, where they are one person: "Ann Lee" and "Ann B. Lee" are. */
  function onlyOne(known: readonly Person[]): Person | undefined {
    const [first] = known
    const isOne = known.every(({ name }) => firstName(name) === firstName(first?.name ?? ''))
    return isOne ? first : undefined
  }

  /** "Keir" of "Sir Keir", where the article names no other one. */
  function onlyWithFirstName(name: string): Person[] | undefined {
    const known = byFirst.get(name)
    return known?.length === 1 && known[0]?.sure && !places.has(name) ? known : undefined
  }

  function fullName(name: Name, at: number): string {
    return find(name.name, at, name.gender)?.name ?? (name.name || name.title)
  }

  function learn(name: string, gender: Gender): void {
    const person = byName.get(name)
    if (!person || gender === '' || person.gender !== '') return
    person.gender = gender
    genders.set(firstName(name), gender)
  }

  function genderOf(name: string): Gender {
    const told = byName.get(name)?.gender || genders.get(firstName(name))
    return told || genderOfFirst(name) || genderIn(name)
  }

  function fits(name: string, pronoun: Pronoun | 'any'): boolean {
    const isPerson =
      byName.has(name) || ((/^\p{Ll}/u.test(name) || PERSON.test(name)) && !BODY.test(name))
    const isMany = /\sand\s/u.test(name) || /^(?:\p{Lu}\p{L}*\s)?\p{Ll}+s$/u.test(name)
    if (pronoun === 'any') return true
    if (pronoun === 'it') return !isPerson && !isMany
    if (pronoun === 'they') return genderOf(name) === '' && (isMany || !byName.has(name))
    if (isMany || (!isPerson && isBody(name))) return false
    const gender = genderOf(name)
    return gender === '' || gender === pronoun
  }

  return {
    fullName,
    fits,
    learn,
    withTitle(description, at) {
      const words = description.match(/[\p{L}\p{M}]+/gu) ?? []
      if (!words.some((word) => offices.has(word.toLowerCase()))) return ''
      // "the Serb leader" is found by "Serb", "the president" by "president".
      const key = words.find((word) => /^\p{Lu}/u.test(word) && word !== 'The') ?? words.at(-1)
      const fitting = byTitle.get(stem(key ?? ''))?.filter(({ titles }) => {
        return titles.some((title) => holdsOffice(title, words))
      })
      return fitting?.findLast((person) => person.start <= at)?.name ?? ''
    },
    onlyTitled(noun) {
      const title = noun.toLowerCase()
      const fitting = byTitle
        .get(stem(noun))
        ?.filter(({ titles }) => titles.some((one) => one.toLowerCase().split(' ').includes(title)))
      return fitting?.length === 1 ? (fitting[0] as Person).name : ''
    },
    bodyCalled(description) {
      const noun = /^the\s(\p{Ll}+)$/u.exec(description)?.[1] ?? ''
      if (ANY_BODY.has(noun)) return ''
      const known = bodiesByNoun.get(noun)
      return known?.size === 1 ? ([...known][0] as string) : ''
    },
    lastBefore(sentence, at, pronoun) {
      if (pronoun === 'it' || pronoun === 'they') return ''
      const low = firstFrom(seen, at)
      const near = seen
        .slice(Math.max(0, low - REACH), low)
        .filter((one) => one.sentence >= sentence - SENTENCES_BACK && fits(one.name, pronoun))
      const surely = near.filter(
        (one) => one.sentence >= sentence - SURE_REACH && genderOf(one.name) === pronoun,
      )
      const among = surely.length > 0 ? surely : near
      const last = among.at(-1)
      const together = among.filter((one) => one.sentence === last?.sentence)
      // A verb alone, as in "dijo", means who the text was about, not whom it named last.
      if (pronoun === 'any') return together.find(({ leads }) => leads)?.name ?? ''
      const best =
        together.find(({ leads }) => leads) ?? together.findLast(({ sure }) => sure) ?? last
      return best?.name ?? ''
    },
    leadSince(since, sentence, at, pronoun) {
      if (pronoun === 'it' || pronoun === 'they') return ''
      const low = firstFrom(seen, at)
      const found = seen
        .slice(Math.max(0, low - REACH), low)
        .findLast((one) => one.leads && one.sentence > since && fits(one.name, pronoun))
      return found && found.sentence < sentence ? found.name : ''
    },
    within(sentence, at, pronoun) {
      if (pronoun === 'it' || pronoun === 'they') return ''
      const low = firstFrom(seen, at)
      const near = seen
        .slice(Math.max(0, low - REACH), low)
        .filter((one) => one.sentence === sentence && fits(one.name, pronoun))
      return (
        (near.find(({ leads }) => leads) ?? (near.length === 1 ? near[0] : undefined))?.name ?? ''
      )
    },
    surely(sentence, at, pronoun) {
      const low = firstFrom(seen, at)
      const near = seen
        .slice(Math.max(0, low - REACH), low)
        .filter((one) => one.sentence >= sentence - 2 && fits(one.name, pronoun))
      const [first] = near
      const isSure = first !== undefined && genderOf(first.name) === pronoun
      return isSure && near.every(({ name }) => name === first.name) ? first.name : ''
    },
    officeOf(name) {
      const person = byName.get(name)
      return (person?.titles ?? []).join(', ')
    },
  }
}

/** A row of capitals, a place that speaks, or words with a body's noun. */
function isBody(name: string): boolean {
  return places.has(name) || /^(?:the\s)?\p{Lu}{2,}$/u.test(name) || name.includes(' ')
}

function isFull({ name, person }: Name): boolean {
  return person !== 'no' && name.includes(' ')
}

function surname(name: string): string {
  return name.slice(name.lastIndexOf(' ') + 1)
}

function firstName(name: string): string {
  return name.slice(0, Math.max(0, name.indexOf(' ')))
}

function push<T>(map: Map<string, T[]>, key: string, value: T): void {
  const list = map.get(key)
  if (list) list.push(value)
  else map.set(key, [value])
}
