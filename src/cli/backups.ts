import { basename, dirname } from 'node:path'
import { type Backup, listBackups, openLibrary } from '../storage/index.ts'
import { dossierFolder } from './find-dossier.ts'
import { EXIT, type Exit, type Io, note, plain, tell } from './io.ts'

/** What `tickmark backups --json` prints. Keys may be added; none changes its meaning. */
export interface ShownBackups {
  /** The dossier's folder, absolute. */
  readonly folder: string
  /** Newest first. */
  readonly backups: readonly Backup[]
}

/** Prints the backups of a dossier, which itself may be in any state, newest first. */
export async function showBackups(
  path: string,
  options: { readonly json?: boolean },
  io: Io,
): Promise<Exit> {
  const folder = await dossierFolder(path)
  if (!folder.ok) return tell(io, folder.error)
  const listed = await listBackups(folder.value)
  if (!listed.ok) return tell(io, listed.error)
  const { backups, broken } = listed.value
  note(
    io,
    broken.map(({ error }) => error.reason),
  )
  const shown: ShownBackups = { folder: folder.value, backups }
  io.stdout(options.json ? `${JSON.stringify(shown, null, 2)}\n` : inWords(backups))
  return EXIT.done
}

function inWords(backups: readonly Backup[]): string {
  const lines = backups.map(
    ({ id, seq, claims, title }) => `${id}  ${seq} lines, ${claims} claims  ${title}`,
  )
  return lines.map((line) => `${plain(line)}\n`).join('')
}

/** Makes a dossier as it was in a backup, and prints where what it replaces is kept. */
export async function restoreDossier(path: string, backup: string, io: Io): Promise<Exit> {
  const folder = await dossierFolder(path)
  if (!folder.ok) return tell(io, folder.error)
  const holder = { app: 'tickmark restore' }
  const library = await openLibrary(dirname(folder.value), { write: true, holder })
  if (!library.ok) return tell(io, library.error)
  try {
    const restored = await library.value.restoreFromBackup(basename(folder.value), backup)
    if (!restored.ok) return tell(io, restored.error)
    const { before, kept, findings } = restored.value
    note(io, findings)
    const lines = [
      `Restored: ${restored.value.backup.id}`,
      ...(before ? [`Backup of the state before: ${before.id}`] : []),
      ...kept.map((file) => `Kept: ${file}`),
    ]
    io.stdout(lines.map((line) => `${plain(line)}\n`).join(''))
    return EXIT.done
  } finally {
    await library.value.close()
  }
}
