import { z } from 'zod'
import { Id, Sha256 } from '../../core/dossier/index.ts'

/** The first entry of a hand-off file: what it is, and every other entry with its hash. */
export const MANIFEST = 'manifest.json'

/** The version that this program writes. A file with a higher one is refused. */
export const HAND_OFF_VERSION = 1

/** In bytes: more than a manifest of {@link MOST_FILES} files has. */
export const LARGEST_MANIFEST = 16 * 1024 * 1024
export const MOST_FILES = 50_000

export const Manifest = z.object({
  format: z.literal('tickmark-handoff'),
  version: z.literal(HAND_OFF_VERSION),
  /** The program that wrote it, for people. */
  program: z.string(),
  dossier: z.object({ id: Id, title: z.string() }),
  /** The hash of the history’s last line. */
  head: Sha256,
  files: z
    .array(z.object({ path: z.string(), size: z.int().nonnegative(), sha256: Sha256 }))
    .max(MOST_FILES),
})
export type Manifest = z.infer<typeof Manifest>

/** What says of any version whether this is a hand-off file, and of which. */
export const ManifestStart = z.object({
  format: z.literal('tickmark-handoff'),
  version: z.int().positive(),
})

const KEPT = /^(?:original|evidence)\/([0-9a-f]{64})(?:\.[A-Za-z0-9_-]{1,32})?$/

/** Whether a path is one of a dossier’s own; any other is refused, so that none leads out of it. */
export function isOwnPath(path: string): boolean {
  return path === 'history.ndjson' || path === 'dossier.json' || KEPT.test(path)
}

/** The hash in a kept file’s path; null for the other files. */
export function hashInPath(path: string): string | null {
  return KEPT.exec(path)?.[1] ?? null
}
