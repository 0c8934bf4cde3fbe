import type { Offer } from '../../core/article/index.ts'
import { charsetWords } from './charsets.ts'

/** What a choice is about. */
export const choiceLabels: Record<Offer['choice'], string> = {
  charset: 'Character set',
  extent: 'What is imported',
  changes: 'Tracked changes',
}

const VALUES: Readonly<Record<string, string>> = {
  article: 'The article',
  page: 'The whole page',
  newest: 'The newest text',
  original: 'As it was before the changes',
}

const BECAUSE: Record<Offer['because'], string> = {
  said: 'The file says so',
  found: 'Found from the content',
  guessed: 'Guessed',
  chosen: 'You chose it',
}

/** What can be chosen, by its value, in the order in which it is offered. */
export function optionsOf({ choice, options }: Offer): Readonly<Record<string, string>> {
  const words = choice === 'charset' ? charsetWords : (value: string) => VALUES[value] ?? value
  return Object.fromEntries(options.map((value) => [value, words(value)]))
}

/** Why the value of an offer was taken; empty where that need not be said. */
export function becauseWords({ choice, because }: Pick<Offer, 'choice' | 'because'>): string {
  return choice === 'charset' || because === 'guessed' ? BECAUSE[because] : ''
}
