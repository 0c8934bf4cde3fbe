import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { type Failure, fail, ok, type Result } from '../core/result.ts'
import {
  diskFailure,
  type HandOffToMerge,
  type Library,
  type MergedIn,
  openLibrary,
  personNamed,
} from '../storage/index.ts'
import { type ShownConflict, shownConflicts, tellConflicts } from './conflicts.ts'
import { EXIT, type Exit, type Io, plain, tell } from './io.ts'
import { personIn } from './person.ts'

export interface MergeOptions {
  readonly output: string
  readonly prefer?: 'a' | 'b'
  readonly json?: boolean
  readonly by?: string
}

/** What `tickmark merge --json` prints. Keys may be added; none changes its meaning. */
export interface ShownMerge {
  readonly conflicts: readonly ShownConflict[]
  /** Absolute; null where nothing was written. */
  readonly written: string | null
  readonly kind: MergedIn['kind'] | null
  readonly carried: MergedIn['carried']
}

/**
 * Merges two hand-off files of one dossier into a third, and prints the conflicts; with some, and
 * no side preferred, nothing is written. The two files stay as they are.
 */
export async function mergeHandOffs(
  a: string,
  b: string,
  options: MergeOptions,
  io: Io,
): Promise<Exit> {
  let base: string | undefined
  try {
    base = await mkdtemp(join(tmpdir(), 'tickmark-merge-'))
    const library = await openLibrary(base, { write: true, holder: { app: 'tickmark merge' } })
    if (!library.ok) return tell(io, library.error)
    try {
      return await mergeIn(library.value, resolve(a), resolve(b), options, io)
    } finally {
      await library.value.close()
    }
  } catch (error) {
    return tell(io, diskFailure('The files could not be merged', error))
  } finally {
    if (base !== undefined) await rm(base, { recursive: true, force: true })
  }
}

async function mergeIn(
  library: Library,
  a: string,
  b: string,
  { output, prefer, json, by }: MergeOptions,
  io: Io,
): Promise<Exit> {
  const opened = await openBoth(library, a, b)
  if (!opened.ok) return tell(io, opened.error)
  const { id, handOff } = opened.value
  const conflicts = shownConflicts(handOff.conflicts, [handOff.dossier.dossier])
  const print = (merged: Omit<ShownMerge, 'conflicts'>) =>
    io.stdout(`${JSON.stringify({ conflicts, ...merged }, null, 2)}\n`)
  if (!json) tellConflicts(conflicts, ['a', 'b'], io)
  if (conflicts.length > 0 && prefer === undefined) {
    if (json) print({ written: null, kind: null, carried: [] })
    tell(io, unresolved(conflicts.length))
    return EXIT.usage
  }
  const person = by === undefined ? personIn(library, undefined) : personNamed(by)
  const merged = await handOff.merge(() => (prefer === 'b' ? 'theirs' : 'ours'), person)
  if (!merged.ok) return tell(io, merged.error)
  const made = await library.handOff(id, output, { program: `Tickmark ${io.version}` })
  if (!made.ok) return tell(io, made.error)
  const { kind, carried } = merged.value
  if (json) print({ written: made.value.path, kind, carried })
  else io.stdout(`${plain(made.value.path)}\n`)
  return EXIT.done
}

async function openBoth(
  library: Library,
  a: string,
  b: string,
): Promise<Result<{ id: string; handOff: HandOffToMerge }>> {
  const first = await library.openHandOff(a)
  if (!first.ok) return first
  const second = await library.openHandOff(b)
  if (!second.ok) return second
  const { id } = second.value
  if (second.value.kind === 'new') {
    return fail(
      'foreign',
      'The two files are of different dossiers.',
      'Name two files of the same dossier.',
    )
  }
  return ok({ id, handOff: second.value.handOff })
}

function unresolved(count: number): Failure {
  const reason = `Both sides changed the same, so nothing was written: ${count} conflicts.`
  return { code: 'conflicts', reason, next: 'Choose a side with --prefer a or --prefer b.' }
}
