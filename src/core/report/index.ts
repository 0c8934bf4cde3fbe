export { annotations } from './annotations.ts'
export { importOf } from './annotations-command.ts'
export {
  type AnnotatedArticle,
  annotationsFrom,
  type ReadAnnotations,
  type Unplaced,
} from './annotations-from.ts'
export type { ReportRemark } from './annotations-remarks.ts'
export { claimReviews } from './claim-review.ts'
export { claimsCsv, linksCsv } from './csv.ts'
export { ALL_FIELDS, ReportFields } from './fields.ts'
export { FINDINGS, type FindingKind, type FindingLine, findingLines } from './finding-words.ts'
export { reportHtml } from './html/report-html.ts'
export { reportMarkdown } from './markdown.ts'
export * from './model.ts'
export { isWebAddress, LOGO_BYTES, Newsroom, NO_NEWSROOM } from './newsroom.ts'
export {
  type EvidenceCheck,
  type PreflightContext,
  type PreflightFinding,
  preflight,
} from './preflight.ts'
export { type ReportContext, reportModel, reportTitle } from './report-model.ts'
export { REPORT_SETTINGS, ReportSettings, reportSettings } from './settings.ts'
