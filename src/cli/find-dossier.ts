import { readdir, stat } from 'node:fs/promises'
import { resolve } from 'node:path'
import { fail, type Result } from '../core/result.ts'
import { diskFailure, type OpenDossier, openDossier } from '../storage/index.ts'

/** Opens the dossier that a folder holds, for reading; anybody may have it open meanwhile. */
export async function findDossier(path: string): Promise<Result<OpenDossier>> {
  const folder = resolve(path)
  try {
    const facts = await stat(folder).catch((error: NodeJS.ErrnoException) => {
      if (error.code === 'ENOENT') return null
      throw error
    })
    if (facts === null) {
      return fail('noDossier', `There is no folder ${folder}.`, 'Check the path of the dossier.')
    }
    if (!facts.isDirectory()) {
      return fail('notAFolder', `${folder} is a file.`, 'Name the folder of a dossier.')
    }
    const names = await readdir(folder)
    if (!names.includes('history.ndjson') && !names.includes('dossier.json')) {
      return fail(
        'noDossier',
        `${folder} is not a dossier: it has no history.`,
        'Name a folder that “tickmark import” has printed.',
      )
    }
  } catch (error) {
    return { ok: false, error: diskFailure(`The dossier ${folder} cannot be opened`, error) }
  }
  return openDossier(folder, { write: false })
}
