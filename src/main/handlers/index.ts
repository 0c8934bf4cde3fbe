import { ok, type Result } from '../../core/result.ts'
import type { SuggestionModel } from '../../core/suggest/index.ts'
import type { Readers } from '../../importers/index.ts'
import type { CarryOutPlan, FindSuggestions, Library } from '../../storage/index.ts'
import type { Handlers } from '../answer.ts'
import type { MakeReport } from '../report/make-report.ts'
import type { System } from '../system.ts'
import { annotationHandlers } from './annotations.ts'
import { backupHandlers } from './backup.ts'
import { dossierHandlers } from './dossier.ts'
import { draftHandlers } from './draft.ts'
import { evidenceHandlers } from './evidence.ts'
import { evidenceTextHandlers } from './evidence-text.ts'
import { handOffHandlers } from './hand-off.ts'
import { historyHandlers } from './history.ts'
import { importHandlers } from './import.ts'
import { type KeptFileLookup, keptFile } from './kept-file.ts'
import { Learning } from './learning.ts'
import { letterHandlers } from './letters.ts'
import { libraryHandlers, tellLibrary } from './library.ts'
import { OpenDossiers } from './open-dossiers.ts'
import { packHandlers } from './packs.ts'
import { referencesHandlers } from './references.ts'
import { reportHandlers } from './report.ts'
import { reportSettingsHandlers } from './report-settings.ts'
import { reviewHandlers } from './review.ts'
import { settingsHandlers } from './settings.ts'
import { sourceHandlers } from './source.ts'
import { Suggesting } from './suggesting.ts'
import { suggestionHandlers } from './suggestions.ts'
import { Tasks, taskHandlers } from './tasks.ts'
import { verifyHandlers } from './verify.ts'

/** What the handlers work on. None of it is Electron, so that they run anywhere. */
export interface Parts {
  readonly library: Library
  readonly system: System
  /** Read files, each in a process of its own. */
  readonly readers: Readers
  /** Verifies evidence; in this thread where none is given. */
  readonly verify?: CarryOutPlan
  /** The fitted weights of the suggestions; those set by hand where none are given. */
  readonly model?: SuggestionModel
  /** Finds the suggestions of long articles; in this thread where none is given. */
  readonly suggest?: FindSuggestions
  /** Makes reports; in this thread where nothing is given. */
  readonly makeReport?: MakeReport
  /** The folder of the program's own data, where it is not that of the checkout. */
  readonly resources?: string
  /** The program's name and version, for reports. */
  readonly program: string
  /** What the person should know about the program itself. */
  readonly notices: readonly string[]
}

/** Everything that a page can ask for, and what the shell needs of it. */
export interface Desk {
  readonly handlers: Handlers
  /** Has files imported or opened that were named from outside, or tells the page why not. */
  openFiles(paths: readonly string[]): Promise<void>
  /** A kept file that a source of a dossier has which the page looks at; null for every other. */
  readonly keptFile: KeptFileLookup
  /** Ends what is under way, saves, and closes what is open; fails with `notSaved` where changes are still waiting. */
  close(): Promise<Result<void>>
}

export function createDesk(parts: Parts): Desk {
  const learning = new Learning(parts.library, parts.model)
  const suggesting = new Suggesting(parts.suggest)
  const open = new OpenDossiers(parts.library, parts.system, suggesting, learning)
  const tasks = new Tasks((list) => parts.system.emit('tasks', list))
  const handingOff = handOffHandlers(parts, open, tasks)
  const importing = importHandlers(parts, open, handingOff.take)
  /** Ends what is under way, with nothing half done. */
  const stop = async () => {
    await Promise.all([tasks.stop(), importing.clear(), handingOff.clear()])
  }
  parts.library.onTakenOver((readOnly) => {
    parts.system.emit('failed', readOnly)
    void tellLibrary(parts)
  })
  return {
    handlers: {
      ...dossierHandlers(parts, open, learning),
      ...draftHandlers(open),
      ...backupHandlers(parts, open),
      ...evidenceHandlers(parts, open, tasks),
      ...evidenceTextHandlers(parts, open, tasks),
      ...handingOff.handlers,
      ...historyHandlers(open),
      ...importing.handlers,
      ...letterHandlers(parts, open),
      ...libraryHandlers(parts, open),
      ...packHandlers(parts),
      ...referencesHandlers(parts, open, tasks),
      ...reportHandlers(parts, open, tasks),
      ...reportSettingsHandlers(parts),
      ...annotationHandlers(parts, open),
      ...reviewHandlers(parts, open),
      ...settingsHandlers(parts, open),
      ...sourceHandlers(parts, open, tasks),
      ...suggestionHandlers(open, learning),
      ...taskHandlers(tasks),
      ...verifyHandlers(parts, open, tasks),
      'window.readyToClose': async () => {
        await stop()
        parts.system.closeWindow()
        return ok(undefined)
      },
    },
    openFiles: importing.openFiles,
    keptFile: (id, sha256) => keptFile(open, id, sha256),
    close: async () => {
      await stop()
      await learning.settled()
      return parts.library.close()
    },
  }
}
