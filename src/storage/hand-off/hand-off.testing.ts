import { writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { onTestFinished } from 'vitest'
import { fromBufferPromise } from 'yauzl'
import { ZipFile } from 'yazl'
import { decodeLine, encodeLine, type LineBody } from '../../core/dossier/index.ts'
import type { Library } from '../library.ts'
import { openLibrary } from '../open-library.ts'
import { sha256 } from '../sha256.ts'
import { must } from '../storage.testing.ts'

/** Opens a library for writing; it is closed after the test. */
export async function libraryAt(folder: string): Promise<Library> {
  const library = must(await openLibrary(folder, { write: true, holder: { app: 'the test' } }))
  onTestFinished(async () => {
    await library.close()
  })
  return library
}

/** One entry of a zip file; `mode` as Unix has it. */
export interface Part {
  readonly path: string
  readonly bytes: Buffer
  readonly mode?: number
}

/** The entries of a zip file, unpacked. */
export async function partsOf(zipped: Buffer): Promise<Part[]> {
  const zip = await fromBufferPromise(zipped)
  const parts: Part[] = []
  for await (const entry of zip.eachEntry()) {
    const chunks: Buffer[] = []
    for await (const chunk of await zip.openReadStreamPromise(entry)) chunks.push(chunk as Buffer)
    parts.push({ path: entry.fileName, bytes: Buffer.concat(chunks) })
  }
  return parts
}

/** A zip file of these entries, whatever they are called: names of one length are put in afterwards. */
export async function zipOf(parts: readonly Part[]): Promise<Buffer> {
  const zip = new ZipFile()
  const names = parts.map(({ path }, at) =>
    `${String(at).padStart(6, '0')}${'x'.repeat(300)}`.slice(0, Buffer.byteLength(path)),
  )
  parts.forEach(({ bytes, mode }, at) => {
    zip.addBuffer(bytes, names[at] as string, { mtime: new Date(0), ...(mode ? { mode } : {}) })
  })
  zip.end()
  const chunks: Buffer[] = []
  for await (const chunk of zip.outputStream) chunks.push(chunk as Buffer)
  const zipped = Buffer.concat(chunks)
  parts.forEach(({ path }, at) => {
    const name = Buffer.from(names[at] as string)
    for (let found = zipped.indexOf(name); found >= 0; found = zipped.indexOf(name, found + 1)) {
      zipped.write(path, found)
    }
  })
  return zipped
}

/** The manifest among the entries, changed. */
export function withManifest(
  parts: readonly Part[],
  change: (manifest: Record<string, unknown> & { files: Listed[] }) => void,
): Part[] {
  return parts.map((part) => {
    if (part.path !== 'manifest.json') return part
    const manifest = JSON.parse(part.bytes.toString('utf8'))
    change(manifest)
    return { ...part, bytes: Buffer.from(JSON.stringify(manifest)) }
  })
}

interface Listed {
  path: string
  size: number
  sha256: string
}

/** The entries with one more, or another in its place, which the manifest lists too. */
export function listing(parts: readonly Part[], part: Part): Part[] {
  const others = parts.filter(({ path }) => path !== part.path)
  return withManifest([...others, part], (manifest) => {
    manifest.files = manifest.files.filter(({ path }) => path !== part.path)
    const { path, bytes } = part
    manifest.files.push({ path, size: bytes.length, sha256: sha256(bytes) })
  })
}

/** Writes a file into a folder and answers its path. */
export async function written(folder: string, name: string, bytes: Buffer): Promise<string> {
  const path = join(folder, name)
  await writeFile(path, bytes)
  return path
}

/** The entries with another history, whose lines are chained anew, and a manifest that goes with it. */
export function forged(
  parts: readonly Part[],
  change: (bodies: LineBody[]) => LineBody[],
  id?: string,
): Part[] {
  const history = parts.find(({ path }) => path === 'history.ndjson') as Part
  const lines = history.bytes.toString('utf8').trimEnd().split('\n')
  const bodies = lines.map((line) => {
    const { hash: _, ...body } = must(decodeLine(line, sha256))
    return body
  })
  let head = ''
  const texts = change(bodies).map((body, at) => {
    const parents = head === '' ? [] : [head]
    const { text, line } = encodeLine({ ...body, seq: at + 1, parents }, sha256)
    head = line.hash
    return `${text}\n`
  })
  const bytes = Buffer.from(texts.join(''))
  return withManifest(listing(parts, { path: 'history.ndjson', bytes }), (manifest) => {
    manifest.head = head
    if (id !== undefined) manifest.dossier = { id, title: '' }
  })
}
