export { checkedCopy, checkingCopy } from './docx/index.ts'
export {
  REPORT_FORMATS,
  type ReportFormat,
  type ReportOutput,
  reportFiles,
} from './report/report-files.ts'
export { ReportNames } from './report/report-names.ts'
export { type ReferenceFormat, writeReferences } from './write-references.ts'
