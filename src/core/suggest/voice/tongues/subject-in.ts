import { oneLine } from '../../words/any-of.ts'
import { matches } from '../../words/matches.ts'
import type { Name } from '../names.ts'
import type { FoundSubject, NamesAt } from '../subjects.ts'
import { PLACING } from './names-in.ts'
import { type GrammarWords, isBodyNoun, titleGender } from './words-of.ts'

const TOKEN = /[\p{L}\p{M}\p{Nd}.]+(?:[-/][\p{L}\p{M}\p{Nd}]+)*['’]?|[^\s\p{L}\p{M}\p{Nd}]/gu
/** In UTF-16 code units: how far from its verb a subject is looked for. */
const REACH = 160
const MOST_TOKENS = 14
/** So many unknown words may stand before a subject: "dijo muy serio el ministro". */
const MOST_UNKNOWN = 1
const MOST_COMMAS = 4
/** A party, an age. */
const BRACKET = /\s\([^()]{1,40}\)$/u

/** The subject that follows a verb which ends at `at`: "sagte Ann Lee", "dijo el ministro". */
export function subjectStartingAt(
  text: string,
  at: number,
  startingAt: NamesAt,
  words: GrammarWords,
): FoundSubject | null {
  // "disse nesta terça-feira (12) o ministro"
  const tail = text
    .slice(at, at + REACH)
    .replace(/\(\p{Nd}{1,2}\)/gu, (day) => ' '.repeat(day.length))
  let head: { start: number; end: number } | null = null
  let opens = -1
  let unknown = 0
  let isOf = false
  let isBody = false
  let after = ''
  let count = 0
  for (const { 0: token, index } of matches(TOKEN, tail)) {
    if (count++ > MOST_TOKENS) break
    const start = at + index
    const low = token.toLowerCase()
    const bare = low.replace(/\.$/, '')
    const pronoun = words.pronouns.get(bare) ?? words.pronouns.get(`-${bare}`)
    const name = startingAt.get(start)
    if (token === ',' && head && after !== ',') {
      after = ','
      continue
    }
    if (token === '-' && count <= 2) continue
    if (/^[^\p{L}\p{Nd}]$/u.test(token)) break
    const opensBody = name?.person === 'no' && !head && isBodyAt(name, tail, at, words)
    if (name && opensBody) {
      head = { start: name.start, end: name.end }
      isBody = true
      continue
    }
    const next = /^\s?(\p{L}+['’]?|[,.;:])/u.exec(tail.slice(index + token.length))?.[1] ?? ''
    // "u petak": when, not whose.
    if (head && words.adverbs.has(`${low} ${next}`)) break
    // "Narodna banka Srbije"
    const isOwner =
      name?.person === 'no' && head?.end === start - 1 && isBody && !words.grammar.objects
    if (name && !(head && (isOf || isOwner)))
      return named(name, head !== null && name.person === 'no' ? head : null, text)
    if (name && head) {
      head = { start: head.start, end: name.end }
      isOf = false
      continue
    }
    if (head && start < head.end) continue
    if (head && after === ',') break
    if (pronoun && !head) {
      return { start, end: start + bare.length, subject: { is: 'pronoun', word: pronoun } }
    }
    const isHead = titleGender(token, words) !== undefined || isBodyNoun(bare, words)
    if (isHead && !(head && !isOf)) {
      head = { start: head?.start ?? (opens >= 0 ? opens : start), end: start + token.length }
      isBody ||= isBodyNoun(bare, words)
      isOf = false
    } else if (
      head &&
      JOINS.has(low) &&
      (words.of.has(next) || hasNameAhead(tail, index + token.length, at, startingAt))
    ) {
      // "Ministerium für Arbeit und Soziales"
      isOf = true
    } else if (isHead && head?.end === start - 1) {
      // "la vicepresidenta primera"
      head = { start: head.start, end: start + token.length }
    } else if (words.of.has(low) && head) {
      isOf = true
    } else if (words.articles.has(low)) {
      if (head && !isOf) break
      if (!head) opens = start
    } else if (
      isBody &&
      head &&
      ADJECTIVE.test(bare) &&
      !isOf &&
      isEnd(token === bare ? next : '', words)
    ) {
      // "l’Agence nationale de santé"
      if (words.adverbs.has(bare) || PLACING.has(bare)) break
      head = { start: head.start, end: start + bare.length }
    } else if (
      head &&
      ((isOf && !/^\p{Nd}/u.test(token)) ||
        (!PLACING.has(low) && hasNameAhead(tail, index + token.length, at, startingAt)))
    ) {
      head = { start: head.start, end: start + token.length }
      isOf = false
    } else if (head || (!words.adverbs.has(low) && ++unknown > MOST_UNKNOWN)) {
      break
    }
  }
  return head ? described(text, head.start, head.end) : null
}

const ADJECTIVE = /^\p{Ll}{4,}$/u

/** Whether nothing but what a body is of, or a stop, follows. */
function isEnd(next: string, words: GrammarWords): boolean {
  return next === '' || /^[,.;:]$/u.test(next) || words.of.has(next)
}

/** Joins what a body is for. */
const JOINS = new Set('und et y e i dhe'.split(' '))

/** Whether a body's name starts with this one: "Agjencia", "Republički zavod". */
function isBodyAt({ name, end }: Name, tail: string, at: number, words: GrammarWords): boolean {
  if (name.split(' ').some((word) => isBodyNoun(word, words))) return true
  const next = /^\s(\p{Ll}+)/u.exec(tail.slice(end - at))?.[1]
  return next !== undefined && isBodyNoun(next, words)
}

/** "ministar odbrane Ann Lee": a name comes directly. */
function hasNameAhead(tail: string, from: number, by: number, startingAt: NamesAt): boolean {
  const space = /^\s/u.test(tail.slice(from, from + 1))
  return space && startingAt.has(by + from + 1)
}

function named(
  name: Name,
  head: { start: number; end: number } | null,
  text: string,
): FoundSubject {
  if (head) return described(text, head.start, head.end)
  return { start: name.start, end: name.end, subject: { is: 'name', name } }
}

/** The subject that ends where the verb at `verb` starts: "Ann Lee, die Ministerin,". */
export function subjectEndingAt(
  text: string,
  verb: number,
  endingAt: NamesAt,
  helper: RegExp,
  words: GrammarWords,
): FoundSubject | null {
  const from = Math.max(0, verb - REACH)
  let before = text.slice(from, verb).replace(helper, '').trimEnd()
  for (let cut = 0; cut < 2; cut++) {
    const last = /[\s,]([\p{L}_]+)$/u.exec(before)
    if (last && words.adverbs.has((last[1] as string).toLowerCase())) {
      before = before.slice(0, last.index).trimEnd().replace(helper, '').trimEnd()
    }
  }
  before = before.replace(BRACKET, '')
  if (!before.endsWith(',')) return ending(before, from, endingAt, words)
  let inner = before.slice(0, -1).replace(BRACKET, '')
  for (let i = 0; i < MOST_COMMAS; i++) {
    const found = ending(inner, from, endingAt, words)
    if (found?.subject.is === 'name' && found.subject.name.person !== 'no') return found
    const comma = inner.lastIndexOf(',')
    if (comma < 0) break
    inner = inner.slice(0, comma).replace(BRACKET, '')
  }
  return null
}

function ending(
  before: string,
  from: number,
  endingAt: NamesAt,
  words: GrammarWords,
): FoundSubject | null {
  const end = from + before.length
  const name = endingAt.get(end)
  const tail = matches(TOKEN, before.slice(-100))
  const shift = Math.max(0, before.length - 100)
  const last = tail.at(-1)?.[0].toLowerCase() ?? ''
  const pronoun = words.pronouns.get(last)
  if (pronoun) return { start: end - last.length, end, subject: { is: 'pronoun', word: pronoun } }
  // "der Sprecher der Polizei": a noun that speaks, with whose it is.
  let of = false
  for (let i = tail.length - 1; i >= Math.max(0, tail.length - 6); i--) {
    const token = (tail[i] as RegExpMatchArray)[0]
    const low = token.toLowerCase()
    if (/^[^\p{L}\p{Nd}]$/u.test(token)) break
    if (words.of.has(low)) of = true
    const start = from + shift + ((tail[i] as RegExpMatchArray).index ?? 0)
    const isHead = titleGender(token, words) !== undefined || isBodyNoun(low, words)
    if (!isHead || (name && start >= name.start)) continue
    // "der Kanzler Olaf Scholz" is a name; "der Sprecher von Scholz" is not.
    if (name && !of) break
    if (!name && !of && i < tail.length - 1) continue
    const article = words.articles.has(tail[i - 1]?.[0].toLowerCase() ?? '')
    // "Republički zavod"
    const isNamed =
      i > 0 && /^\p{Lu}\p{Ll}/u.test(tail[i - 1]?.[0] ?? '') && endingAt.has(start - 1)
    // A noun with a capital stands as a name does: without its article.
    const isCapital = /^\p{Lu}/u.test(token) && isBodyNoun(low, words)
    const first =
      (article && !isCapital) || isNamed ? from + shift + (tail[i - 1]?.index ?? 0) : start
    return described(before, first - from, before.length, from)
  }
  return name ? { start: name.start, end, subject: { is: 'name', name } } : null
}

/** A title with a definite article, or in languages that have none by itself. */
const DEFINITE = /^(?:(?:der|die|das|le|la|el|il|lo|o|a)\s|l['’])?(\p{L}{4,})$/iu

/** `by` is where `text` starts in the sentence. */
function described(text: string, from: number, to: number, by = 0): FoundSubject {
  const spoken = text.slice(from, to).replace(/\.$/u, '')
  const words = oneLine(spoken)
  const title = DEFINITE.exec(words)?.[1]
  const subject = { is: 'description', words, ...(title ? { title } : {}) } as const
  return { start: by + from, end: by + from + spoken.length, subject }
}
