import { z } from 'zod'
import type { Dossier, Patch } from '../../core/dossier/index.ts'
import {
  Decision,
  Learned,
  leanings,
  learnedModel,
  modelByHand,
  namesOf,
  nothingLearned,
  type SuggestionModel,
  withDecisions,
} from '../../core/suggest/index.ts'
import type { LearnedView } from '../../ipc/index.ts'
import type { Library } from '../../storage/index.ts'

/** Where the counts lie in the settings of library.json, */
const COUNTS = 'suggestionsLearned'
/** and the latest of what was counted, the oldest first. */
const LATEST = 'suggestionsDecided'

/** So many of the latest decisions can be taken back and leave their article as it is. */
const MOST = 500

/** A decision that counts, or did until it was taken back, by the claim or dismissal that it made. */
const Chosen = z.object({
  id: z.string(),
  decision: Decision,
  /** The names of the features, which have no blanks, with blanks between: one line in the file. */
  features: z.string().transform((names) => names.split(' ').filter((name) => name !== '')),
  counts: z.boolean(),
})
type Chosen = z.infer<typeof Chosen>

/** All that was learned. */
interface Known {
  readonly learned: Learned
  /** By their ids, the oldest first. */
  readonly chosen: ReadonlyMap<string, Chosen>
}

const NOTHING: Known = { learned: nothingLearned, chosen: new Map() }

/**
 * What this library learned of which suggestions are taken and dismissed. It is kept in library.json
 * and nowhere else: no dossier, report or hand-off has any of it.
 */
export class Learning {
  readonly #library: Library
  readonly #fitted: SuggestionModel
  #known: Known
  #forgotten: Known | null = null
  #keeping: Promise<unknown> | undefined
  #isKept = true

  constructor(library: Library, fitted: SuggestionModel = modelByHand()) {
    this.#library = library
    this.#fitted = fitted
    const settings = library.settings.all()
    const chosen = z.array(Chosen).catch([]).parse(settings[LATEST])
    this.#known = {
      learned: Learned.catch(nothingLearned).parse(settings[COUNTS]),
      chosen: new Map(chosen.map((one) => [one.id, one])),
    }
  }

  get isOn(): boolean {
    return this.#library.settings.all().learnsSuggestions !== false
  }

  /**
   * The model for a dossier: the fitted one with what was learned before the first decision in it.
   * So nothing changes places in an article that somebody works on.
   */
  modelFor({ claims, dismissals }: Pick<Dossier, 'claims' | 'dismissals'>): SuggestionModel {
    if (!this.isOn) return this.#fitted
    const chosen = [...this.#known.chosen.values()]
    const first = chosen.findIndex(({ id }) => id in claims || id in dismissals)
    const since = first < 0 ? [] : chosen.slice(first).filter(({ counts }) => counts)
    return learnedModel(this.#fitted, withDecisions(this.#known.learned, since, -1))
  }

  /** Counts a choice, by the id of the claim or dismissal that it made. */
  choose(id: string, decision: Decision, features: readonly number[]): void {
    if (!this.isOn || this.#library.readOnly) return
    this.#forgotten = null
    this.#count({ id, decision, features: namesOf(features), counts: true })
  }

  /** Takes choices back whose claim or dismissal went again, and counts those that came back. */
  hear(patches: readonly Patch[]): void {
    for (const { path, value } of patches) {
      const [record, id] = path
      if (path.length !== 2 || (record !== 'claims' && record !== 'dismissals')) continue
      const chosen = this.#known.chosen.get(id as string)
      const counts = value !== undefined
      if (chosen && chosen.counts !== counts) this.#count({ ...chosen, counts })
    }
  }

  view(): LearnedView {
    const { learned } = this.#known
    const { accepted, marked, dismissed } = learned
    return {
      ...{ accepted, marked, dismissed, leanings: leanings(learned) },
      canRecall: this.#forgotten !== null,
    }
  }

  /** Starts anew; what was learned can be had back until something new is learned. */
  forget(): void {
    this.#forgotten = this.#known
    this.#keep(NOTHING)
  }

  recall(): void {
    if (this.#forgotten) this.#keep(this.#forgotten)
    this.#forgotten = null
  }

  /** Resolves when what was learned is on disk, or cannot be written. */
  async settled(): Promise<void> {
    await this.#keeping
  }

  #count(one: Chosen): void {
    const { learned, chosen } = this.#known
    const latest = [...new Map(chosen).set(one.id, one)].slice(-MOST)
    this.#keep({
      learned: withDecisions(learned, [one], one.counts ? 1 : -1),
      chosen: new Map(latest),
    })
  }

  #keep(known: Known): void {
    this.#known = known
    this.#isKept = false
    this.#keeping ??= this.#write()
  }

  /** Choices that come while it is written are written together after it. */
  async #write(): Promise<void> {
    while (!this.#isKept) {
      this.#isKept = true
      const { learned, chosen } = this.#known
      const latest = [...chosen.values()].map((one) => ({
        ...one,
        features: one.features.join(' '),
      }))
      await this.#library.settings.change({ [COUNTS]: learned, [LATEST]: latest })
    }
    this.#keeping = undefined
  }
}
