import type { Patch } from '../../core/dossier/index.ts'
import {
  type Decision,
  Learned,
  leanings,
  learnedModel,
  modelByHand,
  nothingLearned,
  type SuggestionModel,
  withDecision,
} from '../../core/suggest/index.ts'
import type { LearnedView } from '../../ipc/index.ts'
import type { Library } from '../../storage/index.ts'

/** Where the counts lie in the settings of library.json. */
const KEPT_AS = 'suggestionsLearned'

/** What a person chose in this session, while it counts or may count again by a redo. */
interface Chosen {
  readonly decision: Decision
  readonly features: readonly number[]
  readonly counts: boolean
}

/**
 * What this library learned of which suggestions are taken and dismissed. It is kept in library.json
 * and nowhere else: no dossier, report or hand-off has any of it.
 */
export class Learning {
  readonly #library: Library
  #learned: Learned
  #forgotten: Learned | null = null
  /** By the id of the claim or dismissal that a choice made. */
  readonly #chosen = new Map<string, Chosen>()
  #keeping: Promise<unknown> | undefined
  #isKept = true

  constructor(library: Library) {
    this.#library = library
    this.#learned = Learned.catch(nothingLearned).parse(library.settings.all()[KEPT_AS])
  }

  get isOn(): boolean {
    return this.#library.settings.all().learnsSuggestions !== false
  }

  /** The model as it is for this library. */
  model(fitted: SuggestionModel = modelByHand()): SuggestionModel {
    return this.isOn ? learnedModel(fitted, this.#learned) : fitted
  }

  /** Counts a choice, by the id of the claim or dismissal that it made. */
  choose(id: string, decision: Decision, features: readonly number[]): void {
    if (!this.isOn || this.#library.readOnly) return
    this.#forgotten = null
    this.#count(id, { decision, features, counts: true })
  }

  /** Takes choices back whose claim or dismissal went again, and counts those that came back. */
  hear(patches: readonly Patch[]): void {
    for (const { path, value } of patches) {
      const [record, id] = path
      if (path.length !== 2 || (record !== 'claims' && record !== 'dismissals')) continue
      const chosen = this.#chosen.get(id as string)
      const counts = value !== undefined
      if (chosen && chosen.counts !== counts) this.#count(id as string, { ...chosen, counts })
    }
  }

  view(): LearnedView {
    const { accepted, marked, dismissed } = this.#learned
    return {
      ...{ accepted, marked, dismissed, leanings: leanings(this.#learned) },
      canRecall: this.#forgotten !== null,
    }
  }

  /** Starts anew; what was learned can be had back until something new is learned. */
  forget(): void {
    this.#forgotten = this.#learned
    this.#chosen.clear()
    this.#keep(nothingLearned)
  }

  recall(): void {
    if (this.#forgotten) this.#keep(this.#forgotten)
    this.#forgotten = null
  }

  /** Resolves when what was learned is on disk, or cannot be written. */
  async settled(): Promise<void> {
    await this.#keeping
  }

  #count(id: string, chosen: Chosen): void {
    this.#chosen.set(id, chosen)
    const { decision, features, counts } = chosen
    this.#keep(withDecision(this.#learned, decision, features, counts ? 1 : -1))
  }

  #keep(learned: Learned): void {
    this.#learned = learned
    this.#isKept = false
    this.#keeping ??= this.#write()
  }

  /** Choices that come while it is written are written together after it. */
  async #write(): Promise<void> {
    while (!this.#isKept) {
      this.#isKept = true
      await this.#library.settings.change({ [KEPT_AS]: this.#learned })
    }
    this.#keeping = undefined
  }
}
