import type { DiskFile } from './disk.ts'

/** A complete line without its newline, and where it starts in the file, in bytes. */
export interface RawLine {
  readonly offset: number
  readonly bytes: Buffer
}

const CHUNK = 1 << 20
const NEWLINE = 10

/**
 * A file's complete lines in batches, with memory for one chunk and one line. After the last batch,
 * `bytes` says where the last one ends, and `torn` how many bytes come after it. A line has to
 * start at `first`.
 */
export function splitLines(file: DiskFile, upTo: number, first = 0) {
  let start = first
  let position = first
  async function* batches(): AsyncGenerator<RawLine[]> {
    let rest: Buffer[] = []
    while (position < upTo) {
      const chunk = Buffer.allocUnsafe(Math.min(CHUNK, upTo - position))
      const count = await file.read(chunk, position)
      if (count === 0) return
      position += count
      const lines: RawLine[] = []
      let from = 0
      for (let to = chunk.indexOf(NEWLINE); to >= 0 && to < count; ) {
        const piece = chunk.subarray(from, to)
        const bytes = rest.length === 0 ? piece : Buffer.concat([...rest, piece])
        rest = []
        lines.push({ offset: start, bytes })
        start += bytes.length + 1
        from = to + 1
        to = chunk.indexOf(NEWLINE, from)
      }
      if (from < count) rest.push(chunk.subarray(from, count))
      yield lines
    }
  }
  return { batches: batches(), bytes: () => start, torn: () => position - start }
}
