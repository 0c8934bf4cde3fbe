import { currentDraft, type Patch, type Person } from '../../core/dossier/index.ts'
import { ok, type Result } from '../../core/result.ts'
import type { Suggested } from '../../core/suggest/index.ts'
import type { Library, OpenDossier } from '../../storage/index.ts'
import type { System } from '../system.ts'
import type { Learning } from './learning.ts'
import type { Suggesting } from './suggesting.ts'

/** The dossiers that are open, and which of them the page looks at. */
export class OpenDossiers {
  readonly #library: Library
  readonly #system: System
  readonly #learning: Learning
  readonly suggesting: Suggesting
  /** The dossiers that the page looks at, by their ids, and what ends the telling of each. */
  readonly #shown = new Map<string, { dossier: OpenDossier; end: () => void }>()
  /** How many pieces of work are under way, by the dossier's id. */
  readonly #working = new Map<string, number>()

  constructor(library: Library, system: System, suggesting: Suggesting, learning: Learning) {
    this.#library = library
    this.#system = system
    this.#learning = learning
    this.suggesting = suggesting
  }

  get me(): Person {
    return this.#library.people.me()
  }

  isShown(id: string): boolean {
    return this.#shown.has(id)
  }

  /**
   * Opens a dossier for one piece of work. It is closed when the last one is done, unless the page
   * looks at it. It is done by the person who works here when it is asked for.
   */
  async use<T>(
    id: string,
    work: (dossier: OpenDossier, by: Person) => Promise<Result<T>>,
  ): Promise<Result<T>> {
    const by = this.me
    this.#working.set(id, this.#workOn(id) + 1)
    try {
      const opened = await this.#library.open(id)
      return opened.ok ? await work(opened.value, by) : opened
    } finally {
      this.#working.set(id, this.#workOn(id) - 1)
      await this.#closeIfIdle(id)
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
        this.#learning.hear(event.patches)
        if (event.patches.some(putsAnotherDraft)) this.#tellSuggestions(dossier)
      } else this.#system.emit('dossier.save', { id, save: event.save })
    })
    this.#shown.set(id, { dossier, end })
    return ok(dossier)
  }

  /** Tells the page what the person who works here now could take back. */
  tellSteps(): void {
    for (const [id, { dossier }] of this.#shown) {
      this.#system.emit('dossier.steps', { id, ...dossier.steps(this.me.id) })
    }
  }

  async hide(id: string): Promise<void> {
    this.#shown.get(id)?.end()
    if (!this.#shown.delete(id)) return
    this.suggesting.drop(id)
    await this.#closeIfIdle(id)
  }

  /** What is suggested in the draft under check; null where that takes a while. */
  suggestions({ id, dossier }: OpenDossier): Suggested | null {
    return this.suggesting.read(id, currentDraft(dossier), this.#learning.modelFor(dossier))
  }

  /** Works out and tells what is suggested in the dossiers that the page looks at. */
  suggestAnew(): void {
    for (const id of this.#shown.keys()) {
      void this.use(id, async (dossier) => ok(this.#tellSuggestions(dossier)))
    }
  }

  #tellSuggestions(dossier: OpenDossier): void {
    const { id } = dossier
    const tell = (suggestions: Suggested) =>
      this.#system.emit('dossier.suggestions', { id, suggestions })
    const now = this.suggestions(dossier)
    if (now) tell(now)
    else
      void this.suggesting.ready(id).then((later) => {
        if (!this.isShown(id)) return
        if (later.ok) tell(later.value)
        else this.#system.emit('failed', later.error)
      })
  }

  #workOn(id: string): number {
    return this.#working.get(id) ?? 0
  }

  async #closeIfIdle(id: string): Promise<void> {
    if (this.isShown(id) || this.#workOn(id) > 0) return
    this.#working.delete(id)
    await this.#library.closeDossier(id)
  }
}

/** Whether a patch changes which draft is the one under check: its taking, an undo, a restored state. */
function putsAnotherDraft({ path }: Patch): boolean {
  return path[0] === 'info' && path[1] === 'currentDraft'
}
