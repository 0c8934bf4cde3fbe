import { randomUUID } from 'node:crypto'
import { setTimeout as wait } from 'node:timers/promises'
import { codeOf, type Disk, factsAt, withFile } from './disk.ts'

/** Nobody is in the gate for longer than some milliseconds: one that is this old was left by a crash. */
const LEFT_BEHIND = 60_000

/**
 * Does something that takes more than one step with a lock, while nobody else does: whoever removes
 * a lock, or renews one that others may think stale, does it in here. Throws where the gate stays
 * taken.
 */
export async function inGate<T>(lock: string, disk: Disk, act: () => Promise<T>): Promise<T> {
  const gate = `${lock}-gate`
  for (let tries = 0; tries < 40; tries++) {
    try {
      await withFile(disk, gate, 'create', async () => undefined)
    } catch (error) {
      if (codeOf(error) !== 'EEXIST') throw error
      const facts = await factsAt(disk, gate)
      if (facts && (await diskTime(lock, disk)) - facts.changed > LEFT_BEHIND)
        await disk.remove(gate)
      else await wait(25)
      continue
    }
    try {
      return await act()
    } finally {
      await disk.remove(gate)
    }
  }
  throw Object.assign(new Error(`the lock is being changed: ${gate}`), { code: 'EBUSY' })
}

/** Now by the disk's own clock, in milliseconds since 1970: machines that share it may disagree. */
export async function diskTime(lock: string, disk: Disk): Promise<number> {
  const probe = `${lock}-${randomUUID().slice(0, 8)}`
  try {
    return await withFile(disk, probe, 'create', async (file) => (await file.stat()).changed)
  } finally {
    await disk.remove(probe)
  }
}
