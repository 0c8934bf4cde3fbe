import { ok } from '../../core/result.ts'
import { evidenceNamed } from './evidence-text.ts'
import type { OpenDossiers } from './open-dossiers.ts'

/** A kept file as its bytes are served. */
export interface ServedFile {
  readonly path: string
  /** The media type that was recognised when it was kept. */
  readonly type: string
}

/** Finds a kept file by what an address says; null where there is nothing to be served. */
export type KeptFileLookup = (dossierId: string, sha256: string) => Promise<ServedFile | null>

/**
 * The evidence file of that SHA-256 where the page looks at the dossier and one of its sources has
 * it. No path is made of what was asked for.
 */
export async function keptFile(
  open: OpenDossiers,
  dossierId: string,
  sha256: string,
): Promise<ServedFile | null> {
  if (!open.isShown(dossierId) || !/^[0-9a-f]{64}$/.test(sha256)) return null
  const found = await open.use(dossierId, async (dossier) => {
    const file = evidenceNamed(dossier.dossier, sha256)
    const path = file ? await dossier.files.pathOf(sha256) : null
    return ok(file && path !== null ? { path, type: file.type } : null)
  })
  return found.ok ? found.value : null
}
