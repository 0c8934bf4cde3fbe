import { PERCENT, QUOTE } from '../words/spell.ts'
import { sortOf } from '../words/weigh.ts'
import { DATES, NEGATIONS, NUMBERS, UNITS } from './lists.ts'

/** What a difference is about. `wording` is what none of the others is. */
export type ChangeKind = 'number' | 'negation' | 'name' | 'date' | 'unit' | 'quotation' | 'wording'

/** A word of a difference: how it reads, and how it is written. */
export interface ChangedWord {
  readonly word: string
  readonly raw: string
  /** Whether it starts a sentence, where a capital says nothing. */
  readonly first: boolean
}

/** What is round a difference. */
export interface ChangeContext {
  /** Whether it lies between quotation marks, before or after. */
  readonly quoted: boolean
  /** Whether a capital letter makes a name in this language, as it does not in German. */
  readonly capitalsName: boolean
}

/** What is different in substance between the words dropped and those added; at least one kind. */
export function kindsOfChange(
  dropped: readonly ChangedWord[],
  added: readonly ChangedWord[],
  context: ChangeContext,
): ChangeKind[] {
  const differ = (pick: (word: ChangedWord) => string | null) =>
    !sameWords(dropped.flatMap(picked(pick)), added.flatMap(picked(pick)))
  const kinds: ChangeKind[] = []
  if (differ(({ word }) => negation(word))) kinds.push('negation')
  if (differ(({ word }) => number(word))) kinds.push('number')
  if (differ(date)) kinds.push('date')
  if (differ(({ word }) => (UNITS.has(word) || word === PERCENT ? word : null))) kinds.push('unit')
  if (differ((word) => (context.capitalsName && isName(word) ? word.word : null)))
    kinds.push('name')
  if (context.quoted || differ(({ word }) => (word === QUOTE ? word : null))) {
    kinds.push('quotation')
  }
  return kinds.length > 0 ? kinds : ['wording']
}

function picked(pick: (word: ChangedWord) => string | null) {
  return (word: ChangedWord): readonly string[] => {
    const found = pick(word)
    return found === null ? [] : [found]
  }
}

function negation(word: string): string | null {
  if (NEGATIONS.has(word)) return word
  // "isn't" and "n'a".
  return /n't$|^n'/u.test(word) ? "n't" : null
}

function number(word: string): string | null {
  return sortOf(word) === 'number' || NUMBERS.has(word) ? word : null
}

function date({ word, raw }: ChangedWord): string | null {
  if (/^(?:1[5-9]|20)\d\d$/.test(word)) return word
  if (!DATES.has(word)) return null
  // "may" and "march" are months with a capital only.
  return /^(?:may|march|mars|sat|sun)$/.test(word) && raw === raw.toLowerCase() ? null : word
}

function isName({ word, raw, first }: ChangedWord): boolean {
  return !first && /^\p{Lu}/u.test(raw) && !DATES.has(word) && !NEGATIONS.has(word)
}

function sameWords(some: readonly string[], others: readonly string[]): boolean {
  return [...some].sort().join('\n') === [...others].sort().join('\n')
}
