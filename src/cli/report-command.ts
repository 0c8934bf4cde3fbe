import { stat } from 'node:fs/promises'
import { extname } from 'node:path'
import { type Command, InvalidArgumentError, Option } from 'commander'
import { isWebAddress } from '../core/report/index.ts'
import { REPORT_FORMATS, type ReportFormat } from '../exporters/index.ts'
import { EXIT, type Exit, type Io, tell } from './io.ts'
import { PAPERS, type Paper } from './print-in-app.ts'
import type { ReportOptions } from './report-on.ts'
import { writeReport } from './write-report.ts'
import { writeReports } from './write-reports.ts'

/** What the command line says of a report. */
export interface ReportArguments extends Omit<ReportOptions, 'library'> {
  readonly library?: string
  readonly format?: readonly ReportFormat[]
  readonly output: string
  /** Also prints a PDF, and nothing else where no format is named. */
  readonly pdf?: boolean
  readonly paper?: Paper
  readonly json?: boolean
}

/** Gives a command the arguments and options of `tickmark report`. */
export function withReportOptions(command: Command): Command {
  return command
    .argument('<DOSSIERS...>', 'the dossiers’ folders')
    .addOption(
      new Option(
        '--format <FORMATS>',
        `what to write, parted by commas: ${REPORT_FORMATS.join(', ')} (default: html)`,
      ).argParser(formatsFrom),
    )
    .requiredOption(
      '-o, --output <PATH>',
      'the folder to write into; or one file, - for standard output',
    )
    .addOption(
      new Option('--url <URL>', 'the address at which the report is to be published').argParser(
        addressFrom,
      ),
    )
    .option('--anonymise', 'name those who worked on it by their roles')
    .option('--verify', 'verify the kept files and quoted passages for the report')
    .option('--by <NAME>', 'who makes the report, if not the library’s own person')
    .option('--pdf', 'print a PDF through the app, which needs a display; a virtual one will do')
    .addOption(new Option('--paper <PAPER>', 'of the PDF').choices(PAPERS).default('A4'))
    .option('--json', 'print what was written, as JSON')
    .addHelpText('after', HELP)
}

/**
 * Writes reports: into a folder for several dossiers or formats, for a format of two files, with
 * `--json`, with `--pdf`, and where a format and a folder are named; else as one file, as which HTML is written
 * where nothing is said.
 */
export async function report(
  dossiers: readonly string[],
  {
    format,
    output,
    pdf = false,
    paper = 'A4',
    ...options
  }: ReportArguments & { readonly library: string },
  io: Io,
): Promise<Exit> {
  const formats = format ?? (pdf ? [] : ['html'])
  const [only, ...others] = dossiers
  const isPair = formats.some((each) => each === 'docx' || each === 'csv')
  const isMany = others.length > 0 || formats.length > 1 || isPair || pdf || options.json === true
  if (isMany && (output === '-' || isNamedAsFile(output))) {
    tell(io, {
      code: 'usage',
      reason:
        output === '-'
          ? 'Several files cannot go to standard output.'
          : `Several files cannot be the one file “${output}”.`,
      next: 'Name a folder with -o.',
    })
    return EXIT.usage
  }
  const intoFolder = isMany || (format !== undefined && output !== '-' && (await isFolder(output)))
  if (intoFolder) {
    const printed = pdf ? { pdf: paper } : {}
    return writeReports(dossiers, { ...options, ...printed, formats, output }, io)
  }
  return writeReport(only as string, formats[0] as ReportFormat, { ...options, output }, io)
}

const FILE_ENDINGS = ['.html', '.htm', '.docx', '.md', '.csv', '.json', '.jsonld', '.pdf', '.txt']

function isNamedAsFile(output: string): boolean {
  return FILE_ENDINGS.includes(extname(output).toLowerCase())
}

/** Whether a path is a folder’s; one that is not there yet is by its name, which no ending makes a file’s. */
async function isFolder(output: string): Promise<boolean> {
  if (/[/\\]$/.test(output)) return true
  return stat(output).then(
    (facts) => facts.isDirectory(),
    () => extname(output) === '',
  )
}

function formatsFrom(value: string): ReportFormat[] {
  const named = value.split(',').map((name) => name.trim().toLowerCase())
  for (const name of named) {
    if (!REPORT_FORMATS.some((format) => format === name)) {
      throw new InvalidArgumentError(`“${name}” is none of ${REPORT_FORMATS.join(', ')}.`)
    }
  }
  return [...new Set(named)] as ReportFormat[]
}

function addressFrom(value: string): string {
  if (!isWebAddress(value)) {
    throw new InvalidArgumentError('An address starts with http:// or https://.')
  }
  return value
}

const HELP = `
Into a folder, the files are named by the dossiers’ titles, and their paths are printed. docx is two
files, the checking copy and the checked copy, and so is csv, the claims and the links. With --pdf the
app is started to print, and no other format is written unless it is named. Nothing that
fails stops the rest; the exit code is then 1, and what was there before stays as it was. The
newsroom, what appears and whether names do are the library’s settings. With --json: [{"dossier",
"title", "files": [{"format", "path"}], "failures": [{"format", "code", "reason", "next"}], "open":
[{"kind", "text", "claimId", "claim", "next"}]}]; "open" is what was not done yet.`
