import { join } from 'node:path'
import { decodeLine, type Line } from '../../core/dossier/index.ts'
import { type Disk, withFile } from '../disk.ts'
import { HISTORY } from '../read-dossier.ts'
import { sha256 } from '../sha256.ts'
import { splitLines } from '../split-lines.ts'

/** A line of a history with its bytes as they stand in the file, without the newline. */
export interface TextLine {
  readonly line: Line
  readonly text: string
}

/** All lines of a dossier’s history, in the file’s order; the first `upTo` bytes count. Rejects where one is damaged. */
export function readLines(
  folder: string,
  disk: Disk,
  upTo = Number.POSITIVE_INFINITY,
): Promise<TextLine[]> {
  return withFile(disk, join(folder, HISTORY), 'read', async (file) => {
    const lines: TextLine[] = []
    for await (const batch of splitLines(file, upTo).batches) {
      for (const { bytes } of batch) {
        const text = bytes.toString('utf8')
        const line = decodeLine(text, sha256)
        if (!line.ok) throw new Error(line.error.reason)
        lines.push({ line: line.value, text })
      }
    }
    return lines
  })
}

/** The lines up to a head, with every line before it on both sides of each merge, in their order. */
export function linesTo(lines: readonly TextLine[], head: string): TextLine[] {
  const byHash = new Map(lines.map((one) => [one.line.hash, one]))
  const wanted = new Set<string>()
  const open = [head]
  for (let at = open.pop(); at !== undefined; at = open.pop()) {
    if (wanted.has(at)) continue
    wanted.add(at)
    open.push(...(byHash.get(at)?.line.parents ?? []))
  }
  const among = lines.filter(({ line }) => wanted.has(line.hash) && line.hash !== head)
  const last = byHash.get(head)
  return last ? [...among, last] : among
}
