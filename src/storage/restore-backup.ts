import { join } from 'node:path'
import type { Finding } from '../core/finding.ts'
import { type Failure, fail, ok, type Result } from '../core/result.ts'
import { readBlock, readBlockFromHistory } from './backup-blocks.ts'
import { bringBackEvidence } from './backup-evidence.ts'
import { type Backup, type BackupFile, backupOf, numberIn, readBackupFile } from './backup-file.ts'
import { type Disk, factsAt, realDisk, renameDurably, withFile, writeAll } from './disk.ts'
import { diskFailure } from './disk-failure.ts'
import { Unreadable } from './json-file.ts'
import { unreadableBackup } from './list-backups.ts'
import { type MakeBackup, makeBackup } from './make-backup.ts'
import { nameIn } from './name-in.ts'
import { keepInQuarantine, moveToQuarantine } from './quarantine.ts'
import { HISTORY, type Reading, readDossier } from './read-dossier.ts'
import { SNAPSHOT } from './snapshot-file.ts'
import { removeUnfinished, unfinishedName } from './write-atomically.ts'

/** What a restore did. */
export interface Restored {
  readonly backup: Backup
  /** The backup that was made of what was there before; null where none could be made. */
  readonly before: Backup | null
  /** Where the history and the snapshot that were there are now, in the dossier's folder. */
  readonly kept: readonly string[]
  /** What there is to tell besides: files that were brought back, and files that could not be. */
  readonly findings: readonly Finding[]
}

/**
 * Makes a dossier, which nobody has open, what it was when a backup was made; it need not be in a
 * state that can be opened. The backup is proved first, by opening it. What is replaced is kept in
 * quarantine/, and where it can still be read a backup of it is made before. After a failure or a
 * crash the dossier is as it was, or as in the backup: the history is replaced by one rename.
 */
export async function restoreBackup(
  folder: string,
  id: string,
  disk: Disk = realDisk,
  make: MakeBackup = (at, options) => makeBackup(at, options, disk),
): Promise<Result<Restored>> {
  const trial = unfinishedName(join(folder, 'restore'))
  try {
    const file = await findBackup(folder, id, disk)
    if (!file.ok) return file
    await removeUnfinished(folder, disk)
    const proved = await prove(folder, trial, id, file.value, disk)
    if (!proved.ok) return proved
    const before = await make(folder, { why: 'restore', spare: id })
    const findings = await bringBackEvidence(folder, proved.value.state, disk)
    const present = await readDossier(folder, disk)
    const whole = present.ok && present.value.damage.history === null
    const aside = await replace(folder, join(trial, HISTORY), whole, disk)
    const kept = aside.map((path) => nameIn(folder, path))
    if (!before.ok) findings.unshift(notBackedUp(before.error, kept[0] ?? null))
    return ok({
      backup: backupOf(id, file.value),
      before: before.ok ? before.value : null,
      kept,
      findings,
    })
  } catch (error) {
    return { ok: false, error: diskFailure(`The backup ${id} could not be restored`, error) }
  } finally {
    await disk.remove(trial).catch(() => undefined)
  }
}

async function findBackup(folder: string, id: string, disk: Disk): Promise<Result<BackupFile>> {
  try {
    const file = numberIn(id) === null ? null : await readBackupFile(folder, id, disk)
    if (file) return ok(file)
    return fail('noBackup', `There is no backup ${id} of this dossier.`, 'Choose one of the list.')
  } catch (error) {
    if (!(error instanceof Unreadable)) throw error
    return { ok: false, error: unreadableBackup(id, error) }
  }
}

/** Puts the backup's history together in a folder of its own and opens it there as a dossier. */
async function prove(
  folder: string,
  trial: string,
  id: string,
  file: BackupFile,
  disk: Disk,
): Promise<Result<Reading>> {
  await disk.makeFolder(trial)
  const whole = await withFile(disk, join(trial, HISTORY), 'create', async (history) => {
    let at = 0
    for (const block of file.blocks) {
      const bytes =
        (await readBlock(folder, block, disk)) ??
        (await readBlockFromHistory(folder, block, at, disk))
      if (bytes === null) return false
      await writeAll(history, bytes, at)
      at += bytes.length
    }
    await history.sync()
    return true
  })
  if (!whole) return damaged(id, 'a part of its history is missing or altered')
  const read = await readDossier(trial, disk)
  if (!read.ok) return read.error.code === 'damaged' ? damaged(id, 'it leads nowhere') : read
  const { damage, head } = read.value
  if (damage.history !== null) return damaged(id, damage.history)
  return head.hash === file.head ? read : damaged(id, 'it does not end with the line it names')
}

/**
 * Puts the new history in the place of the old and takes the snapshot away, which belongs to the
 * old. A whole history comes to the same state without its snapshot, so that goes first; a damaged
 * one may need it until it is replaced. Answers where the old files are.
 */
async function replace(
  folder: string,
  restored: string,
  whole: boolean,
  disk: Disk,
): Promise<string[]> {
  const history = join(folder, HISTORY)
  const snapshot = join(folder, SNAPSHOT)
  const aside: string[] = []
  const takeSnapshotAway = async () => {
    if (await factsAt(disk, snapshot)) aside.push(await moveToQuarantine(snapshot, disk))
  }
  const there = await factsAt(disk, history)
  const keep = there?.kind === 'file' ? keepInQuarantine : moveToQuarantine
  if (there) aside.push(await keep(history, disk))
  if (whole) await takeSnapshotAway()
  await renameDurably(disk, restored, history)
  if (!whole) await takeSnapshotAway()
  return aside
}

function notBackedUp({ reason }: Failure, kept: string | null): Finding {
  const found = `no backup was made of what was there. ${reason.replace(/\.$/, '')}`
  return { file: HISTORY, found, rebuilt: null, kept, next: null }
}

function damaged(id: string, why: string): Result<never> {
  return fail(
    'damaged',
    `The backup ${id} is damaged: ${why}. The dossier was left as it is.`,
    'Restore another one.',
  )
}
