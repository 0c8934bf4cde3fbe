import { z } from 'zod'
import { CslItem } from '../source/index.ts'
import { SourceRank } from './entities.ts'

/** What a person says of a source. */
export const SourceInput = z.strictObject({
  csl: CslItem,
  rank: SourceRank.default('unset'),
  contact: z.string().default(''),
  archivedUrl: z.string().default(''),
  atRisk: z.boolean().default(false),
})
export type SourceInput = z.input<typeof SourceInput>
