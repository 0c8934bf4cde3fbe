import { z } from 'zod'
import { ClaimKind } from '../article/index.ts'
import { ClaimStatus, LocatorLabel, SourceRank, Stamp, Stance, Verdict } from '../dossier/index.ts'
import { CslItem } from '../source/index.ts'

// What annotations of this program’s own hold beside the standard’s terms, as it has to be in a file
// that comes from anywhere.

const number = z.int().positive()

export const OwnClaim = z.object({
  id: z.string(),
  number,
  claimant: z.string(),
  appearances: z.array(z.string()),
  kind: ClaimKind,
  status: ClaimStatus,
  statusBy: Stamp.nullable(),
  verdict: Verdict.nullable(),
  verdictBy: Stamp.nullable(),
  verdictFor: z.string(),
  dissent: z.array(Stamp.extend({ verdict: Verdict.nullable(), rationale: z.string() })),
  flagged: z.boolean(),
  openQueries: z.int().nonnegative(),
  made: Stamp,
})
export type OwnClaim = z.infer<typeof OwnClaim>

export const OwnLink = z.object({
  id: z.string(),
  /** The claim’s id. */
  claim: z.string(),
  source: number,
  stance: Stance,
  file: z.string(),
  locator: z.object({ label: LocatorLabel, value: z.string() }).nullable(),
  authority: z.string(),
  rebuttal: z.string(),
  made: Stamp,
})
export type OwnLink = z.infer<typeof OwnLink>

export const OwnCorrection = z.object({
  id: z.string(),
  /** The claim’s id. */
  claim: z.string().nullable(),
  draft: z.int().nonnegative(),
  made: Stamp,
  decision: Stamp.extend({ how: z.enum(['accepted', 'rejected']), note: z.string() }).nullable(),
  outcome: z.object({ draft: z.int().nonnegative(), made: z.boolean() }).nullable(),
})
export type OwnCorrection = z.infer<typeof OwnCorrection>

export const OwnSource = z.object({
  id: z.string(),
  number,
  withheld: z.boolean(),
  csl: CslItem.nullable(),
  type: z.string(),
  title: z.string(),
  authors: z.array(z.string()),
  publisher: z.string(),
  container: z.string(),
  date: z.string(),
  accessed: z.string(),
  url: z.string(),
  archivedUrl: z.string(),
  rank: SourceRank,
  files: z.array(z.object({ name: z.string(), size: z.int().nonnegative(), sha256: z.string() })),
})
