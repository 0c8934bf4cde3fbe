import { inBothScripts } from './balkan.ts'
import type { Grammar } from './grammar.ts'

/** What a word does in a sentence that reports speech. */
export interface GrammarWords {
  readonly grammar: Grammar
  readonly titles: ReadonlyMap<string, 'he' | 'she' | ''>
  readonly bodies: ReadonlySet<string>
  readonly bodyEndings: readonly string[]
  readonly articles: ReadonlySet<string>
  readonly of: ReadonlySet<string>
  readonly portfolios: ReadonlySet<string>
  readonly openers: ReadonlySet<string>
  readonly adverbs: ReadonlySet<string>
  readonly pronouns: ReadonlyMap<string, 'he' | 'she' | 'they'>
  readonly verbsOf: ReadonlyMap<string, 'he' | 'she'>
  /** What {@link titleGender} has found. */
  readonly told: Map<string, 'he' | 'she' | '' | undefined>
  /** The list's words as alternatives of a pattern, the longest first, small and with a capital. */
  pattern(list: string): string
}

export function wordsOf(grammar: Grammar, isSerbian: boolean): GrammarWords {
  const split = (list: string): string[] =>
    (isSerbian ? inBothScripts(list) : list).trim().split(/\s+/).filter(Boolean).map(plain)
  const set = (list: string) => new Set(split(list))
  const map = <T>(lists: Readonly<Record<string, string>>, of: (key: string) => T) =>
    new Map(
      Object.entries(lists).flatMap(([key, list]) => split(list).map((word) => [word, of(key)])),
    )
  return {
    grammar,
    titles: map(grammar.titles, (key) => (key === 'any' ? '' : (key as 'he' | 'she'))),
    bodies: set(grammar.bodies),
    bodyEndings: split(grammar.bodyEndings ?? ''),
    articles: set(grammar.articles),
    of: set(grammar.of),
    portfolios: set(grammar.portfolios),
    openers: set(grammar.openers),
    adverbs: set(grammar.adverbs),
    pronouns: map(grammar.pronouns, (key) => key as 'he' | 'she' | 'they'),
    verbsOf: map({ ...(grammar.verbsOf ?? {}) }, (key) => key as 'he' | 'she'),
    told: new Map(),
    pattern(list) {
      const words = split(list).sort((a, b) => b.length - a.length)
      return `(?:${words.map(eitherCase).join('|').replaceAll('.', '\\.').replaceAll(' ', '\\s')})`
    },
  }
}

/** "ministerio" of a title as it is written; underscores stand for spaces. */
function plain(word: string): string {
  return word.replaceAll('_', ' ')
}

function eitherCase(word: string): string {
  return word.replace(/^\p{Ll}/u, (first) => `[${first.toUpperCase()}${first}]`)
}

/** What a title tells of gender, or undefined where the word is no title. */
export function titleGender(word: string, words: GrammarWords): 'he' | 'she' | '' | undefined {
  if (words.told.has(word)) return words.told.get(word)
  const gender = genderOfTitle(word, words)
  if (words.told.size < MOST_TOLD) words.told.set(word, gender)
  return gender
}

/** So many words are remembered, so that a long text does not fill the memory. */
const MOST_TOLD = 20_000

function genderOfTitle(word: string, words: GrammarWords): 'he' | 'she' | '' | undefined {
  const low = word.toLowerCase().replace(/^l['’]/u, '')
  const known = words.titles.get(low) ?? words.titles.get(low.replace(/\.$/, ''))
  if (known !== undefined) return known
  const { titleEndings } = words.grammar
  if (!titleEndings || low.length < 6) return undefined
  if (
    titleEndings.she
      .trim()
      .split(/\s+/)
      .some((ending) => low.endsWith(ending))
  )
    return 'she'
  if (
    titleEndings.he
      .trim()
      .split(/\s+/)
      .some((ending) => low.endsWith(ending))
  )
    return 'he'
  return undefined
}

/** Whether a word is a noun for a body or a group: "ministère", "Bundesagentur". */
export function isBodyNoun(word: string, { bodies, bodyEndings }: GrammarWords): boolean {
  const low = word.toLowerCase()
  return bodies.has(low) || bodyEndings.some((ending) => low.endsWith(ending))
}
