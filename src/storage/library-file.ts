import { randomUUID } from 'node:crypto'
import { userInfo } from 'node:os'
import { join } from 'node:path'
import { Low } from 'lowdb'
import { z } from 'zod'
import { Person, VerdictPack } from '../core/dossier/index.ts'
import { fail, ok, type Result } from '../core/result.ts'
import type { Disk } from './disk.ts'
import { diskFailure } from './disk-failure.ts'
import { JsonFile, Unreadable } from './json-file.ts'
import { moveToQuarantine } from './quarantine.ts'

/** What library.json holds: who works here and how. Its loss costs settings, never dossiers. */
export const LibraryData = z.strictObject({
  version: z.literal(1),
  /** The id of the person who works here, one of `people`. */
  me: z.string().min(1),
  people: z.array(Person),
  packs: z.array(VerdictPack),
  settings: z.record(z.string(), z.json()),
  /** Whether the sample was made, so that it does not come back after it was put away. */
  sampleMade: z.boolean(),
})
export type LibraryData = z.infer<typeof LibraryData>

export const LIBRARY_FILE = 'library.json'

/** library.json in memory, changed only together with the file. */
export class LibraryFile {
  readonly #low: Low<LibraryData | null>
  #data: LibraryData

  constructor(low: Low<LibraryData | null>, data: LibraryData) {
    this.#low = low
    this.#data = data
  }

  get data(): LibraryData {
    return this.#data
  }

  /** Changes the file, and what is in memory once the file is on disk. */
  async update(changes: Partial<LibraryData>): Promise<Result<void>> {
    const next = { ...this.#data, ...changes }
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
 * a writer and started anew, and told in `findings`. Fails with `newer`, and with `disk`.
 */
export async function readLibraryFile(
  folder: string,
  write: boolean,
  disk: Disk,
): Promise<Result<{ file: LibraryFile; findings: string[] }>> {
  const path = join(folder, LIBRARY_FILE)
  const low = new Low<LibraryData | null>(new JsonFile(path, LibraryData, disk), null)
  const findings: string[] = []
  try {
    await low.read()
  } catch (error) {
    if (!(error instanceof Unreadable)) return notRead(path, error)
    if (error.newer) return newer(folder)
    findings.push(
      `The library’s settings could not be read: ${error.message}. They start anew; the dossiers are not touched.`,
    )
    try {
      if (write) await moveToQuarantine(path, disk)
    } catch (failure) {
      return notRead(path, failure)
    }
  }
  const known = low.data
  const file = new LibraryFile(low, known ?? firstData(findings.length > 0))
  if (write && known === null) {
    const written = await file.update({})
    if (!written.ok) return written
  }
  return ok({ file, findings })
}

function firstData(sampleMade: boolean): LibraryData {
  const me = systemPerson()
  return { version: 1, me: me.id, people: [me], packs: [], settings: {}, sampleMade }
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
  const words = name.split(/[\s._-]+/u).filter((word) => word !== '')
  const initials = words.map((word) => [...word][0]?.toLocaleUpperCase() ?? '').join('')
  return { id: randomUUID(), name, initials: [...initials].slice(0, 3).join(''), role: 'checker' }
}

function notRead(path: string, error: unknown): Result<never> {
  return { ok: false, error: diskFailure(`${path} could not be read`, error) }
}

function newer(folder: string): Result<never> {
  return fail(
    'newer',
    `The library in ${folder} was written by a newer version of Tickmark.`,
    'Open it with that version, or update this one. Nothing in it was changed.',
  )
}
