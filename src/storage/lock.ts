import { randomUUID } from 'node:crypto'
import { readFileSync } from 'node:fs'
import { hostname } from 'node:os'
import { join } from 'node:path'
import { z } from 'zod'
import { fail, ok, type Result } from '../core/result.ts'
import { codeOf, type Disk, readWhole, withFile, writeAll } from './disk.ts'
import { diskFailure } from './disk-failure.ts'

/** Who has a library open for writing. */
export const Holder = z.object({
  host: z.string(),
  pid: z.int().positive(),
  /** What tells the process from a later one of the same number; null where the system does not say. */
  process: z.string().nullable().default(null),
  app: z.string(),
  /** ISO 8601 in UTC. */
  since: z.string(),
})
export type Holder = z.infer<typeof Holder>

export interface Lock {
  /** Gives the library free for others. */
  release(): Promise<void>
}

export const LOCK = 'lock'

/**
 * Takes the lock of a library's folder: a file that at most one process makes. A lock whose process
 * on this machine has ended is taken over; one of another machine never is.
 * Fails with `held`, or with `disk` where the folder cannot be written.
 */
export async function takeLock(folder: string, app: string, disk: Disk): Promise<Result<Lock>> {
  const path = join(folder, LOCK)
  const mine: Holder = {
    host: hostname(),
    pid: process.pid,
    process: processMark(process.pid),
    app,
    since: new Date().toISOString(),
  }
  try {
    for (let tries = 0; tries < 5; tries++) {
      if (await makeLock(path, mine, disk)) return ok({ release: () => release(path, mine, disk) })
      const text = await readWhole(disk, path)
      if (text === null) continue
      const holder = parseHolder(text)
      if (holder === null) return unclear(path)
      if (isAlive(holder)) return held(holder)
      await takeAway(path, text, disk)
    }
    return unclear(path)
  } catch (error) {
    return { ok: false, error: diskFailure('The library cannot be locked for writing', error) }
  }
}

/** Makes the lock with its words in it at once, so that nobody reads an empty one; false where it is taken. */
async function makeLock(path: string, mine: Holder, disk: Disk): Promise<boolean> {
  const words = Buffer.from(`${JSON.stringify(mine, null, 2)}\n`)
  const ready = `${path}-${randomUUID().slice(0, 8)}`
  const write = async (file: string) =>
    withFile(disk, file, 'create', async (open) => {
      await writeAll(open, words, 0)
      await open.sync()
    })
  try {
    await write(ready)
    await disk.link(ready, path)
    return true
  } catch (error) {
    if (codeOf(error) === 'EEXIST') return false
    if (!NO_LINKS.has(codeOf(error) ?? '')) throw error
    // A file system without second names: the name alone decides.
    return write(path).then(
      () => true,
      (failure: unknown) => {
        if (codeOf(failure) === 'EEXIST') return false
        throw failure
      },
    )
  } finally {
    await disk.remove(ready).catch(() => undefined)
  }
}

const NO_LINKS = new Set(['EPERM', 'ENOTSUP', 'EOPNOTSUPP', 'ENOSYS', 'EMLINK', 'EISDIR'])

/** Removes a lock that was read as `text`, and puts back one that was made in the meantime. */
async function takeAway(path: string, text: Buffer, disk: Disk): Promise<void> {
  const aside = `${path}-${randomUUID().slice(0, 8)}`
  await disk.rename(path, aside).catch((error: unknown) => {
    if (codeOf(error) !== 'ENOENT') throw error
  })
  const taken = await readWhole(disk, aside)
  if (taken !== null && !taken.equals(text)) await disk.link(aside, path).catch(() => undefined)
  await disk.remove(aside)
}

async function release(path: string, mine: Holder, disk: Disk): Promise<void> {
  const text = await readWhole(disk, path)
  const holder = text && parseHolder(text)
  if (holder && holder.since === mine.since && holder.pid === mine.pid) await disk.remove(path)
}

function parseHolder(text: Buffer): Holder | null {
  try {
    return Holder.parse(JSON.parse(text.toString('utf8')))
  } catch {
    return null
  }
}

/** Whether the holder may still be at work; on another machine nobody can tell. */
function isAlive(holder: Holder): boolean {
  if (holder.host !== hostname()) return true
  try {
    process.kill(holder.pid, 0)
  } catch (error) {
    if (codeOf(error) === 'ESRCH') return false
  }
  const now = processMark(holder.pid)
  return now === null || holder.process === null || now === holder.process
}

/** On Linux the boot's id and the process's start in ticks; null elsewhere. */
function processMark(pid: number): string | null {
  try {
    const boot = readFileSync('/proc/sys/kernel/random/boot_id', 'utf8').trim()
    const stat = readFileSync(`/proc/${pid}/stat`, 'utf8')
    // The name, in parentheses, may hold spaces; the start is the 20th field after it.
    return `${boot} ${stat.slice(stat.lastIndexOf(')') + 2).split(' ')[19]}`
  } catch {
    return null
  }
}

function held({ app, host, pid, since }: Holder): Result<never> {
  return fail(
    'held',
    `The library is open in ${app} on ${host} (process ${pid}) since ${since}.`,
    'It can be read here. To change it, close it there and open it again.',
  )
}

function unclear(path: string): Result<never> {
  return fail(
    'held',
    `The library is locked, and it cannot be told by whom: ${path}.`,
    'It can be read here. If nobody has it open, remove that file and open the library again.',
  )
}
