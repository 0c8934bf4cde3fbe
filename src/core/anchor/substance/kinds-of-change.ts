import { CASED, MINUS, PERCENT, QUOTE } from '../words/spell.ts'
import { sortOf } from '../words/weigh.ts'
import type { Capitals } from './capitals.ts'
import { isName } from './is-name.ts'
import { isNegatedForm } from './is-negated-form.ts'
import { isContracted, isNegation } from './is-negation.ts'
import { DATES, NUMBERS, UNITS } from './lists.ts'

/** What a difference is about. `wording` is what none of the others is. */
export type ChangeKind = 'number' | 'negation' | 'name' | 'date' | 'unit' | 'quotation' | 'wording'

/** A word of a difference: how it reads, and how it is written. */
export interface ChangedWord {
  readonly word: string
  readonly raw: string
  /** Whether it starts a sentence, where a capital says little. */
  readonly first: boolean
  /** How the word before it reads, or before its adjectives; empty where there is none. */
  readonly previous: string
  /** Whether either draft has it in lower case anywhere. */
  readonly inLowerCase: boolean
}

/** What is round a difference. */
export interface ChangeContext {
  /** Whether it lies between quotation marks, before or after. */
  readonly quoted: boolean
  readonly capitals: Capitals
}

/** What is different in substance between the words dropped and those added; at least one kind. */
export function kindsOfChange(
  dropped: readonly ChangedWord[],
  added: readonly ChangedWord[],
  { quoted, capitals }: ChangeContext,
): ChangeKind[] {
  const differ = (pick: (word: ChangedWord) => string | null) =>
    picked(dropped, pick) !== picked(added, pick)
  const primes = [dropped, added].every((words) => words.some(({ word }) => PRIME.test(word)))
  const kinds: ChangeKind[] = []
  const negates = isNegatedForm(lettersOf(dropped), lettersOf(added))
  if (negates || differ(({ word }) => negation(word))) kinds.push('negation')
  if (differ(number)) kinds.push('number')
  if (differ(date) && !isSameYear(dropped, added)) kinds.push('date')
  if (differ((word) => unit(word, primes))) kinds.push('unit')
  if (differ((word) => (isName(word, capitals) ? word.word : null))) kinds.push('name')
  if (quoted || differ((word) => quotation(word, primes))) kinds.push('quotation')
  return kinds.length > 0 ? kinds : ['wording']
}

function lettersOf(words: readonly ChangedWord[]): string {
  return words.map(({ word }) => word).join('')
}

/** Whether "1,500" has become "1500", or the other way: a number, as the separator shows. */
function isSameYear(dropped: readonly ChangedWord[], added: readonly ChangedWord[]): boolean {
  const [one, other] = [lettersOf(dropped), lettersOf(added)]
  return one !== other && one.replace(/[.,]/u, '') === other.replace(/[.,]/u, '')
}

/** What is picked out of the words, in order: "A beat B" has other names than "B beat A". */
function picked(words: readonly ChangedWord[], pick: (word: ChangedWord) => string | null): string {
  return words.flatMap((word) => pick(word) ?? []).join('\n')
}

function negation(word: string): string | null {
  if (isContracted(word)) return "n't"
  return isNegation(word) ? word : null
}

const ROMAN = /^(?=[MDCLXVI]{2})M*(?:C[MD]|D?C{0,3})(?:X[CL]|L?X{0,3})(?:I[XV]|V?I{0,3})$/
/** Signs that make another number of a number, and what is raised. */
const SIGN = new RegExp(`^(?:[${MINUS}+±<>≤≥≈~×]|\\^.+)$`, 'u')

function number({ word, raw }: ChangedWord): string | null {
  const isNumber = sortOf(word) === 'number' || NUMBERS.has(word) || SIGN.test(word)
  return isNumber || ROMAN.test(raw) ? word : null
}

function date({ word, raw }: ChangedWord): string | null {
  if (/^(?:1[5-9]|20)\d\d$/.test(word)) return word
  if (!DATES.has(word)) return null
  // "may" and "march" are months with a capital only.
  return /^(?:may|march|mars|sat|sun)$/.test(word) && raw === raw.toLowerCase() ? null : word
}

/** Feet and inches, or a quotation mark after a digit. */
const PRIME = /^[′″]$/u

function unit({ word, raw, previous }: ChangedWord, primes: boolean): string | null {
  if (PRIME.test(word)) return primes || PRIME.test(raw) ? word : null
  if (previous === '°' && /^[cfk]$/.test(word)) return word
  return UNITS.has(word) || CASED.has(word) || word === PERCENT ? word : null
}

function quotation({ word, raw }: ChangedWord, primes: boolean): string | null {
  return word === QUOTE || (!primes && PRIME.test(word) && !PRIME.test(raw)) ? QUOTE : null
}
