import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { onTestFinished } from 'vitest'
import { type Article, compose } from '../core/article/index.ts'
import type { Command, Person } from '../core/dossier/index.ts'
import type { Result } from '../core/result.ts'
import type { Imported } from './create-dossier.ts'
import { type Disk, type DiskFile, realDisk } from './disk.ts'
import type { OpenDossier } from './live-dossier.ts'
import { type OpenOptions, openDossier } from './open-dossier.ts'
import { openLibrary } from './open-library.ts'
import { sha256 } from './sha256.ts'

export const ada: Person = { id: 'ada', name: 'Ada Checker', initials: 'AC', role: 'checker' }
export const ed: Person = { id: 'ed', name: 'Ed Itor', initials: 'EI', role: 'editor' }

export const TEXT = 'The mayor spent 12 million on the bridge.\n\nCritics say it was 72 million.'

/** A folder that is gone after the test. */
export async function temporaryFolder(): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), 'tickmark-test-'))
  onTestFinished(() => rm(folder, { recursive: true, force: true }))
  return folder
}

/** What the result holds; a failure fails the test with its reason. */
export function must<T>(result: Result<T>): T {
  if (!result.ok) throw new Error(`${result.error.code}: ${result.error.reason}`)
  return result.value
}

export function article(text: string): Article {
  const paragraphs = text.split('\n\n').map((part) => ({ kind: 'paragraph' as const, text: part }))
  const empty = {
    byline: '',
    publisher: '',
    published: '',
    url: '',
    language: '',
    charset: 'utf-8',
    warnings: [],
  }
  const { text: whole, blocks } = compose(paragraphs)
  return { title: 'The bridge', ...empty, text: whole, blocks }
}

/** Writes a file to import, as an importer would have read it. */
export async function importable(
  folder: string,
  text = TEXT,
): Promise<{ path: string; imported: Imported }> {
  const path = join(folder, 'bridge.txt')
  await writeFile(path, text)
  const size = Buffer.byteLength(text)
  const file = { name: 'bridge.txt', size, sha256: sha256(text), type: 'text/plain', text: null }
  return { path, imported: { article: article(text), notes: [], offers: [], file } }
}

/** A library in a folder of its own with one dossier; nobody holds it. */
export async function libraryWithDossier(text = TEXT) {
  const base = await temporaryFolder()
  const folder = join(base, 'library')
  const { path, imported } = await importable(base, text)
  const library = must(await openLibrary(folder, { write: true, holder: { app: 'the test' } }))
  const id = must(await library.create(imported, path, ada))
  must(await library.close())
  return { base, library: folder, id, dossier: join(folder, id) }
}

/** Opens a dossier for writing; it is let go after the test. */
export async function openToWrite(
  folder: string,
  options: Partial<OpenOptions> = {},
): Promise<OpenDossier> {
  const open = must(await openDossier(folder, { write: true, ...options }))
  onTestFinished(() => open.abandon())
  return open
}

/** Marks some words of the current draft as a claim. */
export function claimOn(open: OpenDossier, words: string): Command {
  const { currentDraft } = open.dossier.info
  const start = open.dossier.drafts[currentDraft]?.text.indexOf(words) ?? -1
  if (start < 0) throw new Error(`The draft does not have “${words}”`)
  return {
    type: 'addClaim',
    draftId: currentDraft,
    span: { start, end: start + words.length },
    claimant: '',
    kind: 'other',
    reasons: [],
  }
}

export type Operation = keyof Disk | keyof DiskFile

/**
 * The real disk with faults: before an operation `fault` is asked, and the error code that it
 * answers is thrown. `short` makes writes take at most so many bytes.
 */
export function faultyDisk(
  fault: (operation: Operation, path: string) => string | undefined,
  short = Number.POSITIVE_INFINITY,
): Disk {
  const guarded = <A extends unknown[], R>(
    operation: Operation,
    path: string,
    does: (...args: A) => Promise<R>,
  ) => {
    return async (...args: A): Promise<R> => {
      const code = fault(operation, path)
      if (code) throw Object.assign(new Error(`${code}: injected`), { code })
      return does(...args)
    }
  }
  const disk = { ...realDisk }
  for (const operation of Object.keys(realDisk) as (keyof Disk)[]) {
    if (operation === 'open') continue
    const does = realDisk[operation] as (path: string, ...rest: string[]) => Promise<never>
    Object.assign(disk, {
      [operation]: (path: string, ...rest: string[]) =>
        guarded(operation, path, () => does(path, ...rest))(),
    })
  }
  disk.open = (path, how) =>
    guarded('open', path, async () => {
      const file = await realDisk.open(path, how)
      return {
        write: guarded('write', path, (bytes, at) => file.write(bytes.subarray(0, short), at)),
        read: guarded('read', path, file.read),
        sync: guarded('sync', path, file.sync),
        truncate: guarded('truncate', path, file.truncate),
        stat: guarded('stat', path, file.stat),
        close: file.close,
      } satisfies DiskFile
    })()
  return disk
}
