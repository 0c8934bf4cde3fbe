import { randomUUID } from 'node:crypto'
import { basename } from 'node:path'
import type { ImportChoices } from '../../core/article/index.ts'
import { type Failure, fail, ok, type Result } from '../../core/result.ts'
import type { Imported, Readers } from '../../importers/index.ts'
import type { Incoming, ReadArticle } from '../../ipc/index.ts'
import { harmlessName, type NamedDossier, recognise } from '../../storage/index.ts'
import { aboutRead } from './about-read.ts'

/** A file that is to be imported. */
export interface ComingFile {
  readonly path: string
  /** The dossier that it is a new draft of; null where it is to be one of its own. */
  readonly into: NamedDossier | null
  /** Deletes a file that is there for this alone. */
  readonly remove?: () => Promise<void>
}

export interface IncomingParts {
  readonly readers: Pick<Readers, 'article'>
  /** Is given the whole list after each change. */
  readonly tell: (files: readonly Incoming[]) => void
  /** A dossier that has a draft of the file with this SHA-256; that which it is for, if it can be. */
  readonly known: (sha256: string, into: NamedDossier | null) => Promise<ReadArticle['known']>
}

/** Until it is read, and while it is read anew, `reading` ends that; else there is `read` or `error`. */
interface Entry {
  readonly id: string
  readonly file: ComingFile
  choices: ImportChoices
  read: { imported: Imported; about: ReadArticle; choices: ImportChoices } | null
  reading: AbortController | null
  error: Failure | null
  isTaken: boolean
}

/** So many are read at the same time, each in a child process. */
const MOST = 2

/**
 * The files that are to be imported, in the order in which they came. Each is read at once, and
 * stays until it is taken or dropped.
 */
export class IncomingFiles {
  readonly #parts: IncomingParts
  readonly #entries = new Map<string, Entry>()
  /** Those that wait to be read, the next one first. */
  #waiting: Entry[] = []
  readonly #reading = new Set<Promise<void>>()
  readonly #taking = new Set<Promise<unknown>>()

  constructor(parts: IncomingParts) {
    this.#parts = parts
  }

  get list(): readonly Incoming[] {
    return [...this.#entries.values()].map(seen)
  }

  /** The file that is to be a new draft of that dossier. */
  for(dossierId: string): Incoming | undefined {
    return this.list.find(({ into }) => into?.id === dossierId)
  }

  add(files: readonly ComingFile[]): void {
    for (const file of files) {
      const id = randomUUID()
      const state = { choices: {}, read: null, error: null, isTaken: false }
      const entry = { id, file, reading: new AbortController(), ...state }
      this.#entries.set(id, entry)
      this.#waiting.push(entry)
    }
    this.#tell()
    this.#readMore()
  }

  /** Reads a file anew, before those that wait. What was read of it stays until that is done, or has failed. */
  again(id: string, choices: ImportChoices): Result<void> {
    const found = this.#free(id)
    if (!found.ok) return found
    const entry = found.value
    this.#stop(entry)
    entry.choices = choices
    entry.error = null
    entry.reading = new AbortController()
    this.#waiting.unshift(entry)
    this.#tell()
    this.#readMore()
    return ok(undefined)
  }

  /** What was read of a file last. */
  preview(id: string): Result<Imported> {
    const entry = this.#entries.get(id)
    if (entry === undefined) return GONE
    return entry.read ? ok(entry.read.imported) : whyNotRead(entry)
  }

  /** Has a file become what it is to be, and is done with it where that succeeds. */
  async take<T>(
    id: string,
    become: (imported: Imported, file: ComingFile) => Promise<Result<T>>,
  ): Promise<Result<T>> {
    const found = this.#free(id)
    if (!found.ok) return found
    const entry = found.value
    if (entry.reading || !entry.read) return whyNotRead(entry)
    const { imported } = entry.read
    entry.isTaken = true
    const taking = become(imported, entry.file)
    this.#taking.add(taking)
    try {
      const done = await taking
      if (!done.ok) return done
      this.#entries.delete(id)
      await entry.file.remove?.()
      await this.#lookUpAgain(imported.file.sha256)
      this.#tell()
      return done
    } finally {
      entry.isTaken = false
      this.#taking.delete(taking)
    }
  }

  /** Puts files aside, and stops reading them. One that is being taken is, and then goes by itself. */
  async drop(ids: readonly string[]): Promise<void> {
    const dropped = ids.flatMap((id) => {
      const entry = this.#entries.get(id)
      return entry && !entry.isTaken ? [entry] : []
    })
    if (dropped.length === 0) return
    for (const entry of dropped) {
      this.#stop(entry)
      this.#entries.delete(entry.id)
    }
    this.#tell()
    await Promise.all(dropped.map(({ file }) => file.remove?.()))
  }

  /** Puts all files aside, and resolves when none is being read or taken any more. */
  async clear(): Promise<void> {
    await this.drop([...this.#entries.keys()])
    await Promise.allSettled([...this.#reading, ...this.#taking])
    await this.drop([...this.#entries.keys()])
  }

  /** An entry that is not just becoming something. */
  #free(id: string): Result<Entry> {
    const entry = this.#entries.get(id)
    if (entry === undefined) return GONE
    return entry.isTaken ? beingTaken(entry) : ok(entry)
  }

  #stop(entry: Entry): void {
    entry.reading?.abort()
    this.#waiting = this.#waiting.filter((other) => other !== entry)
  }

  #readMore(): void {
    while (this.#reading.size < MOST) {
      const entry = this.#waiting.shift()
      if (!entry?.reading) return
      const reading = this.#read(entry, entry.reading.signal).finally(() => {
        this.#reading.delete(reading)
        this.#readMore()
      })
      this.#reading.add(reading)
    }
  }

  /** Nothing comes of it where the signal has ended it. */
  async #read(entry: Entry, signal: AbortSignal): Promise<void> {
    const { choices, file } = entry
    const article = await this.#article(file.path, choices, signal)
    if (signal.aborted) return
    if (article.ok) {
      const known = await this.#parts.known(article.value.file.sha256, file.into)
      if (signal.aborted) return
      entry.read = { imported: article.value, about: aboutRead(article.value, known), choices }
    } else {
      entry.error = article.error
      entry.choices = entry.read?.choices ?? choices
    }
    entry.reading = null
    this.#tell()
  }

  async #article(
    path: string,
    choices: ImportChoices,
    signal: AbortSignal,
  ): Promise<Result<Imported>> {
    try {
      return await this.#parts.readers.article(await recognise(path), choices, signal)
    } catch (error) {
      const why = error instanceof Error ? error.message : String(error)
      return fail('importer', `“${nameAt(path)}” could not be read: ${why}.`, 'Try it again.')
    }
  }

  /** Other files may be the same as one that has just become part of the library. */
  async #lookUpAgain(sha256: string): Promise<void> {
    for (const { read, file } of this.#entries.values()) {
      if (read?.imported.file.sha256 !== sha256) continue
      read.about = { ...read.about, known: await this.#parts.known(sha256, file.into) }
    }
  }

  #tell(): void {
    this.#parts.tell(this.list)
  }
}

function seen({ id, file, choices, read, reading, error }: Entry): Incoming {
  const { path, into } = file
  const isReading = reading !== null
  return { id, name: nameAt(path), into, choices, read: read?.about ?? null, isReading, error }
}

function nameAt(path: string): string {
  return harmlessName(basename(path))
}

const GONE = fail(
  'gone',
  'That file is not to be imported any more.',
  'Choose it again where it is still wanted.',
)

function beingTaken({ file }: Entry): Result<never> {
  return fail('taking', `“${nameAt(file.path)}” is just being imported.`, 'Wait until it is done.')
}

function whyNotRead({ error, file }: Entry): Result<never> {
  if (error) return { ok: false, error }
  return fail('reading', `“${nameAt(file.path)}” is still being read.`, 'Wait until it is done.')
}
