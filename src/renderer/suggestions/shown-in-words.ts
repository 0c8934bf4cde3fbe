import type { OpenSuggestions } from '../state/open-suggestions.ts'

/** How many of those that are left are shown: “12 of 25 shown”. */
export function shownInWords({ length, left }: Pick<OpenSuggestions, 'length' | 'left'>): string {
  return left === 0 ? 'none left' : `${length} of ${left} shown`
}
