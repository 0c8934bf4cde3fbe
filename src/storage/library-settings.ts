import type { Result } from '../core/result.ts'
import type { LibraryData, LibraryPart } from './library-file.ts'

/** What the app keeps in a library of how the person likes to work. */
export class LibrarySettings {
  readonly #file: LibraryPart<'settings' | 'sampleMade'>

  constructor(file: LibraryPart<'settings' | 'sampleMade'>) {
    this.#file = file
  }

  /** The settings as they were given. */
  all(): LibraryData['settings'] {
    return this.#file.data().settings
  }

  /** Changes some of them; the others stay, also those that another version keeps there. */
  change(changes: LibraryData['settings']): Promise<Result<void>> {
    return this.#file.update(({ settings }) => ({ settings: { ...settings, ...changes } }))
  }

  /** Whether the sample dossier was made once already. */
  get sampleMade(): boolean {
    return this.#file.data().sampleMade
  }

  noteSampleMade(): Promise<Result<void>> {
    return this.#file.update(() => ({ sampleMade: true }))
  }
}
