import type { Claim } from '../../core/dossier/index.ts'

/** Who makes claims: each name once, the most frequent first, else as they come. */
export function knownClaimants(claims: Iterable<Pick<Claim, 'claimant'>>): string[] {
  const counts = new Map<string, number>()
  for (const { claimant } of claims) {
    const name = claimant.trim()
    if (name !== '') counts.set(name, (counts.get(name) ?? 0) + 1)
  }
  return [...counts].sort(([, a], [, b]) => b - a).map(([name]) => name)
}
