import { realpath, stat, writeFile } from 'node:fs/promises'
import { basename, dirname, join, relative } from 'node:path'
import { fail, ok, type Result } from '../core/result.ts'
import { diskFailure, writeAtomically } from '../storage/index.ts'

/**
 * Writes a file whole or not at all. Fails with `inside` where it would lie in a dossier's folder
 * or its library's, whose files are the program's own, with `isFolder`, and with `disk`; what was
 * there before is then as it was.
 */
export async function writeReportFile(
  path: string,
  content: string | Uint8Array,
  dossiers: readonly string[],
): Promise<Result<void>> {
  try {
    const target = await realpath(path).catch(() => path)
    const free = await outsideOf(target, dossiers)
    if (!free.ok) return free
    const facts = await stat(target).catch(() => null)
    if (facts?.isDirectory()) {
      return fail('isFolder', `${path} is a folder.`, 'Name a file in it.')
    }
    // A device such as /dev/stdout is written to, never replaced.
    if (facts && !facts.isFile()) await writeFile(target, content)
    else await writeAtomically(target, content)
    return ok(undefined)
  } catch (error) {
    return { ok: false, error: diskFailure(`The report ${path} could not be written`, error) }
  }
}

/** Fails with `inside` where a path lies, or would lie, in the folder of a dossier or of its library. */
export async function outsideOf(path: string, dossiers: readonly string[]): Promise<Result<void>> {
  for (const dossier of dossiers) {
    const library = dirname(dossier)
    const isDossier = await liesIn(path, dossier)
    if (!isDossier && !((await isLibrary(library)) && (await liesIn(path, library)))) continue
    const whose = isDossier ? 'dossier' : 'library'
    return fail(
      'inside',
      `${path} lies in the ${whose}’s own folder.`,
      'Choose a place outside of it.',
    )
  }
  return ok(undefined)
}

function isLibrary(folder: string): Promise<boolean> {
  return stat(join(folder, 'library.json')).then(
    () => true,
    () => false,
  )
}

/** Whether a file would lie in a folder, where links may lead there too. */
async function liesIn(target: string, folder: string): Promise<boolean> {
  const parent = await realFolder(dirname(target))
  const inside = relative(await realFolder(folder), join(parent, 'file'))
  return !/^\.\.(?:[\\/]|$)/.test(inside) && inside !== join(parent, 'file')
}

/** A folder without the links on its way, also where its last parts are not there yet. */
async function realFolder(folder: string): Promise<string> {
  try {
    return await realpath(folder)
  } catch {
    const parent = dirname(folder)
    return parent === folder ? folder : join(await realFolder(parent), basename(folder))
  }
}
