import { z } from 'zod'
import {
  decodeLine,
  type Line,
  PRESENT,
  Sha256,
  type StepLine,
  versionAfter,
} from '../core/dossier/index.ts'
import type { DiskFile } from './disk.ts'
import { sha256 } from './sha256.ts'
import { splitLines } from './split-lines.ts'

/** What is kept in memory of each line, and where it stands in the file, in bytes. */
export interface ScannedLine extends StepLine {
  readonly v: number
  readonly seq: number
  readonly at: string
  readonly parents: readonly string[]
  readonly offset: number
  /** Without the newline. */
  readonly length: number
}

/** A complete line that is not what was once written there. */
export interface DamagedLine {
  /** From 1, as an editor counts. */
  readonly number: number
  readonly offset: number
  /** The position after its newline. */
  readonly end: number
  readonly why: string
  /** The hash that it ends in, which may still be the right one. */
  readonly claims: string | null
}

export interface HistoryScan {
  /** Every line whose hash fits its bytes, in the file's order. */
  readonly lines: ReadonlyMap<string, ScannedLine>
  /** The lines from `keepFrom` on, whole. */
  readonly kept: ReadonlyMap<string, Line>
  /** The last line of the chain, gaps aside; null in a file without lines. */
  readonly head: ScannedLine | null
  /** The last line of the chain before the first damage. */
  readonly wholeHead: ScannedLine | null
  /** The hash of the file's last whole line, which a merge that was cut off leaves beside the head. */
  readonly tip: string | null
  readonly damaged: readonly DamagedLine[]
  /** How many bytes the complete lines take. */
  readonly bytes: number
  /** How many bytes after the last newline: of a line that was never acknowledged. */
  readonly torn: number
  /** Whether there is a line of a newer version. */
  readonly newer: boolean
}

/** What a scan finds where there is no file. */
export const noLines: HistoryScan = {
  lines: new Map(),
  kept: new Map(),
  head: null,
  wholeHead: null,
  tip: null,
  damaged: [],
  bytes: 0,
  torn: 0,
  newer: false,
}

const LineStart = z.object({
  v: z.int().positive(),
  seq: z.int().positive(),
  at: z.string(),
  by: z.object({ id: z.string() }),
  label: z.string(),
  group: z.string().optional(),
  undoes: z.array(z.string()).optional(),
  parents: z.array(Sha256).max(2),
})

/**
 * Reads a history from start to end, checks the hash of every line and its place in the chain, and
 * decodes whole only the lines from byte `keepFrom` on. Costs one pass over the file; memory by
 * the number of lines.
 */
export async function scanHistory(
  file: DiskFile,
  keepFrom: number,
  upTo = Number.POSITIVE_INFINITY,
  format = PRESENT,
): Promise<HistoryScan> {
  const version = versionAfter(format.migrations)
  const lines = new Map<string, ScannedLine>()
  const kept = new Map<string, Line>()
  const damaged: DamagedLine[] = []
  /** What calls itself newer: the hashes that these lines end in, or their numbers. */
  const newer = new Set<string | number>()
  let head: ScannedLine | null = null
  let wholeHead: ScannedLine | null = null
  let tip: string | null = null
  let number = 0
  const split = splitLines(file, upTo)
  for await (const batch of split.batches) {
    for (const { offset, bytes } of batch) {
      number++
      const found = offset >= keepFrom ? readLine(bytes, version) : readStart(bytes, version)
      if (found === 'newer') newer.add(hashAtEnd(bytes) ?? number)
      const read = found === 'newer' ? null : found
      // No version follows a newer one, so the line that this one follows was changed.
      for (const parent of read?.start.parents ?? []) newer.delete(parent)
      const flaw = read === null ? 'changed' : misplaced(read.start, lines)
      if (flaw !== null) {
        const end = offset + bytes.length + 1
        damaged.push({ number, offset, end, why: FLAWS[flaw], claims: hashAtEnd(bytes) })
      }
      if (read === null || flaw === 'twice' || flaw === 'anew') continue
      const line: ScannedLine = { ...read.start, offset, length: bytes.length }
      lines.set(line.hash, line)
      tip = line.hash
      if (read.line) kept.set(line.hash, read.line)
      // A line that is not joined to the head is the other side's, kept for a merge line.
      if (head === null || flaw !== null || line.parents.includes(head.hash)) head = line
      if (damaged.length === 0) wholeHead = head
    }
  }
  return {
    lines,
    kept,
    head,
    wholeHead,
    tip,
    damaged,
    bytes: split.bytes(),
    torn: split.torn(),
    newer: newer.size > 0,
  }
}

const FLAWS = {
  changed: 'its hash does not fit its words',
  twice: 'it stands there twice',
  anew: 'it starts another history',
  parentMissing: 'the line before it is missing',
  number: 'its number does not follow',
  version: 'its version does not follow',
} as const

type Start = StepLine & Pick<ScannedLine, 'v' | 'seq' | 'at' | 'parents'>

type ReadLine = { start: Start; line: Line | null } | 'newer' | null

/** `,"hash":"` and 64 digits and `"}`: what stands at a line's end, after the bytes that are hashed. */
const HASH_LENGTH = 75
const PATCHES = Buffer.from(',"patches":')

/** A line up to its patches, its hash checked. */
function readStart(bytes: Buffer, version: number): ReadLine {
  const hash = hashAtEnd(bytes)
  if (hash === null || sha256(bytes.subarray(0, -HASH_LENGTH)) !== hash) {
    return readLine(bytes, version)
  }
  // Inside a string a quote mark is escaped, so that these bytes are never part of a name.
  const end = bytes.indexOf(PATCHES)
  try {
    const start = LineStart.parse(JSON.parse(`${bytes.toString('utf8', 0, end)}}`))
    if (start.v <= version) return { start: startOf({ ...start, hash }), line: null }
  } catch {
    // What is wrong with it shows when it is read whole.
  }
  return readLine(bytes, version)
}

function readLine(bytes: Buffer, version: number): ReadLine {
  const read = decodeLine(bytes.toString('utf8'), sha256, version)
  if (read.ok) return { start: startOf(read.value), line: read.value }
  return read.error.code === 'newer' ? 'newer' : null
}

function startOf(line: Omit<Line, 'step' | 'patches' | 'inverse' | 'by'> & StepLine): Start {
  const { v, hash, seq, at, label, group, undoes, parents } = line
  return {
    v,
    hash,
    seq,
    at,
    label,
    ...(group === undefined ? {} : { group }),
    ...(undoes === undefined ? {} : { undoes }),
    by: { id: line.by.id },
    parents,
  }
}

/** Why a line does not follow from those before it, or null where it does. */
function misplaced(
  line: Start,
  before: ReadonlyMap<string, ScannedLine>,
): keyof typeof FLAWS | null {
  if (before.has(line.hash)) return 'twice'
  const [first, second] = line.parents
  if (first === undefined) return before.size === 0 && line.seq === 1 ? null : 'anew'
  const parent = before.get(first)
  if (parent === undefined || (second !== undefined && !before.has(second))) return 'parentMissing'
  if (line.seq !== parent.seq + 1) return 'number'
  return line.v === parent.v + (line.label === 'migrate' ? 1 : 0) ? null : 'version'
}

function hashAtEnd(bytes: Buffer): string | null {
  const end = bytes.toString('latin1', Math.max(0, bytes.length - HASH_LENGTH))
  return /^,"hash":"([0-9a-f]{64})"\}$/.exec(end)?.[1] ?? null
}
