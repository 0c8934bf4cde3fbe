import type { Result } from '../core/result.ts'
import type { Events, Settings } from '../ipc/index.ts'
import type { PdfAbilities } from './pdf-abilities.ts'
import type { PdfTask } from './pdf-page.ts'

export interface ChooseFiles {
  /** Whether only one can be chosen. */
  readonly one: boolean
  /** What is looked for: these are shown at first, and all others can be. */
  readonly what: 'articles' | 'handOffs' | 'packs' | 'logos' | 'annotations' | 'folder'
}

/** What the handlers need of the desktop, so that they run without one too. */
export interface System {
  /** Lets the person choose files; none where it was cancelled. */
  chooseFiles(title: string, how?: ChooseFiles): Promise<readonly string[]>
  /** Asks where to write a file; null where it was cancelled. */
  choosePlace(suggestedName: string): Promise<string | null>
  /** Prints a page as a PDF; left out where there is no print engine. */
  readonly pdf?: {
    readonly can: PdfAbilities
    print(task: PdfTask, signal?: AbortSignal): Promise<Result<Uint8Array>>
  }
  /** Shows a file or folder in the file manager. */
  reveal(path: string): void
  /** Opens a file that this program wrote, with the system's program for it. */
  openFile(path: string): Promise<void>
  /** Opens a web address in the system's browser. */
  openWeb(url: string): Promise<void>
  /** The menu shows the person's own keys and latest dossiers. */
  showSettings?(settings: Settings): void
  /** The page has sent everything: the window may go. */
  closeWindow(): void
  /** Tells the page. */
  emit<N extends keyof Events>(name: N, event: Events[N]): void
}
