import type { Source } from '../dossier/index.ts'
import { isWebAddress } from './newsroom.ts'
import { authorsOf } from './sources-of.ts'

/** Laws and rulings are found by their title and date alone: a register has them. */
const IN_REGISTERS: readonly string[] = [
  'legislation',
  'bill',
  'legal_case',
  'regulation',
  'treaty',
  'patent',
]

/**
 * Whether a reader who has the report can come by the source: by an address, a DOI or an ISBN; or
 * by its title, its date and who made or published it. One that is withheld cannot be.
 */
export function canBeFoundAgain({ atRisk, archivedUrl, csl }: Source): boolean {
  if (atRisk) return false
  if ([csl.URL, archivedUrl].some((url) => url !== undefined && isWebAddress(url.trim())))
    return true
  if (/^10\./.test(csl.DOI ?? '') || (csl.ISBN ?? '') !== '') return true
  if (!csl.title?.trim() || !(csl.issued?.['date-parts'] ?? csl.issued?.raw)) return false
  const makers = [csl.publisher, csl['container-title'], csl.authority, ...authorsOf(csl)]
  return IN_REGISTERS.includes(csl.type) || makers.some((maker) => maker?.trim())
}
