import { createHash } from 'node:crypto'
import { join } from 'node:path'
import type { Dossier } from '../core/dossier/index.ts'
import { type Disk, realDisk, withFile } from './disk.ts'
import { EVIDENCE, ORIGINAL } from './keep-file.ts'
import { hashInName, type NamedFile, namedFiles, namesIn } from './kept-files.ts'
import type { Problem, VerifyOptions } from './verify-dossier.ts'

/** A file that is there, in a folder of kept files. */
interface FoundFile {
  readonly folder: string
  readonly name: string
  readonly size: number
}

/**
 * Reads every kept file and checks it against the hash in its name, and that those which the
 * dossier names are there. `named` are those that any line of its history names.
 */
export async function verifyKeptFiles(
  folder: string,
  state: Dossier | null,
  named: ReadonlyMap<string, string>,
  { disk = realDisk, onProgress, signal }: VerifyOptions,
): Promise<{ problems: Problem[]; notes: Problem[]; files: number; bytes: number }> {
  const found = [
    ...(await filesIn(folder, ORIGINAL, disk)),
    ...(await filesIn(folder, EVIDENCE, disk)),
  ]
  const total = found.reduce((sum, { size }) => sum + size, 0)
  const problems: Problem[] = []
  const notes: Problem[] = []
  let done = 0
  let files = 0
  const present = state === null ? [] : namedFiles(state)
  for (const file of found) {
    const inFolder = `${file.folder}/${file.name}`
    const hash = hashInName(file.name)
    const asNamed = present.find((one) => one.sha256 === hash && one.folder === file.folder)
    const name = asNamed?.name ?? named.get(hash ?? '')
    if (hash === null || name === undefined) {
      notes.push({ file: inFolder, what: 'no line of the history names it' })
      if (hash === null) continue
    }
    const hashed = await hashFile(join(folder, inFolder), disk, signal, (bytes) => {
      done += bytes
      onProgress?.({ done, total })
    })
    files++
    if (hashed === hash) continue
    const altered = { file: inFolder, what: `“${name ?? file.name}” was altered` }
    if (name === undefined) notes.push(altered)
    else problems.push(altered)
  }
  problems.push(...present.filter((file) => !isAmong(file, found)).map(missing))
  const there = new Set([...found.map(({ name }) => hashInName(name)), ...present.map(hashOf)])
  for (const [hash, name] of named) {
    if (there.has(hash)) continue
    notes.push({ file: hash, what: `“${name}” was kept once, is not used now, and is missing` })
  }
  return { problems, notes, files, bytes: done }
}

function hashOf({ sha256 }: NamedFile): string {
  return sha256
}

function isAmong({ folder, sha256 }: NamedFile, found: readonly FoundFile[]): boolean {
  return found.some((file) => file.folder === folder && hashInName(file.name) === sha256)
}

function missing({ folder, sha256, name }: NamedFile): Problem {
  return { file: `${folder}/${sha256}`, what: `“${name}” is missing` }
}

async function filesIn(folder: string, part: string, disk: Disk): Promise<FoundFile[]> {
  const files: FoundFile[] = []
  for (const name of (await namesIn(join(folder, part), disk)).sort()) {
    const { size, kind } = await disk.stat(join(folder, part, name))
    if (kind === 'file') files.push({ folder: part, name, size })
  }
  return files
}

const CHUNK = 1 << 20

/** The SHA-256 of a file, read piece by piece. */
async function hashFile(
  path: string,
  disk: Disk,
  signal: AbortSignal | undefined,
  onRead: (bytes: number) => void,
): Promise<string> {
  const hash = createHash('sha256')
  const chunk = Buffer.allocUnsafe(CHUNK)
  await withFile(disk, path, 'read', async (file) => {
    let at = 0
    for (let count = await file.read(chunk, 0); count > 0; count = await file.read(chunk, at)) {
      signal?.throwIfAborted()
      hash.update(chunk.subarray(0, count))
      at += count
      onRead(count)
    }
  })
  return hash.digest('hex')
}
