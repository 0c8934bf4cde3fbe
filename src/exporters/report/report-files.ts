import {
  annotations,
  claimReviews,
  claimsCsv,
  linksCsv,
  type ReportModel,
  reportHtml,
  reportMarkdown,
} from '../../core/report/index.ts'
import { assertNever, ok, type Result } from '../../core/result.ts'

/** What a report is written as, but for PDF, which needs a window. */
export const REPORT_FORMATS = ['html', 'docx', 'md', 'csv', 'jsonld', 'annotations'] as const
export type ReportFormat = (typeof REPORT_FORMATS)[number]

export interface ReportOutput {
  /** What follows the report's own name in the file's. */
  readonly ending: string
  readonly content: string | Uint8Array
}

/** The files of a report in a format, one or two. Fails as the copies for Word do. */
export async function reportFiles(
  model: ReportModel,
  format: ReportFormat,
): Promise<Result<readonly ReportOutput[]>> {
  switch (format) {
    case 'html':
      return one('.html', reportHtml(model))
    case 'md':
      return one('.md', reportMarkdown(model))
    case 'csv':
      return ok([
        { ending: ' – claims.csv', content: claimsCsv(model) },
        { ending: ' – links.csv', content: linksCsv(model) },
      ])
    case 'jsonld':
      return one(' – claim reviews.jsonld', json(claimReviews(model)))
    case 'annotations':
      return one(' – annotations.jsonld', json(annotations(model)))
    case 'docx': {
      // Loaded where it is asked for: other commands are not to wait for it.
      const { checkedCopy, checkingCopy } = await import('../docx/index.ts')
      const checking = await checkingCopy(model)
      if (!checking.ok) return checking
      const checked = await checkedCopy(model)
      if (!checked.ok) return checked
      return ok([
        { ending: ' – checking copy.docx', content: checking.value },
        { ending: ' – checked copy.docx', content: checked.value },
      ])
    }
    default:
      return assertNever(format)
  }
}

function one(ending: string, content: string): Result<readonly ReportOutput[]> {
  return ok([{ ending, content }])
}

function json(value: unknown): string {
  return `${JSON.stringify(value, null, 2)}\n`
}
