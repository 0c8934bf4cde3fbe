import { z } from 'zod'

/** What sort of statement a claim is. Predictions can be noted, not checked. */
export const ClaimKind = z.enum([
  'statistic',
  'quotation',
  'event',
  'comparison',
  'cause',
  'decision',
  'record',
  'biography',
  'prediction',
  'other',
])
export type ClaimKind = z.infer<typeof ClaimKind>
