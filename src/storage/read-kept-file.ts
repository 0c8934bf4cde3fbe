import { createHash } from 'node:crypto'
import { codeOf, type Disk, withFile } from './disk.ts'

/** What became of a file since it was kept, by its hash. */
export type FileState = 'whole' | 'altered' | 'missing' | 'unreadable'

/** In bytes. More than this never is a text that a passage was found in. */
const LONGEST_TEXT = 256 * 1024 * 1024
const CHUNK = 1 << 20

interface Reading {
  readonly disk: Disk
  /** Whether its content is wanted as a text too, so that it is read no second time. */
  readonly isText?: boolean
  readonly signal?: AbortSignal | undefined
  readonly onRead?: (bytes: number) => void
}

/**
 * Reads a kept file piece by piece and says what became of it; something else in its place is an
 * altered file. `text` is null where it was not wanted, or the file is not whole. Rejects with the
 * signal's reason, and where it is no fault of the file that it cannot be read.
 */
export async function readKeptFile(
  path: string,
  sha256: string,
  { disk, isText = false, signal, onRead }: Reading,
): Promise<{ readonly state: FileState; readonly text: string | null }> {
  const hash = createHash('sha256')
  const pieces: Buffer[] = []
  let at = 0
  try {
    const isFile = await withFile(disk, path, 'read', async (file) => {
      // A pipe or a device may never end.
      if ((await file.stat()).kind !== 'file') return false
      let chunk = Buffer.allocUnsafe(CHUNK)
      for (let count = await file.read(chunk, 0); count > 0; count = await file.read(chunk, at)) {
        signal?.throwIfAborted()
        const bytes = chunk.subarray(0, count)
        hash.update(bytes)
        at += count
        onRead?.(count)
        if (!isText || at > LONGEST_TEXT) continue
        pieces.push(bytes)
        chunk = Buffer.allocUnsafe(CHUNK)
      }
      return true
    })
    if (!isFile) return ALTERED
  } catch (error) {
    const code = codeOf(error)
    if (signal?.aborted || code === undefined || code === 'EMFILE') throw error
    return { state: code === 'ENOENT' ? 'missing' : 'unreadable', text: null }
  }
  if (hash.digest('hex') !== sha256) return ALTERED
  const wanted = isText && at <= LONGEST_TEXT
  return { state: 'whole', text: wanted ? Buffer.concat(pieces).toString('utf8') : null }
}

const ALTERED = { state: 'altered', text: null } as const
