import { LANGUAGES, type Words } from '../words/languages/index.ts'
import { THEME_NAMES, THEMES } from '../words/themes/index.ts'
import { inflect } from './inflect.ts'
import { latinOfSerbian } from './serbian.ts'
import type { Token } from './tokens.ts'

/** The themes of a word, and what has to follow it where it opens a phrase. */
interface Entry {
  readonly theme: number
  readonly rest: readonly string[]
}

/** Word lists made ready to look tokens up in. */
export interface Lexicon {
  /** Marks each token with the themes whose words or phrases start there. */
  mark(tokens: readonly Token[]): void
}

const lexicons = new Map<string, Lexicon>()

/** The lexicon of a language (BCP 47, or empty for English), made when it is first asked for. */
export function lexiconFor(language: string): Lexicon {
  const primary = language.toLowerCase().split(/[-_]/)[0] || 'en'
  const key = primary === 'en' || Object.hasOwn(LANGUAGES, primary) ? primary : 'none'
  const known = lexicons.get(key)
  if (known) return known
  const made = key === 'en' ? english() : foreign(key, LANGUAGES[key] ?? {})
  lexicons.set(key, made)
  return made
}

function english(): Lexicon {
  const entries = new Map<string, Entry[]>()
  for (const [theme, name] of THEME_NAMES.entries()) {
    for (const entry of wordsIn(THEMES[name].words)) {
      for (const form of inflect(entry)) enter(entries, theme, form)
    }
  }
  return { mark: (tokens) => mark(tokens, entries, (low) => low) }
}

function wordsIn(list: string): readonly string[] {
  return list.match(/\S+/g) ?? []
}

function foreign(language: string, words: Words): Lexicon {
  const entries = new Map<string, Entry[]>()
  for (const [theme, name] of THEME_NAMES.entries()) {
    for (const entry of wordsIn(words[name] ?? '')) enter(entries, theme, entry)
  }
  const bare = BARE[language] ?? ((low: string) => low)
  return { mark: (tokens) => mark(tokens, entries, bare) }
}

/** How a word is looked up, where that is not as it is written. */
const BARE: Readonly<Record<string, (low: string) => string>> = {
  sr: latinOfSerbian,
  ar: (low) => low.replace(/^[وف](?=.{3})/u, ''),
}

const NOTHING: readonly string[] = []

function enter(entries: Map<string, Entry[]>, theme: number, form: string): void {
  const gap = form.indexOf('_')
  const first = gap < 0 ? form : form.slice(0, gap)
  const rest = gap < 0 ? NOTHING : form.slice(gap + 1).split('_')
  const known = entries.get(first)
  if (known) known.push({ theme, rest })
  else entries.set(first, [{ theme, rest }])
}

function mark(
  tokens: readonly Token[],
  entries: ReadonlyMap<string, readonly Entry[]>,
  bare: (low: string) => string,
): void {
  for (let i = 0; i < tokens.length; i++) {
    const token = tokens[i] as Token
    const found = token.is === 'sign' ? undefined : entries.get(bare(token.low))
    if (!found) continue
    const themes: number[] = []
    const ends: number[] = []
    for (const { theme, rest } of found) {
      if (rest.length > 0 && !follows(tokens, i, rest, bare)) continue
      const end = (tokens[i + rest.length] as Token).end
      const known = themes.indexOf(theme)
      if (known >= 0) ends[known] = Math.max(end, ends[known] as number)
      else ends[themes.push(theme) - 1] = end
    }
    token.themes = themes
    token.phraseEnds = ends
  }
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
