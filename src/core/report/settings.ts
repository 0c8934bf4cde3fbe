import { z } from 'zod'
import { ALL_FIELDS, ReportFields } from './fields.ts'
import { Newsroom, NO_NEWSROOM } from './newsroom.ts'

/** What a library keeps for its reports, under {@link REPORT_SETTINGS} in its settings. */
export const ReportSettings = z.strictObject({
  newsroom: Newsroom.default(NO_NEWSROOM),
  fields: ReportFields.default(ALL_FIELDS),
  /** Whether those who worked on a report are named by their roles. */
  anonymise: z.boolean().default(false),
})
export type ReportSettings = z.infer<typeof ReportSettings>

/** Their key in the library's settings. */
export const REPORT_SETTINGS = 'report'

/** What a library's settings say of reports; what is not there, or cannot be read, is as it begins. */
export function reportSettings(settings: Readonly<Record<string, unknown>>): ReportSettings {
  const found = ReportSettings.safeParse(settings[REPORT_SETTINGS] ?? {})
  return found.success ? found.data : ReportSettings.parse({})
}
