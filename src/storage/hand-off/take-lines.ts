import {
  advance,
  apply,
  type Dossier,
  type Head,
  type Line,
  type Patch,
  type Person,
  writeLine,
} from '../../core/dossier/index.ts'
import { fail, ok, type Result } from '../../core/result.ts'
import { asWritten } from '../as-written.ts'
import { sha256 } from '../sha256.ts'
import type { TextLine } from './history-text.ts'

/** What another copy’s history adds to this one. */
export interface Incoming {
  /** The line that this side was compared at. */
  readonly from: string
  /** The other side’s lines that are not here, in their order; the last one is its head. */
  readonly lines: readonly TextLine[]
  /** What the merge line changes; null where the other side goes on from `from`. */
  readonly patches: readonly Patch[] | null
  readonly by: Person
}

/** What was applied, and what is to be written, in its order. */
export interface Taken {
  /** The lines that the state went through; the last one is the new head. */
  readonly way: readonly Line[]
  readonly lines: readonly TextLine[]
}

/**
 * Applies what comes in to the state, which is changed in place, and answers the lines to append:
 * the other side’s, and behind them the one with two parents where there is one. After a failure
 * the state is as it was.
 */
export function takeLines(
  state: Dossier,
  head: Head,
  { lines, patches, by }: Incoming,
  at: string,
): Result<Taken> {
  if (patches === null) return goForward(state, head, lines)
  const other = lines.at(-1)?.line.hash
  const saying = { at, by, label: 'merge', patches: asWritten([...patches]) }
  const written = writeLine(state, head, saying, sha256, other)
  if (!written.ok) return written
  const { text, line } = written.value
  return ok({ way: [line], lines: [...lines, { text, line }] })
}

function goForward(state: Dossier, head: Head, lines: readonly TextLine[]): Result<Taken> {
  const byHash = new Map(lines.map(({ line }) => [line.hash, line]))
  const way: Line[] = []
  for (let line = lines.at(-1)?.line; line; line = byHash.get(line.parents[0] ?? '')) way.push(line)
  way.reverse()
  const takeBack: Patch[][] = []
  try {
    if (way[0]?.parents[0] !== head.hash) throw new Error('it does not go on from here')
    for (const line of way) {
      if (line.label === 'migrate') throw new Error('it was brought to another version')
      takeBack.push(advance(state, line).inverse)
    }
    return ok({ way, lines })
  } catch (error) {
    for (const inverse of takeBack.reverse()) apply(state, inverse)
    const why = error instanceof Error ? error.message : String(error)
    return fail('misfit', `The other history does not fit: ${why}.`, 'Nothing has changed.')
  }
}
