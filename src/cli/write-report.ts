import { realpath, stat, writeFile } from 'node:fs/promises'
import { dirname, join, relative, resolve } from 'node:path'
import type { Person } from '../core/dossier/index.ts'
import { reportHtml, reportModel } from '../core/report/index.ts'
import { fail, ok, type Result } from '../core/result.ts'
import { diskFailure, openLibrary, writeAtomically } from '../storage/index.ts'
import { findDossier } from './find-dossier.ts'
import { EXIT, type Exit, type Io, note, tell } from './io.ts'
import { personIn } from './person.ts'

export interface ReportOptions {
  /** The library's folder, where the dossier does not lie in one. */
  readonly library: string
  readonly by?: string
  /** A path, or “-” for standard output. */
  readonly output: string
}

/** Writes the report on a dossier as one HTML file, whole or not at all. */
export async function writeReport(folder: string, options: ReportOptions, io: Io): Promise<Exit> {
  const found = await findDossier(folder)
  if (!found.ok) return tell(io, found.error)
  note(io, found.value.findings)
  const { dossier, head } = found.value
  const by = await reporter(found.value.folder, options)
  if (!by.ok) return tell(io, by.error)
  const at = new Date().toISOString()
  const program = `Tickmark ${io.version}`
  const html = reportHtml(reportModel(dossier, { head, at, by: by.value, program }))
  if (options.output === '-') {
    io.stdout(html)
    return EXIT.done
  }
  const written = await write(resolve(options.output), html, found.value.folder)
  return written.ok ? EXIT.done : tell(io, written.error)
}

/** Who makes the report: of the library that the dossier lies in, or else of the one named. */
async function reporter(folder: string, options: ReportOptions): Promise<Result<Person>> {
  const around = dirname(folder)
  const isLibrary = await stat(join(around, 'library.json')).then(
    () => true,
    () => false,
  )
  const library = await openLibrary(isLibrary ? around : options.library, {
    write: false,
    holder: { app: 'tickmark report' },
  })
  return library.ok ? ok(personIn(library.value, options.by)) : library
}

async function write(path: string, html: string, dossier: string): Promise<Result<void>> {
  try {
    const target = await realpath(path).catch(() => path)
    const inside = relative(await realpath(dossier), target)
    if (!inside.startsWith('..') && inside !== target) {
      return fail(
        'inside',
        `${path} lies in the dossier’s own folder.`,
        'Choose a place outside of it.',
      )
    }
    const facts = await stat(target).catch(() => null)
    if (facts?.isDirectory()) {
      return fail('isFolder', `${path} is a folder.`, 'Name a file in it.')
    }
    // A device such as /dev/stdout is written to, never replaced.
    if (facts && !facts.isFile()) await writeFile(target, html)
    else await writeAtomically(target, html)
    return ok(undefined)
  } catch (error) {
    return { ok: false, error: diskFailure(`The report ${path} could not be written`, error) }
  }
}
