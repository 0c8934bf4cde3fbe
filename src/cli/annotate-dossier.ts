import { readFile, stat } from 'node:fs/promises'
import { resolve } from 'node:path'
import {
  currentDraft,
  type Dossier,
  Command as DossierCommand,
  decide,
} from '../core/dossier/index.ts'
import { annotationsFrom, importOf, type ReadAnnotations } from '../core/report/index.ts'
import { fail, ok, type Result } from '../core/result.ts'
import { diskFailure } from '../storage/index.ts'
import { findDossier } from './find-dossier.ts'
import { EXIT, type Exit, type Io, note, plain, tell } from './io.ts'
import { workOnDossier } from './work-on-dossier.ts'

export interface AnnotateOptions {
  /** Who imports them; the library’s own person where it is left out. */
  readonly by?: string
  readonly dryRun?: boolean
  readonly json?: boolean
}

/** The largest file of annotations, in bytes. */
const LARGEST = 50_000_000

/**
 * Puts W3C annotations (JSON-LD) on a dossier’s article, in one step that undo takes back, and prints
 * what was added and what has no place. With `dryRun` nothing is changed.
 */
export async function annotateDossier(
  folder: string,
  path: string,
  options: AnnotateOptions,
  io: Io,
): Promise<Exit> {
  const json = await readJson(path)
  if (!json.ok) return tell(io, json.error)
  if (options.dryRun) {
    const found = await findDossier(folder)
    if (!found.ok) return tell(io, found.error)
    note(io, found.value.findings)
    const { dossier } = found.value
    const read = readOnto(dossier, json.value)
    if (!read.ok) return tell(io, read.error)
    const command = DossierCommand.safeParse(importOf(read.value, dossier))
    if (!command.success) return tell(io, notThese(path))
    const by = { id: 'preview', name: 'Preview', initials: '', role: 'checker' } as const
    let ids = 0
    const newId = () => `preview-${++ids}`
    const decided = decide(dossier, command.data, { newId, at: new Date().toISOString(), by })
    if (!decided.ok) return tell(io, decided.error)
    const added = decided.value.flatMap(({ path: [record = ''] }) => record)
    return print(read.value, countsOf(added), options, io)
  }
  return workOnDossier(folder, { ...options, app: 'tickmark annotate' }, io, async (open, by) => {
    const read = readOnto(open.dossier, json.value)
    if (!read.ok) return tell(io, read.error)
    const command = DossierCommand.safeParse(importOf(read.value, open.dossier))
    if (!command.success) return tell(io, notThese(path))
    const before = sizesOf(open.dossier)
    const done = await open.execute(command.data, by)
    if (!done.ok) return tell(io, done.error)
    const after = sizesOf(open.dossier)
    const added = Object.fromEntries(RECORDS.map((name) => [name, after[name] - before[name]]))
    return print(read.value, added as Counts, options, io)
  })
}

const RECORDS = ['notes', 'claims', 'links', 'sources'] as const
type Counts = Readonly<Record<(typeof RECORDS)[number], number>>

function sizesOf(dossier: Dossier): Counts {
  const sizes = RECORDS.map((name) => [name, Object.keys(dossier[name]).length])
  return Object.fromEntries(sizes) as Counts
}

function countsOf(records: readonly string[]): Counts {
  const counts = RECORDS.map((name) => [name, records.filter((each) => each === name).length])
  return Object.fromEntries(counts) as Counts
}

function readOnto(dossier: Dossier, json: unknown): Result<ReadAnnotations> {
  const { text, original } = currentDraft(dossier)
  return annotationsFrom(json, { text, sha256: original.sha256 })
}

async function readJson(path: string): Promise<Result<unknown>> {
  try {
    const file = resolve(path)
    const { size } = await stat(file)
    if (size > LARGEST) {
      return fail('tooLarge', `${path} is larger than 50 MB.`, 'Export fewer annotations at once.')
    }
    const text = await readFile(file, 'utf8')
    try {
      return ok(JSON.parse(text.replace(/^\uFEFF/, '')))
    } catch {
      return fail('json', `${path} is not JSON.`, 'Choose a file of W3C annotations, as JSON-LD.')
    }
  } catch (error) {
    return { ok: false, error: diskFailure(`“${path}” cannot be read`, error) }
  }
}

function notThese(path: string) {
  return {
    code: 'annotations',
    reason: `What ${path} says of the claims and sources cannot be kept in a dossier.`,
    next: 'Export it again from the program that wrote it.',
  }
}

function print(
  { unplaced, elsewhere }: ReadAnnotations,
  added: Counts,
  { json }: AnnotateOptions,
  io: Io,
): Exit {
  if (json) {
    io.stdout(`${JSON.stringify({ added, unplaced, elsewhere })}\n`)
    return EXIT.done
  }
  const counts = RECORDS.map((name) =>
    added[name] === 1 ? `1 ${name.slice(0, -1)}` : `${added[name]} ${name}`,
  )
  io.stdout(`Added ${counts.slice(0, -1).join(', ')} and ${counts.at(-1)}.\n`)
  for (const { why, quote, text } of unplaced) {
    io.stdout(`Not placed, ${why}: “${plain(quote)}” ${plain(text.split('\n')[0] ?? '')}\n`)
  }
  for (const page of elsewhere) io.stdout(`Not in the file: ${plain(page)}\n`)
  return EXIT.done
}
