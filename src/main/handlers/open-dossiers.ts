import type { Person } from '../../core/dossier/index.ts'
import { ok, type Result } from '../../core/result.ts'
import type { Library, OpenDossier } from '../../storage/index.ts'
import type { System } from '../system.ts'

/** The dossiers that are open, and which of them the page looks at. */
export class OpenDossiers {
  readonly #library: Library
  readonly #system: System
  /** What ends the telling, by the id of each dossier that the page looks at. */
  readonly #shown = new Map<string, () => void>()

  constructor(library: Library, system: System) {
    this.#library = library
    this.#system = system
  }

  get me(): Person {
    return this.#library.me()
  }

  isShown(id: string): boolean {
    return this.#shown.has(id)
  }

  /** Opens a dossier for one piece of work, and closes it again unless the page looks at it. */
  async use<T>(id: string, work: (dossier: OpenDossier) => Promise<Result<T>>): Promise<Result<T>> {
    const opened = await this.#library.open(id)
    if (!opened.ok) return opened
    try {
      return await work(opened.value)
    } finally {
      if (!this.isShown(id)) await this.#library.closeDossier(id)
    }
  }

  /** Opens a dossier and tells the page of its changes from now on. */
  async show(id: string): Promise<Result<OpenDossier>> {
    const opened = await this.#library.open(id)
    if (!opened.ok || this.isShown(id)) return opened
    const dossier = opened.value
    const end = dossier.on((event) => {
      const steps = dossier.steps(this.me.id)
      if (event.type === 'changed') {
        this.#system.emit('dossier.changed', { id, patches: event.patches, ...steps })
      } else this.#system.emit('dossier.save', { id, save: event.save })
    })
    this.#shown.set(id, end)
    return ok(dossier)
  }

  async hide(id: string): Promise<void> {
    this.#shown.get(id)?.()
    if (!this.#shown.delete(id)) return
    await this.#library.closeDossier(id)
  }
}
