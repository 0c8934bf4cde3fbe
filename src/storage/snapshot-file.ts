import { join } from 'node:path'
import { Low } from 'lowdb'
import { z } from 'zod'
import { Dossier, Sha256 } from '../core/dossier/index.ts'
import type { Disk } from './disk.ts'
import { JsonFile } from './json-file.ts'

/** The state of a dossier, and the part of the history that it stands for. */
export const Snapshot = z.strictObject({
  version: z.literal(1),
  seq: z.int().positive(),
  head: Sha256,
  /** How long the history file was, in bytes, when it ended with `head`. */
  bytes: z.int().positive(),
  state: Dossier,
})
export type Snapshot = z.infer<typeof Snapshot>

export const SNAPSHOT = 'dossier.json'

/** A dossier's snapshot and its size in bytes; null where there is none. Rejects as {@link JsonFile} does. */
export async function readSnapshot(
  folder: string,
  disk: Disk,
): Promise<{ snapshot: Snapshot; size: number } | null> {
  const file = new JsonFile(join(folder, SNAPSHOT), Snapshot, disk)
  const low = new Low<Snapshot | null>(file, null)
  await low.read()
  return low.data === null ? null : { snapshot: low.data, size: file.size }
}

/** Replaces a dossier's snapshot and says how many bytes it has. */
export async function writeSnapshot(
  folder: string,
  snapshot: Snapshot,
  disk: Disk,
): Promise<number> {
  const file = new JsonFile(join(folder, SNAPSHOT), Snapshot, disk)
  await new Low<Snapshot | null>(file, snapshot).write()
  return file.size
}
