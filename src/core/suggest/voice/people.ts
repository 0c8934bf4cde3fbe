import { setOf } from '../words/any-of.ts'
import { OFFICES } from '../words/people.ts'
import type { Name } from './names.ts'

/** Somebody whom the article names in full. */
interface Person {
  readonly name: string
  gender: Name['gender']
  /** Whether a title or a form of address has shown that this is a person. */
  sure: boolean
  /** Where the article first gives the full name, in UTF-16 code units. */
  readonly at: number
  /** Words of the titles the article gives: "Serbian", "President". */
  readonly titles: Set<string>
}

/** Who is who in one article. */
export interface People {
  /** The fullest form of a name at `at`: "Mr Kurti" is "Albin Kurti" if the article says so. */
  fullName(name: Name, at: number): string
  /** Whom "the NATO chief" means at `at`; empty where no title fits. */
  withTitle(description: string, at: number): string
  /** The last person named before `at` whom the pronoun fits; empty where there is none. */
  lastBefore(at: number, pronoun: 'he' | 'she'): string
  /** False where the article calls the person "Mr" and the pronoun is "she", or the reverse. */
  fits(name: string, pronoun: 'he' | 'she'): boolean
}

const offices = setOf(OFFICES.toLowerCase())

/** "he" is looked for among so many names before it. */
const REACH = 24

/** `mentions` are all names of the article, in text order, with offsets in the article's text. */
export function people(mentions: readonly Name[]): People {
  const bySurname = new Map<string, Person[]>()
  const byTitle = new Map<string, Person[]>()
  const byName = new Map<string, Person>()

  for (const mention of mentions) if (isFull(mention)) enter(mention)
  for (const { name, title, gender, start, person: looks } of mentions) {
    const person = find(name, start)
    if (!person) continue
    if (looks === 'sure') person.sure = true
    if (gender !== '') person.gender = gender
    for (const word of title.split(' ')) addTitle(person, word)
  }
  const seen = mentions.flatMap((mention) => {
    const person = find(mention.name, mention.start)
    const sure = person?.sure ?? mention.person === 'sure'
    if (!person && !sure) return []
    return [{ at: mention.start, name: fullName(mention, mention.start), sure }]
  })

  function enter({ name, start, gender, person: looks }: Name): void {
    if (byName.has(name)) return
    const person: Person = { name, gender, sure: looks === 'sure', at: start, titles: new Set() }
    byName.set(name, person)
    push(bySurname, surname(name), person)
  }

  function addTitle(person: Person, word: string): void {
    if (word === '' || person.titles.has(word)) return
    person.titles.add(word)
    push(byTitle, stem(word), person)
  }

  function find(name: string, at: number): Person | undefined {
    const exact = byName.get(name)
    if (exact || name.includes(' ')) return exact
    const known = bySurname.get(name)
    return known?.findLast((person) => person.at <= at) ?? known?.[0]
  }

  function fullName(name: Name, at: number): string {
    return find(name.name, at)?.name ?? (name.name || name.title)
  }

  function fits(name: string, pronoun: 'he' | 'she'): boolean {
    const gender = byName.get(name)?.gender ?? ''
    return gender === '' || gender === pronoun
  }

  return {
    fullName,
    fits,
    withTitle(description, at) {
      const words = description.match(/[\p{L}\p{M}]+/gu) ?? []
      if (!words.some((word) => offices.has(word.toLowerCase()))) return ''
      // "the Serb leader" is found by "Serb", "the president" by "president".
      const key = words.find((word) => /^\p{Lu}/u.test(word) && word !== 'The') ?? words.at(-1)
      const fitting = byTitle.get(stem(key ?? ''))
      return fitting?.findLast((person) => person.at <= at)?.name ?? ''
    },
    lastBefore(at, pronoun) {
      let [low, high] = [0, seen.length]
      while (low < high) {
        const middle = (low + high) >> 1
        if ((seen[middle]?.at ?? 0) < at) low = middle + 1
        else high = middle
      }
      const near = seen
        .slice(Math.max(0, low - REACH), low)
        .filter(({ name }) => fits(name, pronoun))
      return (near.findLast(({ sure }) => sure) ?? near.at(-1))?.name ?? ''
    },
  }
}

function isFull({ name, person }: Name): boolean {
  return person !== 'no' && name.includes(' ')
}

function surname(name: string): string {
  return name.slice(name.lastIndexOf(' ') + 1)
}

/** What "Serb" and "Serbian", "president" and "President" have in common. */
function stem(word: string): string {
  return word.toLowerCase().slice(0, 4)
}

function push<T>(map: Map<string, T[]>, key: string, value: T): void {
  const list = map.get(key)
  if (list) list.push(value)
  else map.set(key, [value])
}
