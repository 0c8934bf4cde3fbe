import type { FoundCorrection } from '../../core/dossier/index.ts'

/** What is said once a draft is taken: how many of the corrections it does not have; or nothing. */
export function notMadeWords(found: readonly Pick<FoundCorrection, 'found'>[]): string {
  const missing = found.filter((each) => each.found !== 'made').length
  if (missing === 0) return ''
  if (found.length === 1) return ' The accepted correction was not made.'
  return missing === found.length
    ? ` None of the ${found.length} accepted corrections was made.`
    : ` ${missing} of ${found.length} accepted corrections ${missing === 1 ? 'was' : 'were'} not made.`
}
