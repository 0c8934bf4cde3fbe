import { ok, type Result } from '../../core/result.ts'
import type { Imported, Library } from '../../storage/index.ts'
import type { Handlers } from '../answer.ts'
import type { System } from '../system.ts'
import { backupHandlers } from './backup.ts'
import { dossierHandlers } from './dossier.ts'
import { draftHandlers } from './draft.ts'
import { evidenceHandlers } from './evidence.ts'
import { historyHandlers } from './history.ts'
import { libraryHandlers, tellLibrary } from './library.ts'
import { OpenDossiers } from './open-dossiers.ts'
import { reportHandlers } from './report.ts'
import { settingsHandlers } from './settings.ts'

/** What the handlers work on. None of it is Electron, so that they run anywhere. */
export interface Parts {
  readonly library: Library
  readonly system: System
  /** Reads a file in a process of its own. */
  readonly readFile: (path: string) => Promise<Result<Imported>>
  /** The program's name and version, for reports. */
  readonly program: string
  /** What the person should know about the program itself. */
  readonly notices: readonly string[]
}

/** Everything that a page can ask for, and what the shell needs of it. */
export interface Desk {
  readonly handlers: Handlers
  /** Imports a file that was named from outside, and shows it or says why not. */
  openFile(path: string): Promise<void>
  /** Saves and closes what is open; fails with `notSaved` where changes are still waiting. */
  close(): Promise<Result<void>>
}

export function createDesk(parts: Parts): Desk {
  const open = new OpenDossiers(parts.library, parts.system)
  const { handlers: library, openFile } = libraryHandlers(parts, open)
  parts.library.onTakenOver((readOnly) => {
    parts.system.emit('failed', readOnly)
    void tellLibrary(parts)
  })
  return {
    handlers: {
      ...library,
      ...dossierHandlers(parts, open),
      ...draftHandlers(parts, open),
      ...backupHandlers(parts, open),
      ...evidenceHandlers(parts, open),
      ...historyHandlers(open),
      ...reportHandlers(parts, open),
      ...settingsHandlers(parts),
      'window.readyToClose': async () => {
        parts.system.closeWindow()
        return ok(undefined)
      },
    },
    openFile,
    close: () => parts.library.close(),
  }
}
