import type { Adapter } from 'lowdb'
import type { z } from 'zod'
import { fail, ok, type Result } from '../core/result.ts'
import { type Disk, readWhole, realDisk } from './disk.ts'
import { writeAtomically } from './write-atomically.ts'

/**
 * lowdb's adapter for a JSON file: decoded on reading, so that wrong-shaped JSON is never taken
 * for data, and replaced atomically and fsynced on writing, which lowdb's own does not do.
 */
export class JsonFile<T extends { version: number }> implements Adapter<T | null> {
  readonly path: string
  readonly #schema: z.ZodType<T>
  readonly #disk: Disk
  /** How many bytes the file had when it was last read or written; 0 where there was none. */
  size = 0

  constructor(path: string, schema: z.ZodType<T>, disk: Disk = realDisk) {
    this.path = path
    this.#schema = schema
    this.#disk = disk
  }

  /** Null where there is no file. Rejects with {@link Unreadable} for what cannot be data of ours. */
  async read(): Promise<T | null> {
    const bytes = await readWhole(this.#disk, this.path)
    this.size = bytes?.length ?? 0
    if (bytes === null) return null
    const decoded = decode(bytes, this.#schema)
    if (!decoded.ok) throw new Unreadable(decoded.error.code === 'newer', decoded.error.reason)
    return decoded.value
  }

  /** lowdb asks this only where it has data. */
  async write(data: T | null): Promise<void> {
    const bytes = Buffer.from(`${JSON.stringify(data, null, 2)}\n`)
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

function decode<T>(bytes: Buffer, schema: z.ZodType<T>): Result<T> {
  let json: unknown
  try {
    json = JSON.parse(new TextDecoder('utf-8', { fatal: true }).decode(bytes))
  } catch {
    return fail('damaged', bytes.length === 0 ? 'it is empty' : 'it is not JSON', '')
  }
  const parsed = schema.safeParse(json)
  if (parsed.success) return ok(parsed.data)
  const newer = parsed.error.issues.find(
    ({ path }) => path.at(-1) === 'version' && Number(valueAt(json, path)) > 1,
  )
  if (newer) return fail('newer', `it has version ${valueAt(json, newer.path)}`, '')
  return fail('damaged', firstIssue(parsed.error), '')
}

function firstIssue(error: z.ZodError): string {
  const issue = error.issues[0]
  const where = issue?.path.join('/') || 'the whole'
  return `it has the wrong shape at ${where}`
}

function valueAt(json: unknown, path: readonly PropertyKey[]): unknown {
  return path.reduce<unknown>((value, key) => Object(value)[key], json)
}
