import { basename, dirname, join, resolve } from 'node:path'
import { type ReportContext, reportTitle } from '../../core/report/index.ts'
import { fail, ok, type Result } from '../../core/result.ts'
import type { ArgOf, ReportHow, ReportKind, SavedReport } from '../../ipc/index.ts'
import type { OpenDossier } from '../../storage/index.ts'
import type { Handlers } from '../answer.ts'
import { citationStyle } from '../report/citation-style.ts'
import { type MadeFile, makeReportHere, type ReportMade } from '../report/make-report.ts'
import { takenIn, writeReportFile } from '../report/write-report-files.ts'
import { fileNameOf } from './file-name.ts'
import type { Parts } from './index.ts'
import type { OpenDossiers } from './open-dossiers.ts'
import { reportSettingsIn } from './report-settings.ts'
import type { Tasks } from './tasks.ts'

type ReportHandlers = Pick<
  Handlers,
  'report.preview' | 'report.save' | 'report.text' | 'report.open' | 'report.reveal'
>
type Save = ArgOf<'report.save'>

export function reportHandlers(parts: Parts, open: OpenDossiers, tasks: Tasks): ReportHandlers {
  const { system, library, makeReport = makeReportHere } = parts
  /** Only what was written in this session may be opened from the page. */
  let last: readonly string[] = []
  /** The folder that was chosen last, where it had some of the files already. */
  let asked: string | null = null
  const clock = new SameTime()

  const contextOf = async (
    id: string,
    file: OpenDossier,
    how: ReportHow,
  ): Promise<ReportContext> => {
    const { style: _, evidence, ...asIs } = how
    const me = open.me
    const news = await file.review.news(me.id, library.looks.of(me.id, id))
    return {
      ...asIs,
      evidence: evidence && { ...evidence, failures: evidence.failures.map(failureOf) },
      head: file.head,
      at: clock.for(JSON.stringify([file.head.hash, how, me, reportSettingsIn(parts)])),
      by: me,
      program: parts.program,
      newsroom: reportSettingsIn(parts).newsroom,
      changesSinceSignOff: news.signOff?.changed ?? null,
    }
  }
  const make = (
    id: string,
    file: OpenDossier,
    how: ReportHow,
    kinds: readonly ReportKind[],
    and: (made: ReportMade, signal: AbortSignal) => Promise<Result<ReportMade>> = async (made) =>
      ok(made),
  ) =>
    tasks.run('Making the report', async (signal, onProgress) => {
      const context = await contextOf(id, file, how)
      const style = await citationStyle(resolve(parts.resources ?? 'resources'), how.style)
      const onDone = (done: number) => onProgress({ done, total: kinds.length })
      const task = { dossier: file.dossier, context, kinds, style }
      const made = await makeReport(task, { signal, onDone })
      return made.ok ? and(made.value, signal) : made
    })
  const text = async (id: string, file: OpenDossier, how: ReportHow, kind: ReportKind) => {
    const made = await make(id, file, how, [kind])
    if (!made.ok) return made
    const [failure] = made.value.failures
    if (failure) return { ok: false, error: failure.error } as const
    return ok(String(made.value.files[0]?.content))
  }

  /** Those that are to be PDFs are printed, one after the other. */
  const print = async (made: ReportMade, { paper }: Save, hash: string, signal: AbortSignal) => {
    const files: MadeFile[] = []
    const failures = [...made.failures]
    for (const file of made.files) {
      if (file.kind !== 'pdf') files.push(file)
      else {
        const html = String(file.content)
        const pdf = await (system.pdf?.print({ html, paper, title: made.title, hash }, signal) ??
          NO_PRINTER)
        if (pdf.ok) files.push({ ...file, content: pdf.value })
        else if (pdf.error.code === 'stopped') return pdf
        else failures.push({ kind: 'pdf', error: pdf.error })
      }
    }
    return ok({ ...made, files, failures })
  }

  return {
    'report.preview': ({ id, how }) => open.use(id, (file) => text(id, file, how, 'html')),
    'report.text': ({ id, how, kind }) => open.use(id, (file) => text(id, file, how, kind)),
    'report.save': (save) =>
      open.use(save.id, async (file): Promise<Result<SavedReport | null>> => {
        const { anonymise } = save.how
        const title = reportTitle(file.dossier, { anonymise, by: open.me })
        const name = `${fileNameOf(title)} – report`
        const names = namesOf(name, save.kinds)
        const place = await placeFor(parts, names, save.replace === true ? asked : null)
        if (place === null) return ok(null)
        asked = null
        if (names.length > 1 && !save.replace) {
          const taken = await takenIn(place.folder, names)
          if (taken.length > 0) {
            asked = place.folder
            return ok({ folder: place.folder, files: [], failures: [], taken })
          }
        }
        const { hash } = file.head
        const made = await make(save.id, file, save.how, save.kinds, (made, signal) =>
          print(made, save, hash, signal),
        )
        if (!made.ok) return made
        const files: { kind: ReportKind; name: string; path: string }[] = []
        const failures = [...made.value.failures]
        for (const { kind, ending, content } of made.value.files) {
          const path = place.file ?? join(place.folder, `${name}${ending}`)
          const written = await writeReportFile(path, content, library.folder)
          if (written.ok) files.push({ kind, name: basename(path), path })
          else failures.push({ kind, error: written.error })
        }
        if (files.length > 0) last = files.map(({ path }) => path)
        return ok({ folder: place.folder, files, failures, taken: [] })
      }),
    'report.open': async (index) => {
      const path = last[index]
      if (path === undefined) return NOT_WRITTEN
      await system.openFile(path)
      return ok(undefined)
    },
    'report.reveal': async () => {
      const [path] = last
      if (path === undefined) return NOT_WRITTEN
      system.reveal(path)
      return ok(undefined)
    },
  }
}

function failureOf({ linkId, sha256 }: NonNullable<ReportHow['evidence']>['failures'][number]) {
  return { ...(linkId === null ? {} : { linkId }), ...(sha256 === null ? {} : { sha256 }) }
}

/** Gives the same time for the same report, so that what is looked at is what is written. */
class SameTime {
  #key = ''
  #at = ''

  for(key: string): string {
    if (key !== this.#key) this.#at = new Date().toISOString()
    this.#key = key
    return this.#at
  }
}

/** Where each kind of file ends, as the makers name them. */
const ENDINGS: Readonly<Record<ReportKind, readonly string[]>> = {
  html: ['.html'],
  pdf: ['.pdf'],
  checking: [' – checking copy.docx'],
  checked: [' – checked copy.docx'],
  md: ['.md'],
  csv: [' – claims.csv', ' – links.csv'],
  jsonld: [' – claim reviews.jsonld'],
  annotations: [' – annotations.jsonld'],
  sources: [' – sources.txt'],
}

function namesOf(name: string, kinds: readonly ReportKind[]): string[] {
  return kinds.flatMap((kind) => ENDINGS[kind].map((ending) => `${name}${ending}`))
}

interface Place {
  readonly folder: string
  /** The one file, where there is one. */
  readonly file: string | null
}

/** Where one file, or a folder for several, is chosen; null where the dialog was cancelled. */
async function placeFor(
  { system }: Parts,
  names: readonly string[],
  folder: string | null,
): Promise<Place | null> {
  const [only, ...others] = names
  if (only !== undefined && others.length === 0) {
    const file = await system.choosePlace(only)
    return file === null ? null : { folder: dirname(file), file }
  }
  if (folder !== null) return { folder, file: null }
  const how = { one: true, what: 'folder' } as const
  const [chosen] = await system.chooseFiles('Choose a folder for the report', how)
  return chosen === undefined ? null : { folder: chosen, file: null }
}

const NO_PRINTER: Result<never> = fail(
  'pdf',
  'There is no print engine here.',
  'Export HTML, and print it from a browser.',
)

const NOT_WRITTEN = fail(
  'noReport',
  'No report was exported since Tickmark was started.',
  'Export it first.',
)
