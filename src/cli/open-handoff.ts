import { join, resolve } from 'node:path'
import { type HandOffToMerge, type Library, type MergedIn, openLibrary } from '../storage/index.ts'
import { type ShownConflict, shownConflicts, tellConflicts } from './conflicts.ts'
import { interruptible } from './handoff.ts'
import { EXIT, type Exit, type Io, note, plain, tell } from './io.ts'
import { personAddedTo } from './person.ts'
import { thingInWords } from './thing-in-words.ts'

export interface OpenOptions {
  readonly library: string
  readonly prefer?: 'ours' | 'theirs'
  readonly json?: boolean
  readonly by?: string
}

/** What `tickmark open --json` prints. Keys may be added; none changes its meaning. */
export interface ShownOpening {
  /** The dossier's folder, absolute. */
  readonly folder: string
  /** `new`; for a dossier that was here, what the merge was, or `conflicts` where it was not made. */
  readonly kind: 'new' | 'conflicts' | MergedIn['kind']
  readonly conflicts: readonly ShownConflict[]
  readonly carried: MergedIn['carried']
  /** The backup of the state before. */
  readonly backup: string | null
}

/** Opens a hand-off file in a library: as a new dossier, or merged with the one that is here. */
export async function openHandOffFile(file: string, options: OpenOptions, io: Io): Promise<Exit> {
  const library = await openLibrary(options.library, {
    write: true,
    holder: { app: 'tickmark open' },
    ...(io.dossiers ? { dossiers: io.dossiers } : {}),
  })
  if (!library.ok) return tell(io, library.error)
  let exit: Exit = EXIT.failed
  try {
    exit = await openIn(library.value, file, options, io)
  } finally {
    const closed = await library.value.close()
    if (!closed.ok) exit = tell(io, closed.error)
  }
  return exit
}

async function openIn(library: Library, file: string, options: OpenOptions, io: Io): Promise<Exit> {
  note(io, library.findings)
  if (library.readOnly) return tell(io, library.readOnly)
  const opened = await interruptible('Opening', io, (how) =>
    library.openHandOff(resolve(file), how),
  )
  if (!opened.ok) {
    const exit = tell(io, opened.error)
    return opened.error.code === 'stopped' ? EXIT.stopped : exit
  }
  const folder = join(library.folder, opened.value.id)
  if (opened.value.kind === 'new') {
    const made: ShownOpening = { folder, kind: 'new', conflicts: [], carried: [], backup: null }
    io.stdout(options.json ? `${JSON.stringify(made, null, 2)}\n` : `${plain(folder)}\n`)
    return EXIT.done
  }
  const { handOff } = opened.value
  try {
    return await mergeIn(library, handOff, folder, options, io)
  } finally {
    await handOff.close()
  }
}

async function mergeIn(
  library: Library,
  handOff: HandOffToMerge,
  folder: string,
  { prefer, json, by }: OpenOptions,
  io: Io,
): Promise<Exit> {
  const conflicts = shownConflicts(handOff.conflicts, [handOff.dossier.dossier])
  const shown = { folder, conflicts, carried: [], backup: null }
  const print = (what: ShownOpening) => io.stdout(`${JSON.stringify(what, null, 2)}\n`)
  if (conflicts.length > 0 && prefer === undefined) {
    if (json) print({ ...shown, kind: 'conflicts' })
    else tellConflicts(conflicts, ['ours', 'theirs'], io)
    const reason = `The dossier is here already, and both sides changed the same: ${conflicts.length} conflicts.`
    tell(io, {
      code: 'conflicts',
      reason,
      next: 'Look at them, then open it with --prefer ours or --prefer theirs.',
    })
    return EXIT.usage
  }
  const person = await personAddedTo(library, by)
  if (!person.ok) return tell(io, person.error)
  const merged = await handOff.merge(() => prefer ?? null, person.value)
  if (!merged.ok) return tell(io, merged.error)
  const { kind, carried, backup } = merged.value
  if (json) print({ ...shown, kind, carried, backup: backup?.id ?? null })
  else {
    const state = handOff.dossier.dossier
    const lines = [
      `${folder}: ${SAID[kind]}`,
      ...carried.map(
        ({ record, id, outcome }) => `carried: ${thingInWords([record, id], [state])}: ${outcome}`,
      ),
      ...(backup ? [`Backup of the state before: ${backup.id}`] : []),
    ]
    io.stdout(lines.map((line) => `${plain(line)}\n`).join(''))
  }
  return EXIT.done
}

const SAID = {
  nothing: 'everything in the file is here already',
  forward: 'taken further: nothing had changed here',
  merge: 'merged',
} as const
