import { join } from 'node:path'
import { fail, ok, type Result } from '../core/result.ts'
import {
  blocksAreThere,
  cutHistory,
  keepBlocks,
  nameOf,
  readBlockFromHistory,
} from './backup-blocks.ts'
import { linkEvidence } from './backup-evidence.ts'
import { type Backup, type BackupFile, backupOf, numberIn, writeBackupFile } from './backup-file.ts'
import { type Disk, factsAt, realDisk } from './disk.ts'
import { diskFailure } from './disk-failure.ts'
import { type NamedBackup, readBackups } from './list-backups.ts'
import { HISTORY, type Reading, readDossier } from './read-dossier.ts'
import { removeUnneeded, rotateBackups } from './rotate-backups.ts'

export interface BackupOptions {
  readonly why: BackupFile['why']
  /** How many bytes of the history are acknowledged, where the dossier is open; all, where it is not. */
  readonly upTo?: number
  /** A backup that is about to be used, and stays. */
  readonly spare?: string
}

/** Makes a backup; {@link makeBackup} in this thread, or the same in a worker. */
export type MakeBackup = (folder: string, options: BackupOptions) => Promise<Result<Backup>>

/**
 * Makes a backup of a dossier, for its one writer, and removes those that have had their time.
 * When it answers, the history's hashes were checked from the first line to the last, and each
 * block was read back. It is there whole or, after a failure or a crash, not at all. Where nothing
 * has changed since the newest backup it answers that one. Refuses a damaged dossier.
 */
export async function makeBackup(
  folder: string,
  options: BackupOptions,
  disk: Disk = realDisk,
  now: () => string = () => new Date().toISOString(),
): Promise<Result<Backup>> {
  try {
    const { files, broken } = await readBackups(folder, disk)
    const at = now()
    const made = await makeOrFind(folder, files, broken, at, options, disk)
    // Old backups that could not be removed are removed after the next one.
    if (made.ok) await rotateBackups(folder, at, disk, options.spare).catch(() => undefined)
    return made
  } catch (error) {
    // On a full disk what was written of it is in the way.
    await removeUnneeded(folder, disk).catch(() => undefined)
    return { ok: false, error: diskFailure('The backup could not be made', error) }
  }
}

async function makeOrFind(
  folder: string,
  files: readonly NamedBackup[],
  broken: readonly { readonly id: string }[],
  at: string,
  { why, upTo }: BackupOptions,
  disk: Disk,
): Promise<Result<Backup>> {
  const [newest] = files
  if (newest && (await standsFor(newest.file, folder, upTo, disk))) {
    return ok(backupOf(newest.id, newest.file))
  }
  const reading = await readDossier(folder, disk, upTo)
  if (!reading.ok) return reading
  if (reading.value.damage.history !== null) return DAMAGED
  await linkEvidence(folder, disk)
  const blocks = await keepBlocks(folder, cutHistory(reading.value.scan.lines.values()), disk)
  if (newest && newest.file.blocks.map(nameOf).join() === blocks.map(nameOf).join()) {
    return ok(backupOf(newest.id, newest.file))
  }
  const numbers = [...files, ...broken].map(({ id }) => numberIn(id) ?? 0)
  const number = Math.max(0, ...numbers) + 1
  const facts = factsOf(reading.value)
  const file: BackupFile = { version: 1, number, at, why, ...facts, blocks }
  return ok(backupOf(await writeBackupFile(folder, file, disk), file))
}

/** Whether the history ends where the backup does, with the same bytes: each line holds the hash of the one before. */
async function standsFor(
  { blocks }: BackupFile,
  folder: string,
  upTo: number | undefined,
  disk: Disk,
): Promise<boolean> {
  const length = upTo ?? (await factsAt(disk, join(folder, HISTORY)))?.size
  const bytes = blocks.reduce((sum, block) => sum + block.bytes, 0)
  const last = blocks.at(-1)
  if (bytes !== length || last === undefined) return false
  if (!(await readBlockFromHistory(folder, last, bytes - last.bytes, disk))) return false
  return blocksAreThere(blocks, folder, disk)
}

function factsOf({ head, state }: Reading): Pick<BackupFile, 'seq' | 'head' | 'title' | 'claims'> {
  const claims = Object.keys(state.claims).length
  return { seq: head.seq, head: head.hash, title: state.info.title, claims }
}

const DAMAGED = fail(
  'damaged',
  'The dossier is damaged, and no backup was made of it. The earlier ones are as they were.',
  'Open it to have it rebuilt, or restore a backup.',
)
