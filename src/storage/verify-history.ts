import {
  advance,
  ancestors,
  type Dossier,
  emptyAt,
  type KeptFile,
  type Line,
  migrateTo,
  PRESENT,
  same,
  versionAfter,
} from '../core/dossier/index.ts'
import type { DiskFile } from './disk.ts'
import { wayTo } from './find-way.ts'
import { HISTORY } from './read-dossier.ts'
import { readLineAt } from './replay-lines.ts'
import type { HistoryScan, ScannedLine } from './scan-history.ts'
import { SNAPSHOT, type Snapshot } from './snapshot-file.ts'
import type { Problem, VerifyOptions } from './verify-dossier.ts'

/** What a history came to when it was replayed from its first line. */
export interface Replayed {
  readonly scan: HistoryScan
  /** Null where it does not lead to a dossier. */
  readonly state: Dossier | null
  /** The kept files that any of its lines names, by their SHA-256, with what a person calls them. */
  readonly named: ReadonlyMap<string, string>
  readonly problems: readonly Problem[]
  readonly notes: readonly Problem[]
}

/** Checks a history that was scanned, and the snapshot against the same line's state in it. */
export async function verifyHistory(
  scan: HistoryScan,
  snapshot: Snapshot | null,
  { head, format = PRESENT, signal }: VerifyOptions,
  file: DiskFile,
): Promise<Replayed> {
  const problems = scan.damaged.map(({ number, why }) => inHistory(`line ${number}: ${why}`))
  const notes: Problem[] = []
  const named = new Map<string, string>()
  if (scan.torn > 0) {
    problems.push(inHistory(`the last ${scan.torn} bytes are a line that was never finished`))
  }
  if (scan.head === null && scan.damaged.length === 0) {
    problems.push(inHistory('it has no lines'))
  }
  const before = scan.head ? ancestors(scan.lines, scan.head.hash) : new Set<string>()
  const beside = [...scan.lines.keys()].filter((hash) => !before.has(hash)).length
  if (beside > 0 && scan.damaged.length === 0) {
    notes.push(inHistory(`lines beside the chain, of a merge that was cut off: ${beside}`))
  }
  if (head !== undefined && !before.has(head)) {
    problems.push(inHistory(`the line ${head} is not in it: it was rewritten, or cut`))
  }

  const way = wayTo(scan.head, scan.lines)
  const onWay = new Set(way)
  let state: Dossier | null = null
  let isWhole = way[0]?.parents.length === 0
  let isCompared = snapshot === null
  for (const place of [...[...scan.lines.values()].filter((line) => !onWay.has(line)), ...way]) {
    signal?.throwIfAborted()
    try {
      const line = await readLineAt(file, place.offset, place.length, format)
      for (const { value } of [...line.patches, ...line.inverse]) nameFiles(value, named)
      if (!onWay.has(place) || !isWhole) continue
      state = advance(state ?? emptyAt(line.v, format), line, format).state
      if (line.hash !== snapshot?.head) continue
      isCompared = true
      problems.push(...compare(snapshot, state, line, place))
    } catch (error) {
      if (onWay.has(place)) isWhole = false
      problems.push(inHistory(`line ${place.seq} of the chain: ${messageOf(error)}`))
    }
  }
  if (!isCompared && isWhole) {
    problems.push({ file: SNAPSHOT, what: 'it stands for a line that the history does not have' })
  }
  if (!isWhole) return { scan, state: null, named, problems, notes }
  const last = state && migrateTo(state, versionAfter(format.migrations), format)
  if (!format.schema.safeParse(last).success) {
    problems.push(inHistory('what it leads to has not the shape of a dossier'))
  }
  return { scan, state: last, named, problems, notes }
}

function compare(snapshot: Snapshot, state: Dossier, line: Line, place: ScannedLine): Problem[] {
  const end = place.offset + place.length + 1
  if (snapshot.seq !== line.seq || snapshot.bytes !== end) {
    return [{ file: SNAPSHOT, what: 'it names its line by a wrong number or a wrong length' }]
  }
  const where = firstDifference(snapshot.state, state)
  return where === null
    ? []
    : [{ file: SNAPSHOT, what: `it differs from what the history leads to, at ${where}` }]
}

/** The record and id that two states do not have in common; null where they are the same. */
function firstDifference(a: Dossier, b: Dossier): string | null {
  const [left, right] = [a, b] as unknown as Record<string, Record<string, unknown>>[]
  if (left === undefined || right === undefined) return null
  for (const name of new Set([...Object.keys(left), ...Object.keys(right)])) {
    if (same(left[name], right[name])) continue
    const ids = new Set([...Object.keys(Object(left[name])), ...Object.keys(Object(right[name]))])
    const id = [...ids].find((key) => !same(left[name]?.[key], right[name]?.[key]))
    return id === undefined ? name : `${name}/${id}`
  }
  return null
}

/** Notes what looks like a kept file anywhere in a value. */
function nameFiles(value: unknown, named: Map<string, string>): void {
  if (typeof value !== 'object' || value === null) return
  const { sha256, name, text, size } = value as Partial<KeptFile>
  const { extractor } = value as Partial<NonNullable<KeptFile['text']>>
  if (typeof sha256 === 'string' && typeof extractor === 'string' && !named.has(sha256)) {
    named.set(sha256, 'a text that was read out of a file')
  }
  if (typeof sha256 === 'string' && typeof name === 'string' && typeof size === 'number') {
    named.set(sha256, name)
    if (text) named.set(text.sha256, `the text of ${name}`)
  }
  for (const inner of Object.values(value)) nameFiles(inner, named)
}

function inHistory(what: string): Problem {
  return { file: HISTORY, what }
}

function messageOf(error: unknown): string {
  return error instanceof Error ? error.message.replace(/\.$/, '') : String(error)
}
