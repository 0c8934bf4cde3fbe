import { randomUUID } from 'node:crypto'
import { userInfo } from 'node:os'
import { join, relative } from 'node:path'
import { Low } from 'lowdb'
import { z } from 'zod'
import { initialsOf, Person, VerdictPack } from '../core/dossier/index.ts'
import type { Finding } from '../core/finding.ts'
import { fail, ok, type Result } from '../core/result.ts'
import { codeOf, type Disk } from './disk.ts'
import { diskFailure } from './disk-failure.ts'
import { JsonFile, Unreadable } from './json-file.ts'
import { AllLooks } from './library-looks.ts'
import { hasDossiers } from './list-dossiers.ts'
import { moveToQuarantine } from './quarantine.ts'
import { Turns } from './turns.ts'

/** What library.json holds: who works here and how. Its loss costs settings, never dossiers. */
export const LibraryData = z.strictObject({
  version: z.literal(1),
  /** The id of the person who works here, one of `people`. */
  me: z.string().min(1),
  people: z.array(Person),
  /** Whether `me` has said who they are; until then the system's user name stands in. */
  introduced: z.boolean(),
  packs: z.array(VerdictPack),
  settings: z.record(z.string(), z.json()),
  /** Whether the sample was made, so that it does not come back after it was put away. */
  sampleMade: z.boolean(),
  /** What the people here have looked at; libraries of before have none. */
  looks: AllLooks.default({}),
})
export type LibraryData = z.infer<typeof LibraryData>

/** What changes in something, from how it is by then. */
type ChangeOf<T> = (now: T) => Partial<T>

/** A part of what library.json holds, for what is kept in it. */
export interface LibraryPart<K extends keyof LibraryData> {
  readonly data: () => Pick<LibraryData, K>
  /**
   * Changes it, on top of every change that was asked for before; on disk when it answers. Fails
   * where the library is open for reading only.
   */
  readonly update: (change: ChangeOf<Pick<LibraryData, K>>) => Promise<Result<void>>
}

export const LIBRARY_FILE = 'library.json'

/** library.json in memory, changed only together with the file. */
export class LibraryFile {
  readonly #low: Low<LibraryData | null>
  /** Changes that come at once are written one after the other, each on top of those before. */
  readonly #turns = new Turns()
  #data: LibraryData

  constructor(low: Low<LibraryData | null>, data: LibraryData) {
    this.#low = low
    this.#data = data
  }

  get data(): LibraryData {
    return this.#data
  }

  /** Changes the file, and what is in memory once the file is on disk. */
  update(change: ChangeOf<LibraryData>): Promise<Result<void>> {
    return this.#turns.take(LIBRARY_FILE, () => this.#write(change))
  }

  async #write(change: ChangeOf<LibraryData>): Promise<Result<void>> {
    const next = { ...this.#data, ...change(this.#data) }
    this.#low.data = next
    try {
      await this.#low.write()
    } catch (error) {
      this.#low.data = this.#data
      return { ok: false, error: diskFailure('The library’s settings could not be saved', error) }
    }
    this.#data = next
    return ok(undefined)
  }
}

/**
 * Reads library.json, or starts one where there is none. A damaged one is moved to quarantine/ by
 * a writer and started anew, and told in `findings`; so is a missing one where there are dossiers.
 * Fails with `newer`, and with `disk`.
 */
export async function readLibraryFile(
  folder: string,
  write: boolean,
  disk: Disk,
): Promise<Result<{ file: LibraryFile; findings: Finding[] }>> {
  const path = join(folder, LIBRARY_FILE)
  const low = new Low<LibraryData | null>(new JsonFile(path, LibraryData, disk), null)
  const findings: Finding[] = []
  try {
    try {
      await low.read()
      if (low.data === null && (await hasDossiers(folder, disk))) {
        findings.push(newSettings('the file is missing', null))
      }
    } catch (error) {
      const why = error instanceof Unreadable ? error.message : 'it is a folder'
      if (!(error instanceof Unreadable) && codeOf(error) !== 'EISDIR') throw error
      if (error instanceof Unreadable && error.newer) return newer(folder)
      const kept = write ? relative(folder, await moveToQuarantine(path, disk)) : null
      findings.push(newSettings(why, kept?.replaceAll('\\', '/') ?? null))
    }
  } catch (error) {
    return { ok: false, error: diskFailure(`${path} could not be read`, error) }
  }
  const known = low.data
  const file = new LibraryFile(low, known ?? firstData(findings.length > 0))
  if (write && known === null) {
    const written = await file.update(() => ({}))
    if (!written.ok) return written
  }
  return ok({ file, findings })
}

function newSettings(found: string, kept: string | null): Finding {
  const rebuilt = 'The people and settings of the library start anew. The dossiers are not touched'
  return {
    file: LIBRARY_FILE,
    found,
    rebuilt,
    kept,
    next: 'Say who you are, and set what you need',
  }
}

function firstData(sampleMade: boolean): LibraryData {
  const me = systemPerson()
  const none = { packs: [], settings: {}, looks: {} }
  return { version: 1, me: me.id, people: [me], introduced: false, ...none, sampleMade }
}

/** The person as the operating system knows them, until they say who they are. */
export function systemPerson(): Person {
  let name = ''
  try {
    name = userInfo().username.trim()
  } catch {
    // A user without an entry in the system's list, as containers have them.
  }
  return personNamed(name || 'Fact-checker')
}

/** A new person by their name alone. */
export function personNamed(name: string): Person {
  return { id: randomUUID(), name, initials: initialsOf(name), role: 'checker' }
}

function newer(folder: string): Result<never> {
  return fail(
    'newer',
    `The library in ${folder} was written by a newer version of Tickmark.`,
    'Open it with that version, or update this one. Nothing in it was changed.',
  )
}
