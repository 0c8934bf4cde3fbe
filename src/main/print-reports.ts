import { readFile } from 'node:fs/promises'
import { app } from 'electron'
import { z } from 'zod'
import type { Result } from '../core/result.ts'
import { diskFailure, writeAtomically } from '../storage/index.ts'
import { printPdf } from './pdf.ts'

/** How `tickmark report --pdf` asks for it: `electron PROJECT --report-pdf=LIST`. */
const FLAG = '--report-pdf='

/** What is to be printed: pages as files, and where each goes as a PDF. */
const List = z.array(
  z.strictObject({
    from: z.string(),
    to: z.string(),
    paper: z.enum(['A4', 'Letter']),
    title: z.string(),
    hash: z.string(),
  }),
)

/** The list that the command line wants printed; null where the window is wanted. */
export function printingArgument(argv: readonly string[]): string | null {
  return argv.find((arg) => arg.startsWith(FLAG))?.slice(FLAG.length) ?? null
}

/**
 * Prints a list of pages and ends, without a window and without the library. Each is told in one
 * line of JSON on standard output: where it was to go, and whether it did.
 */
export async function printReports(listFile: string): Promise<void> {
  app.on('window-all-closed', () => undefined)
  try {
    await app.whenReady()
    app.dock?.hide()
    const list = List.parse(JSON.parse(await readFile(listFile, 'utf8')))
    for (const { from, to, ...page } of list) {
      const result = await printTo(to, { html: await readFile(from, 'utf8'), ...page })
      process.stdout.write(`${JSON.stringify({ to, result })}\n`)
    }
    app.exit(0)
  } catch (error) {
    process.stderr.write(`${error instanceof Error ? error.message : String(error)}\n`)
    app.exit(1)
  }
}

async function printTo(path: string, page: Parameters<typeof printPdf>[0]): Promise<Result<null>> {
  const pdf = await printPdf(page)
  if (!pdf.ok) return pdf
  try {
    await writeAtomically(path, pdf.value)
    return { ok: true, value: null }
  } catch (error) {
    return { ok: false, error: diskFailure(`${path} could not be written`, error) }
  }
}
