import { join } from 'node:path'
import {
  type Dossier,
  type DossierSummary,
  type SignedLine,
  sinceSignOff,
  summarise,
} from '../core/dossier/index.ts'
import type { Failure } from '../core/result.ts'
import { codeOf, type Disk, factsAt } from './disk.ts'
import { HISTORY, readDossier } from './read-dossier.ts'
import { SNAPSHOT } from './snapshot-file.ts'

export interface Listed {
  readonly dossiers: DossierSummary[]
  readonly broken: { id: string; error: Failure }[]
}

type Entry = { summary: DossierSummary } | { error: Failure }
type Cache = Map<string, { version: string; entry: Entry }>

/** Summaries of the dossiers in a folder, read again only where their files have changed. */
export class DossierList {
  readonly #folder: string
  readonly #disk: Disk
  readonly #onRead: (id: string, state: Dossier) => void
  #cache: Cache = new Map()

  /** `onRead` is given each state that is read, for what else is to be known of it. */
  constructor(folder: string, disk: Disk, onRead: (id: string, state: Dossier) => void = () => {}) {
    this.#folder = folder
    this.#disk = disk
    this.#onRead = onRead
  }

  /** `live` has the summaries of open dossiers. One that cannot be read never stops the others. */
  async read(live: ReadonlyMap<string, DossierSummary> = new Map()): Promise<Listed> {
    const listed: Listed = { dossiers: [], broken: [] }
    const cache: Cache = new Map()
    for (const id of await namesIn(this.#folder, this.#disk)) {
      const open = live.get(id)
      if (open) {
        listed.dossiers.push(open)
        continue
      }
      const version = await this.#version(id)
      if (version === null) continue
      const cached = this.#cache.get(id)
      const entry = cached?.version === version ? cached.entry : await this.#readOne(id)
      cache.set(id, { version, entry })
      if ('summary' in entry) listed.dossiers.push(entry.summary)
      else listed.broken.push({ id, error: entry.error })
    }
    this.#cache = cache
    listed.dossiers.sort((a, b) => (a.imported < b.imported ? 1 : -1))
    return listed
  }

  /** Has a dossier read anew the next time, whatever its files look like. */
  forget(id: string): void {
    this.#cache.delete(id)
  }

  /** What changes with a dossier's files; null for what is not a dossier. */
  async #version(id: string): Promise<string | null> {
    const folder = join(this.#folder, id)
    const files = [HISTORY, SNAPSHOT].map((name) => factsAt(this.#disk, join(folder, name)))
    const facts = await Promise.all(files).catch(() => [])
    if (facts.every((fact) => !fact) && !(DOSSIER_ID.test(id) && (await this.#isFolder(folder)))) {
      return null
    }
    return facts.map((fact) => `${fact?.size} ${fact?.changed}`).join(', ')
  }

  async #isFolder(path: string): Promise<boolean> {
    const facts = await factsAt(this.#disk, path).catch(() => null)
    return facts?.kind === 'folder'
  }

  async #readOne(id: string): Promise<Entry> {
    const reading = await readDossier(join(this.#folder, id), this.#disk)
    if (!reading.ok) return { error: reading.error }
    try {
      const { state, head, scan } = reading.value
      const summary = summaryOf(id, state, scan.lines, head.hash)
      this.#onRead(id, state)
      return { summary }
    } catch (error) {
      const reason = `The dossier ${id} is damaged: ${error instanceof Error ? error.message : ''}.`
      return { error: { code: 'damaged', reason, next: 'Restore it from a backup.' } }
    }
  }
}

const DOSSIER_ID = /^[0-9a-f]{8}-(?:[0-9a-f]{4}-){3}[0-9a-f]{12}$/

/** A dossier as the library lists it: under its folder's name, which a copy does not share. */
export function summaryOf(
  id: string,
  state: Dossier,
  lines: ReadonlyMap<string, SignedLine>,
  head: string,
): DossierSummary {
  // Without a sign-off, what stands in the history need not be gone through.
  const isSigned = Object.keys(state.signOffs).length > 0
  return { ...summarise(state, isSigned ? sinceSignOff(lines, head) : null), id }
}

/** Whether a folder has anything that is a dossier, or was one. */
export async function hasDossiers(folder: string, disk: Disk): Promise<boolean> {
  for (const name of await namesIn(folder, disk)) {
    if (DOSSIER_ID.test(name)) return true
    if (await factsAt(disk, join(folder, name, HISTORY)).catch(() => null)) return true
  }
  return false
}

/** Names that may be dossiers' folders. */
async function namesIn(folder: string, disk: Disk): Promise<string[]> {
  try {
    return (await disk.list(folder)).filter((name) => isDossierName(name))
  } catch (error) {
    if (codeOf(error) === 'ENOENT') return []
    throw error
  }
}

const TAKEN = new Set(['bin', 'quarantine', 'backups', 'lock', 'library.json'])

/** What Windows takes for a device, in whatever folder. */
const DEVICES = /^(?:con|prn|aux|nul|(?:com|lpt)\d)$/

/**
 * Whether a name can be a dossier's folder in a library: one plain name, and none of the library's
 * own, in capitals neither, which many disks do not tell apart.
 */
export function isDossierName(name: string): boolean {
  const small = name.toLowerCase()
  if (TAKEN.has(small) || DEVICES.test(small)) return false
  return /^[^./\\:\0][^/\\:\0]*$/.test(name)
}
