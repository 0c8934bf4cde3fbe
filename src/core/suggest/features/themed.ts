import { THEME_NAMES, type ThemeName } from '../words/themes/index.ts'
import type { Token } from './tokens.ts'

const numbers = new Map(THEME_NAMES.map((name, i) => [name, i]))

/** Whether a word or phrase of the theme starts at the token. */
export function themed({ themes }: Token, theme: ThemeName): boolean {
  return themes.length > 0 && themes.includes(numbers.get(theme) as number)
}

/** Where the word or phrase of the theme ends that starts at the token; the token's own end without one. */
export function phraseEnd({ themes, phraseEnds, end }: Token, theme: ThemeName): number {
  return phraseEnds[themes.indexOf(numbers.get(theme) as number)] ?? end
}
