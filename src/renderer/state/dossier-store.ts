import type { Words } from '../../core/article/index.ts'
import {
  apply,
  type CommandInput,
  currentDraft,
  type Dossier,
  type Draft,
  type NumberedClaim,
  type SaveState,
} from '../../core/dossier/index.ts'
import type { Result } from '../../core/result.ts'
import { type Budget, countFor, USUAL_BUDGET } from '../../core/suggest/budget.ts'
import type { Suggested, Suggestion } from '../../core/suggest/index.ts'
import type { DossierView, Events, Steps } from '../../ipc/index.ts'
import { AskingStore } from './asking-store.ts'
import { bridge } from './bridge.ts'
import { CheckOff } from './check-off.ts'
import { ClaimIndex } from './claim-index.ts'
import { NoteIndex } from './note-index.ts'
import type { NoticeStore } from './notice-store.ts'
import { Observable } from './observable.ts'
import { ReadingStore } from './reading-store.ts'
import { ReviewStore } from './review-store.ts'
import { SayingStore } from './saying-store.ts'
import { Unsent } from './unsent.ts'

/**
 * The open dossier as main has it: a snapshot, kept up to date by main's patches. Entities are
 * replaced when they change, so a component that reads one by id renders only for that one.
 */
export class DossierStore extends Observable {
  readonly dossier: Dossier
  readonly readOnly: boolean
  save: SaveState
  steps: Steps
  /** Goes up with every change. */
  version = 0
  /** Forms that were left with words in them. */
  readonly unsent: Unsent
  /** What lies beside the article. */
  readonly reading = new ReadingStore()
  /** What others changed. */
  readonly review: ReviewStore
  /** What is being said of claims and sources, and not sent yet. */
  readonly saying = new SayingStore()
  /** The form that was asked for by a key. */
  readonly asking = new AskingStore()
  readonly #versions = new Map<string, number>()
  #suggested: Suggested
  #budget: Budget = USUAL_BUDGET
  /** Whether what is suggested is still being worked out. */
  #isSuggesting: boolean
  readonly #notices: NoticeStore
  /** What came in since the last command was sent. */
  #added: readonly string[] = []
  readonly #unanswered = new Set<Promise<unknown>>()
  /** How many undos and redos are under way. */
  #stepping = 0
  #index: ClaimIndex | undefined
  #checkOff: CheckOff | undefined
  #notes: NoteIndex | undefined

  constructor(view: DossierView, notices: NoticeStore) {
    super()
    // For whoever measures: from here on the text and the claims are in the page.
    performance.mark('dossier')
    this.dossier = view.dossier
    this.unsent = new Unsent(view.dossier.info.id)
    this.review = new ReviewStore(view.dossier.info.id)
    this.readOnly = view.readOnly
    this.save = view.save
    this.steps = { undo: view.undo, redo: view.redo }
    this.#suggested = view.suggestions ?? NONE
    this.#isSuggesting = view.suggestions === null
    this.#notices = notices
  }

  /** An earlier state, to look at: it cannot be changed, and does not change. */
  static ofPast(dossier: Dossier, notices: NoticeStore): DossierStore {
    const save = { state: 'saved', at: null } as const
    const view = { dossier, suggestions: NONE, save, readOnly: true, findings: [] }
    return new DossierStore({ ...view, undo: null, redo: null }, notices)
  }

  get id(): string {
    return this.dossier.info.id
  }

  get draft(): Draft {
    return currentDraft(this.dossier)
  }

  /** The claims and suggestions of the current draft. The same one while draft and pack are. */
  get index(): ClaimIndex {
    const { suggestions } = this.#suggested
    this.#index ??= new ClaimIndex(this.dossier, this.draft.id, suggestions, this.#most)
    return this.#index
  }

  /** The claims in the order of the current draft. The same value until a claim changes. */
  get claims(): readonly NumberedClaim[] {
    return this.index.all
  }

  /** The suggestions that are shown and neither claims nor dismissed, in the text's order. */
  get suggestions(): readonly Suggestion[] {
    return this.index.suggestions.list
  }

  /** Shows so many suggestions for each hundred words. */
  showWithin(budget: Budget): void {
    if (budget === this.#budget) return
    this.#budget = budget
    this.#index?.showBest(this.#most)
    this.changed()
  }

  /** Shows the suggestion that starts here in any case, whatever the budget. */
  keepShown(start: number | null): void {
    const { length } = this.index.suggestions
    this.index.keepShown(start)
    if (this.index.suggestions.length !== length) this.changed()
  }

  get #most(): number {
    return countFor(this.#suggested.words, this.#budget)
  }

  #suggest(suggested: Suggested): void {
    this.#isSuggesting = false
    this.#suggested = suggested
    this.#index?.suggest(suggested.suggestions, this.#most)
    this.changed()
  }

  /** The notes of the current draft. The same value until a note changes. */
  get notes(): NoteIndex {
    this.#notes ??= new NoteIndex(this.dossier, this.draft.id)
    return this.#notes
  }

  /** The words of the current draft, and which of them are ticked. Made when asked for first. */
  get checkOff(): CheckOff {
    this.#checkOff ??= new CheckOff(this.dossier, this.draft)
    return this.#checkOff
  }

  /** The words of the current draft, in order. */
  get words(): Words {
    return this.checkOff.words
  }

  /** Goes up with each change to a record: records are changed in place, their entities are not. */
  versionOf(record: string | undefined): number {
    return this.#versions.get(record ?? '') ?? 0
  }

  /** Listens to main until the answer is called. */
  connect(): () => void {
    const ends = [
      this.review.connect(),
      bridge.on('dossier.changed', ({ id, patches, undo, redo }) => {
        if (id === this.id) this.#receive(patches, { undo, redo })
      }),
      bridge.on('dossier.steps', ({ id, undo, redo }) => {
        if (id !== this.id) return
        this.steps = { undo, redo }
        this.changed()
      }),
      bridge.on('dossier.save', ({ id, save }) => {
        if (id !== this.id) return
        this.save = save
        this.changed()
      }),
      bridge.on('dossier.suggestions', ({ id, suggestions }) => {
        if (id === this.id) this.#suggest(suggestions)
      }),
    ]
    if (this.#isSuggesting) {
      // Working them out takes a core from the first drawing.
      const idle = requestIdleCallback(() => void this.#askForSuggestions(), { timeout: PATIENCE })
      ends.push(() => cancelIdleCallback(idle))
    }
    return () => {
      for (const end of ends) end()
    }
  }

  async #askForSuggestions(): Promise<void> {
    const result = await bridge.request('suggestions.read', this.id)
    if (!result.ok) return this.#notices.fail(result.error)
    // What came by itself meanwhile is newer.
    if (this.#isSuggesting) this.#suggest(result.value)
  }

  /**
   * Sends a command to main. The change itself comes back as an event; this answers the ids of what
   * was added, also where it is not saved yet; or null where it failed, which is then shown.
   */
  async execute(command: CommandInput, group?: string): Promise<readonly string[] | null> {
    if (this.readOnly) {
      this.#notices.show('Nothing can be changed here.')
      return null
    }
    const arg = { id: this.id, command, ...(group === undefined ? {} : { group }) }
    this.#added = []
    const asked = bridge.request('dossier.execute', arg)
    this.#unanswered.add(asked)
    const result = await asked
    this.#unanswered.delete(asked)
    if (result.ok) return result.value.created
    // The change stands and is tried again; the save state says so for as long as that lasts.
    if (result.error.code === 'notSaved') return this.#added
    this.#notices.fail(result.error)
    return null
  }

  /** Resolves when every command that was sent so far is answered. */
  async answered(): Promise<void> {
    await Promise.allSettled(this.#unanswered)
  }

  async undo(): Promise<void> {
    await this.#step('dossier.undo')
  }

  async redo(): Promise<void> {
    await this.#step('dossier.redo')
  }

  /** Whether what changes now does so by an undo or redo of this page. */
  get isStepping(): boolean {
    return this.#stepping > 0
  }

  async #step(which: 'dossier.undo' | 'dossier.redo'): Promise<void> {
    this.#stepping++
    const result = await bridge.request(which, this.id)
    this.#stepping--
    this.#tell(result)
  }

  /** That there is nothing to take back is no failure: it goes with the next step. */
  #tell(result: Result<unknown>): void {
    if (result.ok) return
    const { code, reason, next } = result.error
    if (code === 'nothing') this.#notices.show(`${reason} ${next}`)
    else this.#notices.fail(result.error)
  }

  #receive(patches: Events['dossier.changed']['patches'], steps: Steps): void {
    apply(this.dossier, patches)
    this.version++
    this.steps = steps
    this.#notices.expire()
    const added = patches.filter(({ path, value }) => path.length === 2 && value !== undefined)
    this.#added = [...this.#added, ...added.map(({ path }) => path[1] as string)]
    const touched = new Set(patches.map((patch) => patch.path[0]))
    if (touched.has('notes') || touched.has('info')) this.#notes = undefined
    if (patches.some(({ path }) => isAbout(path, 'currentDraft'))) {
      // What was suggested was for the other draft's text; main tells what is for this one.
      this.#suggested = NONE
      this.#index = undefined
      this.#checkOff = undefined
    } else if (patches.some(({ path }) => isAbout(path, 'pack'))) this.#index = undefined
    else this.#index?.update(this.dossier, patches)
    this.#checkOff?.update(this.dossier, patches)
    for (const record of touched) this.#versions.set(record as string, this.versionOf(record) + 1)
    this.changed()
  }
}

/** How long suggestions wait for an idle page, in milliseconds. */
const PATIENCE = 2000

const NONE: Suggested = { suggestions: [], words: 0 }

function isAbout([record, field]: readonly string[], wanted: keyof Dossier['info']): boolean {
  return record === 'info' && field === wanted
}
