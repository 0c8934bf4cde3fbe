import { createHash } from 'node:crypto'
import { dirname, join, resolve } from 'node:path'
import { Readable } from 'node:stream'
import { ZipFile } from 'yazl'
import { fail, ok, type Result } from '../../core/result.ts'
import { type Disk, type DiskFile, realDisk, renameDurably, withFile, writeAll } from '../disk.ts'
import { diskFailure } from '../disk-failure.ts'
import { EVIDENCE, ORIGINAL } from '../keep-file.ts'
import { namesIn } from '../kept-files.ts'
import { HISTORY, readDossier } from '../read-dossier.ts'
import { sha256 } from '../sha256.ts'
import { SNAPSHOT } from '../snapshot-file.ts'
import { unfinishedName } from '../write-atomically.ts'
import { HAND_OFF_VERSION, hashInPath, isOwnPath, MANIFEST, type Manifest } from './manifest.ts'
import { misplaced } from './misplaced.ts'

export interface HandOffOptions {
  readonly disk?: Disk
  readonly signal?: AbortSignal
  /** Told in bytes. */
  readonly onProgress?: (progress: { readonly done: number; readonly total: number }) => void
  /** Named in the file, for people. */
  readonly program?: string
  /** How many bytes of the history are acknowledged, where the dossier is open; all, where it is not. */
  readonly upTo?: number
}

/** A hand-off file that was written. */
export interface HandOffMade {
  readonly path: string
  /** The line that it ends with. */
  readonly head: string
  readonly files: number
  /** Unpacked. */
  readonly bytes: number
}

/**
 * Writes a dossier as one file: history, snapshot, kept files, and a manifest with the hash of each.
 * The path leads to it when all of it is on disk, and until then to what was there before. Refuses
 * a dossier that is damaged, a kept file that is not what its name says, and a path that is
 * {@link misplaced}.
 */
export async function writeHandOff(
  folder: string,
  to: string,
  options: HandOffOptions = {},
): Promise<Result<HandOffMade>> {
  const { disk = realDisk, signal, upTo } = options
  const path = resolve(to)
  const unfinished = unfinishedName(path)
  try {
    const wrong = await misplaced(path, disk)
    if (wrong) return { ok: false, error: wrong }
    const packing = await pack(folder, disk, upTo, options.program ?? 'Tickmark')
    if (!packing.ok) return packing
    const { manifest } = packing.value
    const bytes = manifest.files.reduce((sum, { size }) => sum + size, 0)
    signal?.throwIfAborted()
    await withFile(disk, unfinished, 'create', async (file) => {
      let done = 0
      const onRead = (count: number) => {
        signal?.throwIfAborted()
        done += count
        options.onProgress?.({ done, total: bytes })
      }
      await writeZip(file, folder, packing.value, disk, onRead)
      await file.sync()
    })
    signal?.throwIfAborted()
    await renameDurably(disk, unfinished, path)
    return ok({ path, head: manifest.head, files: manifest.files.length, bytes })
  } catch (error) {
    await disk.remove(unfinished).catch(() => undefined)
    if (signal?.aborted) return STOPPED
    if (error instanceof Altered) return altered(error.message)
    const what = `The hand-off file could not be written to ${dirname(path)}`
    return { ok: false, error: diskFailure(what, error) }
  }
}

interface Packing {
  readonly manifest: Manifest
  readonly history: Buffer
  readonly snapshot: Buffer
}

async function pack(
  folder: string,
  disk: Disk,
  upTo: number | undefined,
  program: string,
): Promise<Result<Packing>> {
  const reading = await readDossier(folder, disk, upTo)
  if (!reading.ok) return reading
  const { head, state, damage, scan } = reading.value
  const last = scan.lines.get(head.hash)
  if (damage.history !== null || last === undefined) return DAMAGED
  // A line that was never finished, and those of a merge that was cut off, are no part of it.
  const end = last.offset + last.length + 1
  const history = await readHistory(join(folder, HISTORY), end, disk)
  const said = { version: 1, seq: head.seq, head: head.hash, bytes: end, state }
  const snapshot = Buffer.from(`${JSON.stringify(said)}\n`)
  const files: Manifest['files'] = [
    { path: SNAPSHOT, size: snapshot.length, sha256: sha256(snapshot) },
    { path: HISTORY, size: history.length, sha256: sha256(history) },
  ]
  for (const part of [ORIGINAL, EVIDENCE]) {
    for (const name of (await namesIn(join(folder, part), disk)).sort()) {
      const path = `${part}/${name}`
      const hash = hashInPath(path)
      if (hash === null || !isOwnPath(path)) continue
      const facts = await disk.stat(join(folder, part, name))
      if (facts.kind !== 'file') return altered(path)
      files.push({ path, size: facts.size, sha256: hash })
    }
  }
  const { id, title } = state.info
  const format = 'tickmark-handoff'
  const dossier = { id, title }
  const manifest = { format, version: HAND_OFF_VERSION, program, dossier, head: head.hash, files }
  return ok({ manifest: manifest as Manifest, history, snapshot })
}

function readHistory(path: string, end: number, disk: Disk): Promise<Buffer> {
  return withFile(disk, path, 'read', async (file) => {
    const into = Buffer.alloc(end)
    for (let at = 0; at < end; ) {
      const count = await file.read(into.subarray(at), at)
      if (count === 0) throw new Error('the history became shorter')
      at += count
    }
    return into
  })
}

async function writeZip(
  file: DiskFile,
  folder: string,
  { manifest, history, snapshot }: Packing,
  disk: Disk,
  onRead: (bytes: number) => void,
): Promise<void> {
  const zip = new ZipFile()
  const output = zip.outputStream as Readable
  zip.on('error', (error: Error) => output.destroy(error))
  zip.addBuffer(Buffer.from(`${JSON.stringify(manifest, null, 2)}\n`), MANIFEST)
  for (const { path, size, sha256: hash } of manifest.files) {
    if (path === SNAPSHOT) zip.addBuffer(snapshot, path)
    else if (path === HISTORY) zip.addBuffer(history, path)
    else {
      // Not packed: most are packed already, and what is not may be packed beyond all measure.
      zip.addReadStreamLazy(path, { compress: false, size }, (give) => {
        const bytes = bytesOf(join(folder, path), path, hash, disk, onRead)
        const stream = Readable.from(bytes, { objectMode: false })
        stream.on('error', (error) => output.destroy(error))
        give(null, stream)
      })
    }
  }
  zip.end()
  let at = 0
  for await (const chunk of output) {
    await writeAll(file, chunk as Buffer, at)
    at += (chunk as Buffer).length
  }
  onRead(snapshot.length + history.length)
}

const CHUNK = 1 << 18

async function* bytesOf(
  from: string,
  path: string,
  expected: string,
  disk: Disk,
  onRead: (bytes: number) => void,
): AsyncGenerator<Buffer> {
  const hash = createHash('sha256')
  const file = await disk.open(from, 'read')
  try {
    for (let at = 0; ; ) {
      const chunk = Buffer.allocUnsafe(CHUNK)
      const count = await file.read(chunk, at)
      if (count === 0) break
      at += count
      onRead(count)
      const bytes = chunk.subarray(0, count)
      hash.update(bytes)
      yield bytes
    }
  } finally {
    await file.close()
  }
  if (hash.digest('hex') !== expected) throw new Altered(path)
}

class Altered extends Error {}

function altered(path: string): Result<never> {
  return fail(
    'altered',
    `The kept file ${path} is not what it was when it was kept, so it was not handed off.`,
    'Verify the dossier, and attach the file once more or restore it. No file was written.',
  )
}

const DAMAGED = fail(
  'damaged',
  'The dossier is damaged, and no hand-off file was made of it.',
  'Open it to have it rebuilt, or restore a backup.',
)

const STOPPED = fail(
  'stopped',
  'The hand-off was stopped, and no file was written.',
  'Hand it off again.',
)
