import { createHash } from 'node:crypto'
import { basename, join } from 'node:path'
import { type Entry, fromRandomAccessReaderPromise, type ZipFile } from 'yauzl'
import { unsoundIn } from '../../core/dossier/index.ts'
import { type Failure, fail, ok, type Result } from '../../core/result.ts'
import { codeOf, type Disk, withFile, writeAll } from '../disk.ts'
import { diskFailure } from '../disk-failure.ts'
import { Reader } from '../file-type-zip.ts'
import { EVIDENCE, ORIGINAL } from '../keep-file.ts'
import { harmlessName } from '../keep-file-name.ts'
import { isDossierName } from '../list-dossiers.ts'
import { HISTORY, readDossier } from '../read-dossier.ts'
import { SNAPSHOT } from '../snapshot-file.ts'
import { LineWatch } from './line-watch.ts'
import {
  hashInPath,
  isOwnPath,
  LARGEST_MANIFEST,
  MANIFEST,
  Manifest,
  ManifestStart,
  MOST_FILES,
} from './manifest.ts'

export interface UnpackOptions {
  readonly disk: Disk
  readonly signal?: AbortSignal
  /** Told in bytes, unpacked. */
  readonly onProgress?: (progress: { readonly done: number; readonly total: number }) => void
}

/**
 * Unpacks a hand-off file into a folder that is made for it, as a dossier whose every byte was
 * checked: each file against the manifest, the history from its first line to its last, which is
 * the manifest’s. Nothing outside of the folder is written, whatever the file says, and after a
 * failure the folder is gone. The snapshot is checked and left out: the history alone is believed.
 */
export async function unpackHandOff(
  path: string,
  folder: string,
  options: UnpackOptions,
): Promise<Result<Manifest>> {
  const { disk, signal } = options
  const name = harmlessName(basename(path))
  try {
    const manifest = await withFile(disk, path, 'read', async (file) => {
      const { size, kind } = await file.stat()
      if (kind !== 'file') throw new Refused(notAHandOff(name, 'it is not a file'))
      const zip = await openZip(name, { size, read: file.read })
      try {
        return await unpack(zip, size, name, folder, options)
      } finally {
        zip.close()
      }
    })
    const flaw = await flawOf(folder, manifest, name, stoppable(disk, signal))
    signal?.throwIfAborted()
    if (flaw === null) return ok(manifest)
    await disk.remove(folder).catch(() => undefined)
    return { ok: false, error: flaw }
  } catch (error) {
    await disk.remove(folder).catch(() => undefined)
    if (signal?.aborted) return STOPPED
    if (error instanceof Refused) return { ok: false, error: error.failure }
    // What the file system says has a code; what the zip library finds wrong has none.
    if (codeOf(error)?.startsWith('Z_') || codeOf(error) === undefined) {
      const why = error instanceof Error ? error.message : String(error)
      return { ok: false, error: damaged(name, `it cannot be unpacked (${why})`) }
    }
    return { ok: false, error: diskFailure(`“${name}” could not be opened`, error) }
  }
}

class Refused extends Error {
  readonly failure: Failure

  constructor(failure: Failure) {
    super(failure.reason)
    this.failure = failure
  }
}

type Bytes = ConstructorParameters<typeof Reader>[0]

async function openZip(name: string, bytes: Bytes): Promise<ZipFile> {
  const beginning = Buffer.alloc(4)
  await bytes.read(beginning, 0)
  if (bytes.size < 4 || beginning.readUInt32LE(0) !== ZIP_BEGINS) {
    throw new Refused(notAHandOff(name, 'it is not a zip file'))
  }
  try {
    return await fromRandomAccessReaderPromise(new Reader(bytes), bytes.size, {
      strictFileNames: true,
    })
  } catch {
    throw new Refused(damaged(name, 'its end is missing, as of a copy that was cut off'))
  }
}

const ZIP_BEGINS = 0x04034b50

async function unpack(
  zip: ZipFile,
  zipSize: number,
  name: string,
  folder: string,
  { disk, signal, onProgress }: UnpackOptions,
): Promise<Manifest> {
  if (zip.entryCount > MOST_FILES + 1) {
    throw new Refused(dangerous(name, `it names ${zip.entryCount} files`))
  }
  let manifest: Manifest | null = null
  let done = 0
  let total = 0
  let packed = 0
  const left = new Map<string, Manifest['files'][number]>()
  for await (const entry of zip.eachEntry()) {
    signal?.throwIfAborted()
    packed += entry.compressedSize
    // Entries that lie over one another, or grow beyond measure, are there to fill the disk.
    if (packed > zipSize) throw new Refused(dangerous(name, 'its parts lie over one another'))
    if (manifest === null) {
      manifest = await readManifest(zip, entry, name)
      for (const file of manifest.files) {
        if (!isOwnPath(file.path) || left.has(file.path)) {
          throw new Refused(damaged(name, `it names ${said(file.path)}, which no dossier has`))
        }
        left.set(file.path, file)
        total += file.size
      }
      if (total > MOST_GROWTH * zipSize + MUCH) {
        throw new Refused(dangerous(name, `it would unpack to ${total} bytes`))
      }
      for (const part of [ORIGINAL, EVIDENCE]) await disk.makeFolder(join(folder, part))
      continue
    }
    const file = left.get(entry.fileName)
    if (file === undefined || isLink(entry) || entry.uncompressedSize !== file.size) {
      throw new Refused(damaged(name, `it holds ${said(entry.fileName)}, unlike its list of files`))
    }
    left.delete(file.path)
    const lines = file.path === HISTORY ? new LineWatch() : null
    const hash = await unpackEntry(zip, entry, join(folder, file.path), disk, (bytes) => {
      signal?.throwIfAborted()
      const odd = lines?.take(bytes)
      if (odd) throw new Refused(damaged(name, `its history has ${odd}`))
      done += bytes.length
      onProgress?.({ done, total })
    })
    const named = hashInPath(file.path) ?? file.sha256
    if (hash !== file.sha256 || hash !== named) {
      throw new Refused(damaged(name, `${file.path} in it was altered`))
    }
  }
  if (manifest === null) throw new Refused(notAHandOff(name, 'it is an empty zip file'))
  const [missing] = left.keys()
  const lacking = missing ?? [HISTORY, SNAPSHOT].find((file) => !has(manifest, file))
  if (lacking !== undefined) throw new Refused(damaged(name, `${lacking} is missing in it`))
  return manifest
}

/** How often its own size a file may unpack to, and in bytes what any may. */
const MOST_GROWTH = 100
const MUCH = 16 * 1024 * 1024

function has(manifest: Manifest | null, path: string): boolean {
  return manifest?.files.some((file) => file.path === path) ?? false
}

async function readManifest(zip: ZipFile, entry: Entry, name: string): Promise<Manifest> {
  if (entry.fileName !== MANIFEST) {
    throw new Refused(notAHandOff(name, 'it is a zip file of another program'))
  }
  if (entry.uncompressedSize > LARGEST_MANIFEST) {
    throw new Refused(dangerous(name, 'its list of files is too long'))
  }
  const chunks: Buffer[] = []
  for await (const chunk of await zip.openReadStreamPromise(entry)) chunks.push(chunk as Buffer)
  const json = parse(Buffer.concat(chunks).toString('utf8'))
  const start = ManifestStart.safeParse(json)
  if (!start.success) throw new Refused(notAHandOff(name, 'it is a zip file of another program'))
  if (start.data.version > 1) throw new Refused(newer(name))
  const manifest = Manifest.safeParse(json)
  if (!manifest.success) throw new Refused(damaged(name, 'its list of files is not in order'))
  const { id } = manifest.data.dossier
  if (!isDossierName(id)) {
    throw new Refused(damaged(name, `its dossier is called ${said(id)}, as none can be`))
  }
  return manifest.data
}

function parse(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return null
  }
}

/** Writes an entry, where it is not the snapshot, to a file of its own and answers its SHA-256. */
async function unpackEntry(
  zip: ZipFile,
  entry: Entry,
  to: string,
  disk: Disk,
  onWrite: (bytes: Buffer) => void,
): Promise<string> {
  const hash = createHash('sha256')
  const stream = await zip.openReadStreamPromise(entry)
  const take = async (write: (bytes: Buffer, at: number) => Promise<void>) => {
    let at = 0
    // It ends with an error where more comes out than the entry says it has.
    for await (const chunk of stream) {
      const bytes = chunk as Buffer
      onWrite(bytes)
      hash.update(bytes)
      await write(bytes, at)
      at += bytes.length
    }
  }
  if (entry.fileName === SNAPSHOT) await take(async () => undefined)
  else {
    await withFile(disk, to, 'create', async (file) => {
      await take((bytes, at) => writeAll(file, bytes, at))
      await file.sync()
    })
  }
  return hash.digest('hex')
}

const LINK = 0o120000

function isLink({ externalFileAttributes }: Entry): boolean {
  return ((externalFileAttributes >>> 16) & 0o170000) === LINK
}

/** What is wrong with a dossier that was unpacked; null where nothing is. */
async function flawOf(
  folder: string,
  manifest: Manifest,
  name: string,
  disk: Disk,
): Promise<Failure | null> {
  const read = await readDossier(folder, disk)
  if (!read.ok) {
    return read.error.code === 'newer' ? newer(name) : damaged(name, 'its history leads nowhere')
  }
  const { damage, head, scan, state } = read.value
  if (damage.history !== null) return damaged(name, `in its history, ${damage.history}`)
  if (scan.torn > 0) return damaged(name, 'the last line of its history was cut off')
  if (head.hash !== manifest.head) {
    return damaged(name, 'its history does not end with the line that it names')
  }
  if (state.info.id !== manifest.dossier.id) {
    return damaged(name, 'its history is that of another dossier')
  }
  const unsound = unsoundIn(state)
  return unsound === null ? null : damaged(name, `the dossier in it ${unsound}`)
}

/** The same disk, of which nothing is read any more once it is told to stop. */
function stoppable(disk: Disk, signal: AbortSignal | undefined): Disk {
  if (signal === undefined) return disk
  return {
    ...disk,
    open: async (path, how) => {
      const file = await disk.open(path, how)
      const read: typeof file.read = async (into, position) => {
        signal.throwIfAborted()
        return file.read(into, position)
      }
      return { ...file, read }
    },
  }
}

function said(path: string): string {
  return `“${path.replace(/[\p{Cc}\u2028\u2029]+/gu, ' ').slice(0, 100)}”`
}

function notAHandOff(name: string, why: string): Failure {
  return {
    code: 'notAHandOff',
    reason: `“${name}” is no hand-off file of Tickmark: ${why}.`,
    next: 'Choose a file that “Hand off…” has written. Nothing was changed.',
  }
}

function damaged(name: string, why: string): Failure {
  return {
    code: 'damaged',
    reason: `The hand-off file “${name}” is damaged: ${why}.`,
    next: 'Have it sent or copied once more. Nothing was changed.',
  }
}

function dangerous(name: string, why: string): Failure {
  return {
    code: 'tooLarge',
    reason: `“${name}” was not unpacked: ${why}, more than a hand-off file of its size has.`,
    next: 'Ask whoever sent it where it is from. Nothing was changed.',
  }
}

function newer(name: string): Failure {
  return {
    code: 'newer',
    reason: `“${name}” was written by a newer version of Tickmark.`,
    next: 'Open it with that version, or update this one. Nothing was changed.',
  }
}

const STOPPED = fail('stopped', 'The opening was stopped.', 'Open the file again.')
