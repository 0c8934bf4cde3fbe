import { readdir, stat } from 'node:fs/promises'
import { resolve } from 'node:path'
import { fail, ok, type Result } from '../core/result.ts'
import { diskFailure, type OpenDossier, openDossier } from '../storage/index.ts'

/** Opens the dossier that a folder holds, for reading; anybody may have it open meanwhile. */
export async function findDossier(path: string): Promise<Result<OpenDossier>> {
  const folder = await dossierFolder(path)
  return folder.ok ? openDossier(folder.value, { write: false }) : folder
}

/** The folder of a dossier, absolute; fails where there is none. */
export async function dossierFolder(path: string): Promise<Result<string>> {
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
    if (!DOSSIER_FILES.some((name) => names.includes(name))) {
      return fail(
        'noDossier',
        `${folder} is not a dossier: it has no history.`,
        'Name a folder that “tickmark import” has printed.',
      )
    }
  } catch (error) {
    return { ok: false, error: diskFailure(`The dossier ${folder} cannot be opened`, error) }
  }
  return ok(folder)
}

/** Each of these alone makes a folder a dossier that can be opened or restored. */
const DOSSIER_FILES = ['history.ndjson', 'dossier.json', 'backups']
