import { mkdir } from 'node:fs/promises'
import { join, resolve } from 'node:path'
import { type PreflightFinding, reportHtml } from '../core/report/index.ts'
import { type Failure, fail, type Result } from '../core/result.ts'
import { type ReportFormat, ReportNames, reportFiles } from '../exporters/index.ts'
import { diskFailure } from '../storage/index.ts'
import { dossierFolder } from './find-dossier.ts'
import { EXIT, type Exit, type Io, plain, tell } from './io.ts'
import type { PageToPrint, Paper } from './print-in-app.ts'
import { type Report, type ReportOptions, reportOn } from './report-on.ts'
import { outsideOf, writeReportFile } from './write-report-file.ts'

export interface ReportsOptions extends ReportOptions {
  /** The folder to write into, which is made where it is missing. */
  readonly output: string
  readonly formats: readonly ReportFormat[]
  /** Prints a PDF too, on this paper. */
  readonly pdf?: Paper
  readonly json?: boolean
}

/** PDFs are printed by the app, all others are made here. */
export type WrittenFormat = ReportFormat | 'pdf'

/** What `tickmark report --json` prints of each dossier. Keys may be added; none changes its meaning. */
export interface ShownReport {
  /** As it was named on the command line. */
  readonly dossier: string
  readonly title: string
  /** What was written, each with its path, absolute. */
  readonly files: readonly { readonly format: WrittenFormat; readonly path: string }[]
  /** What could not be; without a format where the dossier itself could not be read. */
  readonly failures: readonly (Failure & { readonly format?: WrittenFormat })[]
  /** What was open when the report was made. */
  readonly open: readonly PreflightFinding[]
}

/**
 * Writes the reports on dossiers in several formats into one folder, each file whole or not at all,
 * and prints their paths. Nothing that fails stops the rest; the exit code then tells it.
 */
export async function writeReports(
  dossiers: readonly string[],
  options: ReportsOptions,
  io: Io,
): Promise<Exit> {
  const folder = resolve(options.output)
  const forbidden = await foldersOf(dossiers)
  // Nothing is made there either.
  const free = await outsideOf(join(folder, 'report'), forbidden)
  if (!free.ok) return tell(io, free.error)
  try {
    await mkdir(folder, { recursive: true })
  } catch (error) {
    return tell(io, diskFailure(`The folder ${folder} could not be made`, error))
  }
  const names = new ReportNames()
  const shown: Writable[] = []
  const pages: { page: PageToPrint; of: Writable }[] = []
  for (const dossier of dossiers) {
    const report = await reportOn(dossier, options, io)
    if (!report.ok) {
      shown.push({ dossier, title: '', files: [], failures: [told(io, report.error)], open: [] })
      continue
    }
    const { model } = report.value
    const name = names.of(model.title || model.article.title)
    const of = await write({ dossier, report: report.value, name, folder, forbidden }, options, io)
    shown.push(of)
    if (options.pdf === undefined) continue
    const to = join(folder, `${name}.pdf`)
    const { hash } = model.head
    pages.push({
      of,
      page: { html: reportHtml(model), to, paper: options.pdf, title: of.title, hash },
    })
  }
  await print(pages, options, io)
  if (options.json) io.stdout(`${JSON.stringify(shown, null, 2)}\n`)
  return shown.some(({ failures }) => failures.length > 0) ? EXIT.failed : EXIT.done
}

/** The same while it is being put together. */
type Writable = Omit<ShownReport, 'files' | 'failures'> & {
  files: ShownReport['files'][number][]
  failures: ShownReport['failures'][number][]
}

interface Work {
  readonly dossier: string
  readonly report: Report
  /** What its files are called, without their endings. */
  readonly name: string
  readonly folder: string
  /** Folders of dossiers, which nothing is written into. */
  readonly forbidden: readonly string[]
}

async function write(
  { dossier, report: { model }, name, folder, forbidden }: Work,
  options: ReportsOptions,
  io: Io,
): Promise<Writable> {
  const title = model.title || model.article.title
  const files: Writable['files'] = []
  const failures: Writable['failures'] = []
  for (const format of options.formats) {
    const made = await reportFiles(model, format)
    if (!made.ok) {
      failures.push({ ...told(io, made.error), format })
      continue
    }
    for (const { ending, content } of made.value) {
      const path = join(folder, `${name}${ending}`)
      const written: Result<void> = await writeReportFile(path, content, forbidden)
      if (!written.ok) failures.push({ ...told(io, written.error), format })
      else {
        files.push({ format, path })
        if (!options.json) io.stdout(`${plain(path)}\n`)
      }
    }
  }
  return { dossier, title, files, failures, open: model.preflight }
}

/** Prints all pages at once: the app is started for it. */
async function print(
  pages: readonly { readonly page: PageToPrint; readonly of: Writable }[],
  options: ReportsOptions,
  io: Io,
): Promise<void> {
  if (pages.length === 0) return
  const printed = (await io.print?.(pages.map(({ page }) => page))) ?? NO_PRINTER
  // What keeps all of them from being printed is told once.
  if (!printed.ok) told(io, printed.error)
  for (const [index, { page, of }] of pages.entries()) {
    const result = printed.ok ? printed.value[index] : printed
    if (result?.ok) {
      of.files.push({ format: 'pdf', path: page.to })
      if (!options.json) io.stdout(`${plain(page.to)}\n`)
    } else if (result) {
      of.failures.push({ ...(printed.ok ? told(io, result.error) : result.error), format: 'pdf' })
    }
  }
}

const NO_PRINTER: Result<never> = fail(
  'noPrinter',
  'No PDF can be printed here.',
  'Write HTML, and print it from a browser.',
)

async function foldersOf(dossiers: readonly string[]): Promise<string[]> {
  const found = await Promise.all(dossiers.map(dossierFolder))
  return found.flatMap((folder) => (folder.ok ? [folder.value] : []))
}

function told(io: Io, failure: Failure): Failure {
  tell(io, failure)
  return failure
}
