import type { Adapter } from 'lowdb'
import type { z } from 'zod'
import { type Disk, readWhole, realDisk } from './disk.ts'
import { sha256 } from './sha256.ts'
import { writeAtomically } from './write-atomically.ts'

/** The highest version of a JSON file that this program reads. */
const VERSION = 1

/**
 * lowdb's adapter for a JSON file: decoded on reading, so that wrong-shaped JSON is never taken
 * for data, and replaced atomically and fsynced on writing, which lowdb's own does not do. A sealed
 * file ends with the hash of what stands before it, so that one changed letter shows.
 */
export class JsonFile<T extends { version: number }> implements Adapter<T | null> {
  readonly path: string
  readonly #schema: z.ZodType<T>
  readonly #disk: Disk
  readonly #sealed: boolean
  /** How many bytes the file had when it was last read or written; 0 where there was none. */
  size = 0

  constructor(path: string, schema: z.ZodType<T>, disk: Disk = realDisk, sealed = false) {
    this.path = path
    this.#schema = schema
    this.#disk = disk
    this.#sealed = sealed
  }

  /** Null where there is no file. Rejects with {@link Unreadable} for what cannot be data of ours. */
  async read(): Promise<T | null> {
    const bytes = await readWhole(this.#disk, this.path)
    this.size = bytes?.length ?? 0
    if (bytes === null) return null
    const json = parse(bytes)
    // Before all else: a newer version may have other rules for the rest.
    refuseNewer(json, VERSION)
    return decode(this.#sealed ? unseal(bytes, json) : json, this.#schema)
  }

  /** lowdb asks this only where it has data. */
  async write(data: T | null): Promise<void> {
    const text = JSON.stringify(data, null, 2)
    const bytes = Buffer.from(this.#sealed ? seal(text) : `${text}\n`)
    await writeAtomically(this.path, bytes, this.#disk)
    this.size = bytes.length
  }
}

/** The file is there and is not data of ours: it is damaged, or of a newer version. */
export class Unreadable extends Error {
  readonly newer: boolean

  constructor(newer: boolean, why: string) {
    super(why)
    this.newer = newer
  }
}

/** Throws {@link Unreadable} for JSON that calls itself of a version above `version`. */
export function refuseNewer(json: unknown, version: number): void {
  const its: unknown = Object(json).version
  if (typeof its === 'number' && its > version) throw new Unreadable(true, `it has version ${its}`)
}

/** JSON as what the schema asks for; throws {@link Unreadable} where it is something else. */
export function decode<T>(json: unknown, schema: z.ZodType<T>): T {
  const parsed = schema.safeParse(json)
  if (parsed.success) return parsed.data
  const where = parsed.error.issues[0]?.path.join('/') || 'the whole'
  throw new Unreadable(false, `it has the wrong shape at ${where}`)
}

function parse(bytes: Buffer): unknown {
  try {
    return JSON.parse(new TextDecoder('utf-8', { fatal: true }).decode(bytes))
  } catch {
    throw new Unreadable(false, bytes.length === 0 ? 'it is empty' : 'it is not JSON')
  }
}

const SEAL = /,\n {2}"hash": "([0-9a-f]{64})"\n\}\n$/
const SEAL_LENGTH = ',\n  "hash": ""\n}\n'.length + 64

function seal(text: string): string {
  const before = text.slice(0, -'\n}'.length)
  return `${before},\n  "hash": "${sha256(before)}"\n}\n`
}

/** The object without its hash, which has to be that of the bytes before it. */
function unseal(bytes: Buffer, json: unknown): unknown {
  const end = Math.max(0, bytes.length - SEAL_LENGTH)
  const hash = SEAL.exec(bytes.toString('latin1', end))?.[1]
  if (hash === undefined || sha256(bytes.subarray(0, end)) !== hash) {
    throw new Unreadable(false, 'its hash does not fit its words')
  }
  const { hash: _, ...rest } = Object(json)
  return rest
}
