import type { ReportClaim, Unfinished } from './model.ts'

/** What is not done, most basic first. A claim may be named by more than one line. */
export function unfinished(claims: readonly ReportClaim[], draft: number): Unfinished[] {
  if (claims.length === 0) {
    return [{ text: `No claim has been marked in draft ${draft}: nothing is checked.`, claims: [] }]
  }
  const found: Unfinished[] = []
  const look = (holds: (claim: ReportClaim) => boolean, one: string, many: string) => {
    const numbers = claims.filter(holds).map((claim) => claim.number)
    if (numbers.length === 0) return
    const rest = numbers.length === 1 ? one : many
    found.push({ text: `${numbers.length} of ${count(claims.length)} ${rest}`, claims: numbers })
  }
  look(({ verdict }) => verdict === null, 'has no verdict', 'have no verdict')
  look(
    ({ verdict, status }) => verdict !== null && (status === 'open' || status === 'checking'),
    'has a verdict but is still being checked',
    'have a verdict but are still being checked',
  )
  look(
    ({ status }) => status === 'checked',
    'is checked but not approved',
    'are checked but not approved',
  )
  look(
    ({ verdict, links }) => verdict !== null && links.length === 0,
    'has a verdict but no source',
    'have a verdict but no source',
  )
  look(
    ({ verdictFor }) => verdictFor !== '',
    'has a verdict that was given for an earlier wording',
    'have a verdict that was given for an earlier wording',
  )
  look(({ inText }) => !inText, `has no place in draft ${draft}`, `have no place in draft ${draft}`)
  look(
    ({ flagged }) => flagged,
    'is flagged and waits for an editor',
    'are flagged and wait for an editor',
  )
  return found
}

function count(claims: number): string {
  return claims === 1 ? '1 claim' : `${claims} claims`
}
