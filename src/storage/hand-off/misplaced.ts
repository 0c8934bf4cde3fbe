import { basename, dirname, join } from 'node:path'
import type { Failure } from '../../core/result.ts'
import { type Disk, factsAt } from '../disk.ts'
import { LIBRARY_FILE } from '../library-file.ts'
import { isDossierName } from '../list-dossiers.ts'
import { HISTORY } from '../read-dossier.ts'

/**
 * Why a hand-off file may not be written to a path; null where it may: into no dossier's folder,
 * over none of a library's own files, and in the place of nothing but a file. A device would be
 * gone with it.
 */
export async function misplaced(path: string, disk: Disk): Promise<Failure | null> {
  const facts = await factsAt(disk, path)
  if (facts?.kind === 'folder') return refused('isFolder', `${path} is a folder.`)
  if (facts?.kind === 'other') return refused('notAFile', `${path} is a device.`)
  const folder = dirname(path)
  // In a dossier's folder are folders with files, and none in those.
  for (const around of [folder, `${folder}/..`]) {
    if (await factsAt(disk, `${around}/${HISTORY}`)) {
      return refused('inside', `${path} lies in the folder of a dossier.`)
    }
  }
  const isLibrary = (await factsAt(disk, join(folder, LIBRARY_FILE))) !== null
  return isLibrary && !isDossierName(basename(path))
    ? refused('inside', `${path} is of the library itself.`)
    : null
}

function refused(code: string, reason: string): Failure {
  return { code, reason, next: 'Choose another place. No file was written.' }
}
