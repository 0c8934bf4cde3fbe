import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { ok, type Result } from '../../core/result.ts'
import { diskFailure, harmlessName } from '../../storage/index.ts'

export interface PastedFile {
  readonly path: string
  /** Deletes it. Never fails: what is left lies in the system's folder for what may go. */
  remove(): Promise<void>
}

/** Writes what was pasted into a folder that only this user can look into, so that it can be read like a file. */
export async function pastedFile(given: string, bytes: Uint8Array): Promise<Result<PastedFile>> {
  const name = harmlessName(given)
  try {
    const folder = await mkdtemp(join(tmpdir(), 'tickmark-paste-'))
    const remove = () =>
      rm(folder, { recursive: true, force: true, maxRetries: 3 }).catch(() => undefined)
    const path = join(folder, name)
    try {
      await writeFile(path, bytes, { mode: 0o600 })
    } catch (error) {
      await remove()
      throw error
    }
    return ok({ path, remove })
  } catch (error) {
    return { ok: false, error: diskFailure(`“${name}” could not be put where it is read`, error) }
  }
}
