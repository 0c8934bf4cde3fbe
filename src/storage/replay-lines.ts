import {
  advance,
  apply,
  type Dossier,
  decodeLine,
  emptyAt,
  type Format,
  fits,
  type Line,
  migrateTo,
  PRESENT,
  versionAfter,
} from '../core/dossier/index.ts'
import { type DiskFile, readRange } from './disk.ts'
import type { ScannedLine } from './scan-history.ts'
import { sha256 } from './sha256.ts'

/**
 * Applies lines to a state, or to the empty one that they start from where it is null, and answers
 * the state in the present version; the one given may have been changed. Null where a line names
 * what is not there, or leaves something of another shape than a dossier's; the state is then as
 * it was.
 */
export async function replayLines(
  from: Dossier | null,
  way: readonly Pick<ScannedLine, 'hash' | 'offset' | 'length'>[],
  kept: ReadonlyMap<string, Line>,
  file: DiskFile,
  format = PRESENT,
): Promise<Dossier | null> {
  const touched = new Map<string, readonly string[]>()
  const takeBack: (() => void)[] = []
  const version = versionAfter(format.migrations)
  let state = from
  let began = from?.version ?? version
  try {
    for (const { hash, offset, length } of way) {
      const line = kept.get(hash) ?? (await readLineAt(file, offset, length, format))
      if (state === null) began = line.v
      const next = advance(state ?? emptyAt(line.v, format), line, format)
      takeBack.push(() => apply(next.state, next.inverse))
      for (const { path } of line.patches) touched.set(path.slice(0, 2).join('\n'), path)
      state = next.state
    }
    const last = migrateTo(state ?? emptyAt(version, format), version, format)
    const isWhole =
      began === version
        ? [...touched.values()].every((path) => fits(last, path, format))
        : format.schema.safeParse(last).success
    if (isWhole) return last
  } catch {
    // A line that does not fit is told as damage, like one that is not a line.
  }
  for (const back of takeBack.reverse()) back()
  return null
}

/** A line of the history by its place, in bytes. Throws where it is not there whole. */
export async function readLineAt(
  file: DiskFile,
  offset: number,
  length: number,
  format: Format = PRESENT,
): Promise<Line> {
  const bytes = await readRange(file, offset, offset + length)
  const line = decodeLine(bytes.toString('utf8'), sha256, versionAfter(format.migrations))
  if (!line.ok) throw new Error(line.error.reason)
  return line.value
}
