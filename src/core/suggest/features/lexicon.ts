import { LANGUAGES, type Words } from '../words/languages/index.ts'
import { THEME_NAMES, THEMES } from '../words/themes/index.ts'
import { inflect } from './inflect.ts'
import { latinOfSerbian } from './serbian.ts'
import type { Token } from './tokens.ts'

/** A phrase, without its first word. */
interface Phrase {
  readonly theme: number
  readonly rest: readonly string[]
  /** Whether none of the phrase's words is of the theme: "-world_bank" names no company. */
  readonly isNot: boolean
}

/** What a word opens: its own themes, and phrases. */
interface Opening {
  readonly themes: number[]
  phrases: Phrase[] | undefined
  /** The same by their second word, once they have been looked for. */
  bySecond: Map<string, Phrase[]> | undefined
}

/** Word lists made ready to look tokens up in. */
export interface Lexicon {
  /** Marks each token with the themes whose words or phrases start there. */
  mark(tokens: readonly Token[]): void
}

const lexicons = new Map<string, Lexicon>()

/** The lexicon of a language (BCP 47, or empty for English), made when it is first asked for. */
export function lexiconFor(language: string): Lexicon {
  const tag = language.toLowerCase().split(/[-_]/)[0] || 'en'
  const primary = READ_AS[tag] ?? tag
  const key = primary === 'en' || Object.hasOwn(LANGUAGES, primary) ? primary : 'none'
  const known = lexicons.get(key)
  if (known) return known
  const made = key === 'en' ? english() : foreign(key, LANGUAGES[key] ?? {})
  lexicons.set(key, made)
  return made
}

/** Languages with so many words in common that one list serves all. */
const READ_AS: Readonly<Record<string, string>> = { hr: 'sr', bs: 'sr', sh: 'sr', cnr: 'sr' }

function english(): Lexicon {
  const openings = new Map<string, Opening>()
  for (const [theme, name] of THEME_NAMES.entries()) {
    for (const entry of wordsIn(THEMES[name].words)) {
      for (const form of inflect(entry)) enter(openings, theme, form)
    }
  }
  return { mark: (tokens) => mark(tokens, openings, (low) => low) }
}

function wordsIn(list: string): readonly string[] {
  return list.match(/\S+/g) ?? []
}

function foreign(language: string, words: Words): Lexicon {
  const openings = new Map<string, Opening>()
  for (const [theme, name] of THEME_NAMES.entries()) {
    for (const entry of wordsIn(words[name] ?? '')) enter(openings, theme, entry)
  }
  const bare = BARE[language] ?? ((low: string) => low)
  return { mark: (tokens) => mark(tokens, openings, bare) }
}

/** How a word is looked up, where that is not as it is written. */
const BARE: Readonly<Record<string, (low: string) => string>> = {
  sr: latinOfSerbian,
  ar: (low) => low.replace(/^[وف](?=.{3})/u, ''),
}

function enter(openings: Map<string, Opening>, theme: number, form: string): void {
  const gap = form.indexOf('_')
  if (gap < 0) {
    const { themes } = openingOf(openings, form)
    if (!themes.includes(theme)) themes.push(theme)
    return
  }
  const isNot = form.startsWith('-')
  const opening = openingOf(openings, form.slice(isNot ? 1 : 0, gap))
  const phrase = { theme, rest: form.slice(gap + 1).split('_'), isNot }
  if (!opening.phrases) opening.phrases = [phrase]
  // What a phrase is not has to be known before what it is.
  else if (isNot) opening.phrases.unshift(phrase)
  else opening.phrases.push(phrase)
}

function openingOf(openings: Map<string, Opening>, word: string): Opening {
  const known = openings.get(word)
  if (known) return known
  const made = { themes: [], phrases: undefined, bySecond: undefined }
  openings.set(word, made)
  return made
}

const NO_PHRASES: readonly Phrase[] = []

function mark(
  tokens: readonly Token[],
  openings: ReadonlyMap<string, Opening>,
  bare: (low: string) => string,
): void {
  // Up to which token a theme is not to be seen.
  let barred: Map<number, number> | undefined
  for (let i = 0; i < tokens.length; i++) {
    const token = tokens[i] as Token
    const opening = token.is === 'sign' ? undefined : openings.get(bare(token.low))
    if (!opening) continue
    const phrases = phrasesAt(opening, tokens[i + 1], bare)
    if (phrases === undefined && barred === undefined) {
      token.themes = opening.themes
      continue
    }
    const themes: number[] = []
    const ends: number[] = []
    for (const { theme, rest, isNot } of phrases ?? NO_PHRASES) {
      if (!follows(tokens, i, rest, bare)) continue
      if (isNot) {
        barred ??= new Map()
        barred.set(theme, Math.max(i + rest.length, barred.get(theme) ?? 0))
      }
      if (i <= (barred?.get(theme) ?? -1)) continue
      const { end } = tokens[i + rest.length] as Token
      const known = themes.indexOf(theme)
      if (known >= 0) ends[known] = Math.max(end, ends[known] as number)
      else ends[themes.push(theme) - 1] = end
    }
    for (const theme of opening.themes) {
      if (themes.includes(theme) || i <= (barred?.get(theme) ?? -1)) continue
      ends[themes.push(theme) - 1] = token.end
    }
    token.themes = themes
    token.phraseEnds = ends
  }
}

/** The phrases that the next word may carry on. */
function phrasesAt(
  opening: Opening,
  next: Token | undefined,
  bare: (low: string) => string,
): readonly Phrase[] | undefined {
  if (opening.phrases === undefined || next === undefined) return undefined
  opening.bySecond ??= bySecondWord(opening.phrases)
  const { bySecond } = opening
  const stem = bare(next.low)
  return bySecond.get(next.low) ?? (stem === next.low ? undefined : bySecond.get(stem))
}

function bySecondWord(phrases: readonly Phrase[]): Map<string, Phrase[]> {
  const out = new Map<string, Phrase[]>()
  for (const phrase of phrases) {
    const second = phrase.rest[0] as string
    const known = out.get(second)
    if (known) known.push(phrase)
    else out.set(second, [phrase])
  }
  return out
}

function follows(
  tokens: readonly Token[],
  at: number,
  rest: readonly string[],
  bare: (low: string) => string,
): boolean {
  for (let k = 0; k < rest.length; k++) {
    const next = tokens[at + 1 + k]
    if (next === undefined || (next.low !== rest[k] && bare(next.low) !== rest[k])) return false
  }
  return true
}
