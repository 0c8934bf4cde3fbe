import type { VerdictPack } from '../dossier/index.ts'
import type { ReportClaim, ReportSummary } from './model.ts'

/** The claims counted by verdict and by status. */
export function summaryOf(pack: VerdictPack, claims: readonly ReportClaim[]): ReportSummary {
  const counts = new Map(pack.verdicts.map((verdict) => [verdict.id, { verdict, count: 0 }]))
  const byStatus = { open: 0, checking: 0, checked: 0, approved: 0 }
  for (const { status, verdict } of claims) {
    byStatus[status]++
    if (verdict === null) continue
    const entry = counts.get(verdict.id) ?? { verdict, count: 0 }
    entry.count++
    counts.set(verdict.id, entry)
  }
  return {
    claims: claims.length,
    byVerdict: [...counts.values()],
    withoutVerdict: claims.filter((claim) => claim.verdict === null).length,
    byStatus,
    flagged: claims.filter((claim) => claim.flagged).length,
  }
}
