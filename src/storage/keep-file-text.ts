import { join } from 'node:path'
import { fail, ok, type Result } from '../core/result.ts'
import { type Disk, factsAt, readWhole } from './disk.ts'
import { diskFailure } from './disk-failure.ts'
import { keepBytes, keptPath } from './keep-file.ts'
import { sha256 } from './sha256.ts'

const TEXT = { type: 'text/plain', ext: 'txt' }

/**
 * Keeps a text that was read out of a file as <sha256>.txt in UTF-8, and answers the SHA-256 when
 * it would outlive a power cut. The same text is kept once. Half a surrogate pair becomes U+FFFD,
 * which takes as much room, so that every offset stays what it was.
 */
export async function keepText(text: string, folder: string, disk: Disk): Promise<Result<string>> {
  const bytes = Buffer.from(text, 'utf8')
  const kept = await keepBytes('the text of the file', bytes, folder, disk, TEXT)
  return kept.ok ? ok(kept.value.sha256) : kept
}

/** A text that was kept. Fails with `missing` or `altered` where the folder does not have it as it was. */
export async function readKeptText(
  hash: string,
  folder: string,
  disk: Disk,
): Promise<Result<string>> {
  try {
    const path = await textPath(hash, folder, disk)
    const bytes = path === null ? null : await readWhole(disk, path)
    if (bytes === null) {
      return fail(
        'missing',
        'The text that was read out of this file is not in the dossier’s folder any more.',
        'Restore the dossier from a backup. The file itself may still be there.',
      )
    }
    if (sha256(bytes) !== hash) {
      return fail(
        'altered',
        'The text that was read out of this file was altered on disk, so no passage can be shown in it.',
        'Restore the dossier from a backup. The file itself may still be as it was.',
      )
    }
    return ok(bytes.toString('utf8'))
  } catch (error) {
    return { ok: false, error: diskFailure('The text of this file could not be read', error) }
  }
}

/** Where a text is; null where the folder does not have it. Looks where it mostly is before it lists. */
export async function textPath(hash: string, folder: string, disk: Disk): Promise<string | null> {
  const usual = join(folder, `${hash}.${TEXT.ext}`)
  const facts = await factsAt(disk, usual).catch(() => null)
  return facts ? usual : keptPath(hash, folder, disk)
}
