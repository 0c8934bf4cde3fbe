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

  const lines = new Map<string, ScannedLine>()
  const kept = new Map<string, Line>()
  let head = before.head
  for await (const batch of splitLines(file, upTo, before.bytes).batches) {
    for (const { offset, bytes } of batch) {
      const read = decodeLine(bytes.toString('utf8'), sha256)
      if (!read.ok) return null
      const { hash, parents } = read.value
      kept.set(hash, read.value)
      lines.set(hash, { ...read.value, offset, length: bytes.length })
      // A line that is not joined to the head is the other side's, kept for a merge line.
      if (parents.includes(head)) head = hash
    }
  }
  const way: ScannedLine[] = []
  for (let at = head; at !== before.head; ) {
    const line = lines.get(at)
    if (line === undefined) return null
    way.push(line)
    at = line.parents[0] ?? ''
  }
  way.reverse()
  if (way.some(({ seq }, index) => seq !== before.seq + 1 + index)) return null
  const last = way.at(-1)
  const state = await replayLines(before.state, way, kept, file)
  const at = last
    ? { seq: last.seq, head: last.hash, bytes: last.offset + last.length + 1 }
    : { seq: before.seq, head: before.head, bytes: before.bytes }
  return state && { version: 1, ...at, state }
}
