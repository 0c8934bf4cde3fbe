import { THEME_NAMES, type ThemeName } from '../words/themes/index.ts'
import type { Token } from './tokens.ts'

const numbers = new Map(THEME_NAMES.map((name, i) => [name, i]))

/** Whether a word or phrase of the theme starts at the token. */
export function themed({ themes }: Token, theme: ThemeName): boolean {
  return themes.length > 0 && themes.includes(numbers.get(theme) as number)
}
