import { decodeLine, type Line } from '../core/dossier/index.ts'
import { type DiskFile, readRange } from './disk.ts'
import { replayLines } from './replay-lines.ts'
import type { ScannedLine } from './scan-history.ts'
import { sha256 } from './sha256.ts'
import type { Snapshot } from './snapshot-file.ts'
import { splitLines } from './split-lines.ts'

/**
 * What a snapshot becomes with the lines that came after it, up to a byte of the history; its
 * state is changed in place. Costs by those lines alone: of the earlier ones only the last is
 * looked at, which the snapshot must name. Null where the lines are damaged or do not follow.
 */
export async function replayTail(
  file: DiskFile,
  before: Snapshot,
  upTo: number,
): Promise<Snapshot | null> {
  const end = Buffer.from(`"hash":"${before.head}"}\n`)
  const found = await readRange(file, Math.max(0, before.bytes - end.length), before.bytes)
  if (!found.equals(end)) return null

  const way: ScannedLine[] = []
  const kept = new Map<string, Line>()
  let head = { seq: before.seq, hash: before.head, end: before.bytes }
  for await (const batch of splitLines(file, upTo, before.bytes).batches) {
    for (const { offset, bytes } of batch) {
      const read = decodeLine(bytes.toString('utf8'), sha256)
      if (!read.ok) return null
      // A line that is not joined to the head is the other side's, kept for a merge line.
      if (read.value.parents[0] !== head.hash) continue
      if (read.value.seq !== head.seq + 1) return null
      const { seq, hash } = read.value
      head = { seq, hash, end: offset + bytes.length + 1 }
      kept.set(hash, read.value)
      way.push({ ...read.value, offset, length: bytes.length })
    }
  }
  const state = await replayLines(before.state, way, kept, file)
  return state && { version: 1, seq: head.seq, head: head.hash, bytes: head.end, state }
}
