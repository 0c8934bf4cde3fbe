import { join } from 'node:path'
import { BLOCKS, nameOf } from './backup-blocks.ts'
import { BACKUPS } from './backup-file.ts'
import type { Disk } from './disk.ts'
import { readBackups } from './list-backups.ts'
import { removeUnfinished } from './write-atomically.ts'

const SESSIONS = 10
const DAYS = 30

/**
 * Which backups stay: the last ten, and the newest of each of the last thirty days, today counted,
 * in UTC. Newest is by number; a backup from a day that is still to come counts as recent.
 */
export function backupsToKeep<T extends { readonly number: number; readonly at: string }>(
  backups: readonly T[],
  now: string,
): Set<T> {
  const newestFirst = [...backups].sort((a, b) => b.number - a.number)
  const kept = new Set(newestFirst.slice(0, SESSIONS))
  const days = new Set<number>()
  for (const backup of newestFirst) {
    const day = dayOf(backup.at)
    if (!days.has(day) && dayOf(now) - day < DAYS) kept.add(backup)
    days.add(day)
  }
  return kept
}

function dayOf(at: string): number {
  return Math.floor(Date.parse(at) / 86_400_000)
}

/** Removes the backups that are not to stay, but for `spare`, and what only they needed. */
export async function rotateBackups(
  folder: string,
  now: string,
  disk: Disk,
  spare?: string,
): Promise<void> {
  const { files } = await readBackups(folder, disk)
  const all = files.map(({ id, file: { number, at } }) => ({ id, number, at }))
  const kept = backupsToKeep(all, now)
  for (const backup of all) {
    if (kept.has(backup) || backup.id === spare) continue
    await disk.remove(join(folder, BACKUPS, `${backup.id}.json`))
  }
  await removeUnneeded(folder, disk)
}

/**
 * Removes what a crash left half written, and the blocks that no backup needs. While a backup's
 * own file cannot be read nobody knows which blocks it needs, and all stay.
 */
export async function removeUnneeded(folder: string, disk: Disk): Promise<void> {
  const base = join(folder, BACKUPS)
  const blocks = join(base, BLOCKS)
  const { files, broken } = await readBackups(folder, disk)
  await removeUnfinished(base, disk)
  await removeUnfinished(blocks, disk)
  if (broken.length > 0) return
  // A backup that came back after a power cut would name blocks that are gone.
  await disk.syncFolder(base)
  const needed = new Set(files.flatMap(({ file }) => file.blocks.map(nameOf)))
  for (const name of await disk.list(blocks)) {
    if (!needed.has(name)) await disk.remove(join(blocks, name))
  }
}
