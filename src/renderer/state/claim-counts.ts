import type { Claim } from '../../core/dossier/index.ts'

/** How many claims there are and how far they are, kept while claims come, change and go. */
export class ClaimCounts {
  total = 0
  /** Those whose work is done: checked or approved. */
  checked = 0
  readonly #byVerdict = new Map<string, number>()

  /** How many checked claims have a verdict of the pack, by its id. */
  withVerdict(id: string): number {
    return this.#byVerdict.get(id) ?? 0
  }

  /** Counts a claim in (`by` 1) or out (-1). */
  count(claim: Claim, by: 1 | -1): void {
    this.total += by
    if (claim.status !== 'checked' && claim.status !== 'approved') return
    this.checked += by
    if (claim.verdict === null) return
    this.#byVerdict.set(claim.verdict, this.withVerdict(claim.verdict) + by)
  }
}
