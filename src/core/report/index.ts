export { reportHtml } from './html/report-html.ts'
export * from './model.ts'
export { type ReportContext, reportModel } from './report-model.ts'
