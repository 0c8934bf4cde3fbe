import { join } from 'node:path'
import { Low } from 'lowdb'
import { z } from 'zod'
import { type Dossier, PRESENT, Sha256, versionAfter } from '../core/dossier/index.ts'
import type { Disk } from './disk.ts'
import { decode, JsonFile, refuseNewer } from './json-file.ts'

/** The state of a dossier, and the part of the history that it stands for. */
const SnapshotFile = z.strictObject({
  version: z.literal(1),
  seq: z.int().positive(),
  head: Sha256,
  /** How long the history file was, in bytes, when it ended with `head`. */
  bytes: z.int().positive(),
  /** Of its own version, which may be older. */
  state: z.looseObject({ version: z.int().positive() }),
})

export type Snapshot = Omit<z.infer<typeof SnapshotFile>, 'state'> & { state: Dossier }

export const SNAPSHOT = 'dossier.json'

/**
 * A dossier's snapshot and its size in bytes; null where there is none. Rejects as {@link JsonFile}
 * does. A state of an older version is not looked into: it is checked when it was brought to the
 * present one.
 */
export async function readSnapshot(
  folder: string,
  disk: Disk,
  format = PRESENT,
): Promise<{ snapshot: Snapshot; size: number } | null> {
  const file = new JsonFile(join(folder, SNAPSHOT), SnapshotFile, disk, true)
  const low = new Low<z.infer<typeof SnapshotFile> | null>(file, null)
  await low.read()
  if (low.data === null) return null
  const { state } = low.data
  const version = versionAfter(format.migrations)
  refuseNewer(state, version)
  const known = state.version < version ? state : decode(state, format.schema)
  return { snapshot: { ...low.data, state: known as unknown as Dossier }, size: file.size }
}

/** Replaces a dossier's snapshot and says how many bytes it has. */
export async function writeSnapshot(
  folder: string,
  snapshot: Snapshot,
  disk: Disk,
): Promise<number> {
  const file = new JsonFile(join(folder, SNAPSHOT), SnapshotFile, disk, true)
  await new Low<z.infer<typeof SnapshotFile> | null>(file, snapshot).write()
  return file.size
}
