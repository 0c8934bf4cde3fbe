import { readdir } from 'node:fs/promises'
import { join } from 'node:path'
import type { Dossier } from '../core/dossier/index.ts'
import type { Backup } from './backup-file.ts'
import { type Disk, type DiskFile, realDisk } from './disk.ts'
import { listBackups } from './list-backups.ts'
import { makeBackup } from './make-backup.ts'
import { openDossier } from './open-dossier.ts'
import { ada, must, openToWrite } from './storage.testing.ts'

/** Opens a dossier, gives it a title and closes it: a session. */
export async function rename(folder: string, title: string): Promise<void> {
  const open = await openToWrite(folder)
  must(await open.execute({ type: 'renameDossier', title }, ada))
  must(await open.close())
}

/** A session and the backup that follows it. */
export async function session(folder: string, title: string, at?: string): Promise<Backup> {
  await rename(folder, title)
  return backUp(folder, at)
}

export async function backUp(folder: string, at?: string): Promise<Backup> {
  return must(await makeBackup(folder, { why: 'session' }, realDisk, at ? () => at : undefined))
}

/** The backups' ids, newest first. */
export async function ids(folder: string): Promise<string[]> {
  return must(await listBackups(folder)).backups.map(({ id }) => id)
}

export function blockNames(folder: string): Promise<string[]> {
  return readdir(join(folder, 'backups', 'history'))
}

/** The state as a reader finds it, who has to find nothing wrong. */
export async function stateOf(folder: string): Promise<Dossier> {
  const open = must(await openDossier(folder, { write: false }))
  if (open.findings.length > 0) throw new Error(JSON.stringify(open.findings))
  return open.dossier
}

/** What a disk was asked to do, in order, and how many bytes it wrote and read. */
export interface Watched {
  readonly disk: Disk
  readonly steps: { does: string; path: string; from?: string }[]
  written: number
  read: number
}

/** The real disk, watched; and it fails for good at a step that changes something, counted from 0. */
export function watchedDisk(diesAt = Number.POSITIVE_INFINITY): Watched {
  const watched: Watched = { disk: { ...realDisk }, steps: [], written: 0, read: 0 }
  /** A step that the crash falls on is not done, and nothing after it. */
  const change = async <T>(does: string, path: string, act: () => Promise<T>, from?: string) => {
    if (watched.steps.length >= diesAt) throw dead()
    watched.steps.push({ does, path, ...(from === undefined ? {} : { from }) })
    return act()
  }
  const { disk } = watched
  disk.makeFolder = (path) => change('makeFolder', path, () => realDisk.makeFolder(path))
  disk.rename = (from, to) => change('rename', to, () => realDisk.rename(from, to), from)
  disk.link = (from, to) => change('link', to, () => realDisk.link(from, to))
  disk.remove = (path) => change('remove', path, () => realDisk.remove(path))
  disk.syncFolder = (path) => change('syncFolder', path, () => realDisk.syncFolder(path))
  disk.open = async (path, how) => {
    const open = () => realDisk.open(path, how)
    const file = await (how === 'create' ? change('create', path, open) : open())
    return {
      ...file,
      write: async (bytes, position) => {
        if (watched.steps.length === diesAt) {
          // The crash comes in the middle of a write.
          await file.write(bytes.subarray(0, bytes.length >> 1), position)
        }
        const count = await change('write', path, () => file.write(bytes, position))
        watched.written += count
        return count
      },
      read: async (into, position) => {
        const count = await file.read(into, position)
        watched.read += count
        return count
      },
      sync: () => change('sync', path, () => file.sync()),
      truncate: (length) => change('truncate', path, () => file.truncate(length)),
    } satisfies DiskFile
  }
  return watched
}

/** The files that were given their lasting name before their bytes were synced. */
export function namedTooSoon({ steps }: Watched): string[] {
  const dirty = new Set<string>()
  const tooSoon: string[] = []
  for (const { does, path, from } of steps) {
    if (does === 'write') dirty.add(path)
    if (does === 'sync') dirty.delete(path)
    if (does === 'rename' && from !== undefined && dirty.has(from)) tooSoon.push(path)
  }
  return tooSoon
}

function dead(): Error {
  return Object.assign(new Error('EIO: the machine is off'), { code: 'EIO' })
}
