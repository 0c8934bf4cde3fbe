import { realpath, stat } from 'node:fs/promises'
import { dirname, join, relative } from 'node:path'
import { fail, ok, type Result } from '../../core/result.ts'
import { diskFailure, writeAtomically } from '../../storage/index.ts'

/**
 * Writes a file of a report whole or not at all; what was there before is else as it was. Fails with
 * `inside` where it would lie in the library, whose folders are the program's own, and with `disk`.
 */
export async function writeReportFile(
  path: string,
  content: string | Uint8Array,
  library: string,
): Promise<Result<void>> {
  try {
    if (await liesIn(path, library)) {
      return fail('inside', `${path} lies in the library.`, 'Choose a place outside of it.')
    }
    await writeAtomically(path, content)
    return ok(undefined)
  } catch (error) {
    const { code, reason, next } = diskFailure(`${path} could not be written`, error)
    return fail(code, `${reason} A file that was there is as it was.`, next)
  }
}

/** Those of the names that a folder has already. */
export async function takenIn(folder: string, names: readonly string[]): Promise<string[]> {
  const found = await Promise.all(
    names.map((name) =>
      stat(join(folder, name)).then(
        () => [name],
        () => [],
      ),
    ),
  )
  return found.flat()
}

async function liesIn(path: string, folder: string): Promise<boolean> {
  const parent = await realpath(dirname(path)).catch(() => dirname(path))
  const root = await realpath(folder).catch(() => folder)
  const way = relative(root, parent)
  return way === '' || !(way.startsWith('..') || way === parent)
}
