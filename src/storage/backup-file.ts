import { join } from 'node:path'
import { z } from 'zod'
import { Sha256 } from '../core/dossier/index.ts'
import type { Disk } from './disk.ts'
import { JsonFile } from './json-file.ts'

/** A dossier's folder of backups. */
export const BACKUPS = 'backups'

/** A stretch of the history, kept in a file that is named by its hash and never changes. */
export const Block = z.strictObject({ sha256: Sha256, bytes: z.int().positive() })
export type Block = z.infer<typeof Block>

/** One backup: what the history was, as blocks that backups share. The state follows from it. */
export const BackupFile = z.strictObject({
  version: z.literal(1),
  /** 1, 2, 3… in the order in which the backups were made, whatever the clock said. */
  number: z.int().positive(),
  /** ISO 8601 in UTC. */
  at: z.iso.datetime(),
  /** What it was made for: a session that ended, or something that was about to be done. */
  why: z.enum(['session', 'restore', 'merge']),
  /** The line that the history ended with. */
  seq: z.int().positive(),
  head: Sha256,
  /** For lists of backups. */
  title: z.string(),
  claims: z.int().nonnegative(),
  /** One after the other they are the history. */
  blocks: z.array(Block).min(1),
})
export type BackupFile = z.infer<typeof BackupFile>

/** A backup under the name by which it is restored. */
export type Backup = Omit<BackupFile, 'version' | 'blocks'> & {
  readonly id: string
  /** How long its history is, in bytes. */
  readonly bytes: number
}

const ID = /^(\d{6,})-\d{8}T\d{6}(?:\.\d+)?Z$/

/** The number in a backup's name; null for what cannot be one. */
export function numberIn(id: string): number | null {
  const number = ID.exec(id)?.[1]
  return number === undefined ? null : Number(number)
}

/** Reads one backup's file; null where there is none. Rejects as {@link JsonFile} does. */
export function readBackupFile(folder: string, id: string, disk: Disk): Promise<BackupFile | null> {
  return fileOf(folder, id, disk).read()
}

/** Names a backup by its number and time and writes its file: from then on the backup is there. */
export async function writeBackupFile(
  folder: string,
  file: BackupFile,
  disk: Disk,
): Promise<string> {
  const id = `${String(file.number).padStart(6, '0')}-${file.at.replace(/[-:]/g, '')}`
  await fileOf(folder, id, disk).write(file)
  return id
}

function fileOf(folder: string, id: string, disk: Disk): JsonFile<BackupFile> {
  return new JsonFile(join(folder, BACKUPS, `${id}.json`), BackupFile, disk, true)
}

export function backupOf(id: string, { version: _, blocks, ...facts }: BackupFile): Backup {
  return { id, ...facts, bytes: blocks.reduce((sum, block) => sum + block.bytes, 0) }
}
