import { randomUUID } from 'node:crypto'
import { join } from 'node:path'
import { type Failure, ok, type Result } from '../core/result.ts'
import { codeOf, type Disk, factsAt, readWhole, withFile, writeAll } from './disk.ts'
import { diskFailure } from './disk-failure.ts'
import { hasNoLinks } from './has-no-links.ts'
import { HeldLock } from './held-lock.ts'
import { diskTime, inGate } from './lock-gate.ts'
import { type Holder, hasEnded, newHolder, parseHolder } from './lock-holder.ts'

export const LOCK = 'lock'

/** In milliseconds: a lock that was not renewed for so long may be taken over, by a person who was asked. */
export const STALE_AFTER = 10 * 60_000

/** Somebody else's lock, as it was seen. */
export interface SeenLock {
  /** Null where it cannot be told whose it is. */
  readonly holder: Holder | null
  readonly words: Buffer
  /** When it was last renewed, and how long that was ago, in milliseconds by the disk's clock. */
  readonly renewed: number
  readonly age: number
}

/**
 * Takes the lock of a library's folder: a file that at most one process makes. A lock whose process
 * on this machine has ended is taken over; another one only where it is named in `over`, is stale,
 * and was not renewed since it was seen. Answers the lock, or who has it.
 * Fails with `disk` where the folder cannot be written.
 */
export async function takeLock(
  folder: string,
  app: string,
  disk: Disk,
  over?: SeenLock,
  clock: () => number = Date.now,
): Promise<Result<HeldLock | SeenLock>> {
  const path = join(folder, LOCK)
  const words = Buffer.from(`${JSON.stringify(newHolder(app), null, 2)}\n`)
  try {
    let seen: SeenLock | null = null
    for (let tries = 0; tries < 5; tries++) {
      const began = clock()
      if (await makeLock(path, words, disk))
        return ok(new HeldLock(path, words, began, disk, clock))
      seen = await seeLock(path, disk)
      if (seen && !mayTake(seen, over)) return ok(seen)
      if (seen) await removeLock(path, seen, disk)
    }
    if (seen) return ok(seen)
    throw Object.assign(new Error('it comes and goes'), { code: 'EBUSY' })
  } catch (error) {
    return { ok: false, error: diskFailure('The library cannot be locked for writing', error) }
  }
}

function mayTake(seen: SeenLock, over: SeenLock | undefined): boolean {
  if (seen.holder && hasEnded(seen.holder)) return true
  return over !== undefined && isSame(seen, over) && seen.age > STALE_AFTER
}

function isSame(a: SeenLock, b: SeenLock): boolean {
  return a.words.equals(b.words) && a.renewed === b.renewed
}

/** The lock that is there, or null. Nothing of it is changed. */
export async function seeLock(path: string, disk: Disk): Promise<SeenLock | null> {
  const facts = await factsAt(disk, path)
  const words = await readWhole(disk, path)
  if (facts === null || words === null) return null
  const age = (await diskTime(path, disk)) - facts.changed
  return { holder: parseHolder(words), words, renewed: facts.changed, age }
}

/** Removes a lock that is still as it was seen. */
async function removeLock(path: string, seen: SeenLock, disk: Disk): Promise<void> {
  await inGate(path, disk, async () => {
    const now = await seeLock(path, disk)
    if (now && isSame(now, seen)) await disk.remove(path)
  })
}

/** Makes the lock with its words in it at once, so that nobody reads an empty one; false where it is taken. */
async function makeLock(path: string, words: Buffer, disk: Disk): Promise<boolean> {
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
    if (!hasNoLinks(error)) throw error
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

/** Why a library can only be read: the words for whom, and what can be done. */
export function heldBy({ holder, age }: SeenLock): Failure {
  const minutes = Math.floor(age / 60_000)
  const quiet = `It has given no sign of life for ${minutes} minutes: where you know that nobody works in it, take it over.`
  if (holder === null) {
    return {
      code: 'held',
      reason: 'The library is locked, and it cannot be told by whom.',
      next:
        age > STALE_AFTER
          ? `It can be read here. ${quiet}`
          : `It can be read here. If nobody has it open, remove the file “${LOCK}” in its folder and open it again.`,
    }
  }
  const { app, host, pid, since } = holder
  return {
    code: 'held',
    reason: `The library is open in ${app} on ${host} (process ${pid}) since ${since}.`,
    next:
      age > STALE_AFTER
        ? `It can be read here. ${quiet}`
        : 'It can be read here. To change it, close it there and open it again.',
  }
}
