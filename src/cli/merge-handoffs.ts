import { mkdtemp, rm, stat } from 'node:fs/promises'
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
  type UnpackOptions,
} from '../storage/index.ts'
import { type ShownConflict, shownConflicts, tellConflicts } from './conflicts.ts'
import { interruptible, noStandardOutput } from './handoff.ts'
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
  const wrong = noStandardOutput(options.output) ?? (await isOneOf([a, b], options.output))
  if (wrong) return tell(io, wrong)
  let base: string | undefined
  try {
    base = await mkdtemp(join(tmpdir(), 'tickmark-merge-'))
    const library = await openLibrary(base, { write: true, holder: { app: 'tickmark merge' } })
    if (!library.ok) return tell(io, library.error)
    try {
      return await mergeIn(library.value, [resolve(a), resolve(b)], options, io)
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
  files: readonly [a: string, b: string],
  { output, prefer, json, by }: MergeOptions,
  io: Io,
): Promise<Exit> {
  const failed = (error: Failure) => {
    const exit = tell(io, error)
    return error.code === 'stopped' ? EXIT.stopped : exit
  }
  const opened = await interruptible('Opening', io, (how) => openBoth(library, files, how))
  if (!opened.ok) return failed(opened.error)
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
  const program = `Tickmark ${io.version}`
  const made = await interruptible('Writing', io, (how) =>
    library.handOff(id, output, { ...how, program }),
  )
  if (!made.ok) return failed(made.error)
  const { kind, carried } = merged.value
  if (json) print({ written: made.value.path, kind, carried })
  else io.stdout(`${plain(made.value.path)}\n`)
  return EXIT.done
}

/** The two files stay as they are, so that neither is written over. */
async function isOneOf(files: readonly string[], output: string): Promise<Failure | null> {
  const identity = async (path: string) => {
    const facts = await stat(path).catch(() => null)
    return facts && `${facts.dev} ${facts.ino}`
  }
  const there = await identity(output)
  if (there === null) return null
  for (const file of files) {
    if ((await identity(file)) !== there) continue
    const reason = `${output} is one of the files that are merged.`
    return { code: 'sameFile', reason, next: 'Name another file to write. Nothing was written.' }
  }
  return null
}

async function openBoth(
  library: Library,
  [a, b]: readonly [a: string, b: string],
  how: Omit<UnpackOptions, 'disk'>,
): Promise<Result<{ id: string; handOff: HandOffToMerge }>> {
  const first = await library.openHandOff(a, how)
  if (!first.ok) return first
  const second = await library.openHandOff(b, how)
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
