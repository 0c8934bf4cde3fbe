import type { Coverage } from '../../core/dossier/index.ts'

/** Rounded down, so that all of it is said of all words only. */
export function coverageWords({ covered, total }: Pick<Coverage, 'covered' | 'total'>): string {
  const share = total === 0 ? 0 : Math.floor((100 * covered) / total)
  return `${share === 0 && covered > 0 ? 'under 1' : share}% of words covered`
}
