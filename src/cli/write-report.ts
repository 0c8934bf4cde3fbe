import { resolve } from 'node:path'
import { type ReportModel, reportHtml } from '../core/report/index.ts'
import { fail, ok, type Result } from '../core/result.ts'
import { type ReportFormat, reportFiles } from '../exporters/index.ts'
import { EXIT, type Exit, type Io, tell } from './io.ts'
import { type ReportOptions, reportOn } from './report-on.ts'
import { writeReportFile } from './write-report-file.ts'

/** Writes the report on a dossier as one file, whole or not at all; to standard output for “-”. */
export async function writeReport(
  dossier: string,
  format: ReportFormat,
  options: ReportOptions & { readonly output: string },
  io: Io,
): Promise<Exit> {
  const report = await reportOn(dossier, options, io)
  if (!report.ok) return tell(io, report.error)
  const { model, folder } = report.value
  const content = await oneFile(model, format)
  if (!content.ok) return tell(io, content.error)
  if (options.output === '-') {
    io.stdout(content.value)
    return EXIT.done
  }
  const written = await writeReportFile(resolve(options.output), content.value, [folder])
  return written.ok ? EXIT.done : tell(io, written.error)
}

async function oneFile(model: ReportModel, format: ReportFormat): Promise<Result<string>> {
  if (format === 'html') return ok(reportHtml(model))
  const files = await reportFiles(model, format)
  if (!files.ok) return files
  const [file, ...others] = files.value
  if (typeof file?.content === 'string' && others.length === 0) return ok(file.content)
  return fail('twoFiles', `A report as ${format} is two files.`, 'Name a folder for them.')
}
