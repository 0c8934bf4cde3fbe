import { z } from 'zod'

/**
 * What appears in a report, for each part that a newsroom may keep to itself. What it leaves out is
 * left out of the model, and so of every format. What was open at the export is always said.
 */
export const ReportFields = z.strictObject({
  /** Why each verdict was given. */
  rationale: z.boolean().default(true),
  /** Who makes each claim. */
  claimants: z.boolean().default(true),
  /** Where each claim was made. */
  appearances: z.boolean().default(true),
  /** What makes a source an authority, why a claim stands all the same, and notes on links. */
  linkNotes: z.boolean().default(true),
  /** The kept files of the sources, with their hashes. */
  files: z.boolean().default(true),
  /** Verdicts that an editor replaced. */
  dissent: z.boolean().default(true),
  /** Who gave each verdict and status, and when. */
  people: z.boolean().default(true),
  corrections: z.boolean().default(true),
  coverage: z.boolean().default(true),
  /** The words of the article that nobody looked at. */
  notChecked: z.boolean().default(true),
  signOff: z.boolean().default(true),
  /** Flags, comments, questions with their answers, and notes on the words: it is left out unless it is asked for. */
  discussion: z.boolean().default(false),
})
export type ReportFields = z.infer<typeof ReportFields>

/** Everything that a report has unless it is asked for more or less. */
export const ALL_FIELDS: ReportFields = ReportFields.parse({})
