import { randomUUID } from 'node:crypto'
import { join } from 'node:path'
import type { Dossier, FileInput, KeptFile, Person, Source } from '../core/dossier/index.ts'
import { fail, ok, type Result } from '../core/result.ts'
import { isSurelySame, keysOf } from '../core/source/index.ts'
import { codeOf, type Disk, renameDurably } from './disk.ts'
import { diskFailure } from './disk-failure.ts'
import { EVIDENCE, keepFile, keptPath } from './keep-file.ts'
import type { Changed, OpenDossier } from './live-dossier.ts'
import { unfinishedName } from './write-atomically.ts'

/** A source of another dossier, and where that one is. */
export interface SourceElsewhere {
  readonly folder: string
  readonly dossier: Pick<Dossier, 'info' | 'sources'>
  readonly sourceId: string
}

export interface ReuseOptions {
  readonly disk: Disk
  readonly signal?: AbortSignal
  /** In bytes of kept files. */
  readonly onProgress?: (progress: { readonly done: number; readonly total: number }) => void
}

/**
 * Copies a source into a dossier with its kept files and their texts, as one step for undo, and
 * answers its id there. A source that is there already gets only the files that it lacks. Fails
 * with `missing` or `altered` where the other dossier does not have a file as it was any more, with
 * `atRisk`, with `stopped`, and as keeping and commands do; then nothing was copied. A text alone
 * that is missing or altered is left out: it is read out of the file anew.
 */
export async function reuseSource(
  from: SourceElsewhere,
  to: OpenDossier,
  by: Person,
  options: ReuseOptions,
): Promise<Result<Changed>> {
  const source = from.dossier.sources[from.sourceId]
  if (source === undefined) return gone(from)
  if (source.atRisk) return atRisk(from)
  const keys = keysOf(source)
  const twin = Object.values(to.dossier.sources).find((one) => isSurelySame(keysOf(one), keys))
  const lacking = Object.values(source.evidence).filter((file) => isLacking(file, twin))
  const copied = await copyFiles(lacking, from, to, options)
  if (!copied.ok) return copied

  const group = randomUUID()
  const seq = to.head.seq
  let sourceId = twin?.id
  if (sourceId === undefined) {
    const { csl, rank, contact, archivedUrl } = source
    const described = { csl, rank, contact, archivedUrl, atRisk: false }
    const added = await to.execute({ type: 'addSource', source: described }, by, group)
    if (!added.ok) return added
    sourceId = added.value.created[0] as string
  }
  for (const file of copied.value) {
    const attached = await to.execute({ type: 'attachEvidence', sourceId, file }, by, group)
    if (!attached.ok) return attached
  }
  return ok({ created: [sourceId], seq: Math.max(seq, to.head.seq) })
}

/** A file that is there without its text gets that too. */
function isLacking({ sha256, text }: KeptFile, twin: Source | undefined): boolean {
  const there = twin?.evidence[sha256]
  return there === undefined || (there.text === null && text !== null)
}

/** Copies all the files or none. */
async function copyFiles(
  files: readonly KeptFile[],
  from: SourceElsewhere,
  to: OpenDossier,
  { disk, signal, onProgress }: ReuseOptions,
): Promise<Result<FileInput[]>> {
  const evidence = join(to.folder, EVIDENCE)
  const aside = unfinishedName(evidence)
  const total = files.reduce((sum, { size }) => sum + size, 0)
  const inputs: FileInput[] = []
  let before = 0
  const copy = async (sha256: string, onCopied?: (bytes: number) => void) => {
    const path = await keptPath(sha256, join(from.folder, EVIDENCE), disk)
    if (path === null) return null
    // One that is there is only looked at; a new one gets its place when all are copied.
    const isThere = (await keptPath(sha256, evidence, disk)) !== null
    return keepFile(path, isThere ? evidence : aside, disk, {
      expected: sha256,
      ...(signal ? { signal } : {}),
      onProgress: ({ done }) => onCopied?.(done),
    })
  }
  try {
    for (const { kept: _, ...file } of files) {
      const done = await copy(file.sha256, (bytes) => onProgress?.({ done: before + bytes, total }))
      if (done === null) return missing(file.name, from)
      if (!done.ok) return done.error.code === 'changed' ? altered(file.name, from) : done
      before += file.size
      const text = file.text && (await copy(file.text.sha256))
      if (text && !text.ok && text.error.code !== 'changed') return text
      inputs.push({ ...file, text: text?.ok ? file.text : null })
    }
    if (signal?.aborted) return STOPPED
    await moveAll(aside, evidence, disk)
    return ok(inputs)
  } catch (error) {
    return { ok: false, error: diskFailure('The source’s files could not be copied', error) }
  } finally {
    await disk.remove(aside).catch(() => undefined)
  }
}

async function moveAll(aside: string, evidence: string, disk: Disk): Promise<void> {
  const names = await disk.list(aside).catch((error: unknown) => {
    if (codeOf(error) === 'ENOENT') return []
    throw error
  })
  if (names.length > 0) await disk.makeFolder(evidence)
  for (const name of names) await renameDurably(disk, join(aside, name), join(evidence, name))
}

const STOPPED = fail(
  'stopped',
  'The source was not copied, because the copying was stopped.',
  'Nothing is half done. Start it again where it is still wanted.',
)

function gone({ dossier }: SourceElsewhere): Result<never> {
  return fail(
    'gone',
    `The dossier “${dossier.info.title}” does not have this source any more.`,
    'Describe the source here.',
  )
}

function atRisk({ dossier }: SourceElsewhere): Result<never> {
  return fail(
    'atRisk',
    `The source is at risk, and stays in the dossier “${dossier.info.title}”.`,
    'Describe it here yourself, where it may be told.',
  )
}

function missing(name: string, { dossier }: SourceElsewhere): Result<never> {
  return fail(
    'missing',
    `“${name}” is missing in the dossier “${dossier.info.title}”, so nothing was copied.`,
    'Restore it there from a backup, or attach the file itself here.',
  )
}

function altered(name: string, { dossier }: SourceElsewhere): Result<never> {
  return fail(
    'altered',
    `“${name}” was altered in the dossier “${dossier.info.title}”, so nothing was copied.`,
    'Restore it there from a backup, or attach the file itself here.',
  )
}
