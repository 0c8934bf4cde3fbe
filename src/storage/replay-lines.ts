import {
  apply,
  type Dossier,
  decodeLine,
  Info,
  type Line,
  type Patch,
  type RecordName,
  records,
} from '../core/dossier/index.ts'
import { type DiskFile, readRange } from './disk.ts'
import type { ScannedLine } from './scan-history.ts'
import { sha256 } from './sha256.ts'

/**
 * Applies lines to a state in place and answers it. Null where a line names what is not there, or
 * leaves something of another shape than a dossier's; the state is then as it was.
 */
export async function replayLines(
  state: Dossier,
  way: readonly ScannedLine[],
  kept: ReadonlyMap<string, Line>,
  file: DiskFile,
): Promise<Dossier | null> {
  const touched = new Map<string, readonly string[]>()
  const inverses: Patch[][] = []
  try {
    for (const { hash, offset, length } of way) {
      const { patches } = kept.get(hash) ?? (await readLineAt(file, offset, length))
      inverses.push(apply(state, patches))
      for (const { path } of patches) touched.set(path.slice(0, 2).join('\n'), path)
    }
    if ([...touched.values()].every((path) => fits(state, path))) return state
  } catch {
    // A line that does not fit is told as damage, like one that is not a line.
  }
  for (const inverse of inverses.reverse()) apply(state, inverse)
  return null
}

/** A line of the history by its place, in bytes. Throws where it is not there whole. */
export async function readLineAt(file: DiskFile, offset: number, length: number): Promise<Line> {
  const bytes = await readRange(file, offset, offset + length)
  const line = decodeLine(bytes.toString('utf8'), sha256)
  if (!line.ok) throw new Error(line.error.reason)
  return line.value
}

/** Whether what stands at a path's record and id is of the shape that the record asks for. */
function fits(state: Dossier, path: readonly string[]): boolean {
  const [name, id] = path as ['info' | RecordName, string]
  if (name === 'info') return Info.safeParse(state.info).success
  const entity = state[name][id]
  return entity === undefined || records[name].safeParse(entity).success
}
