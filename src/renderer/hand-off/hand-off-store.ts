import type { Failure, Result } from '../../core/result.ts'
import type { HandOffLook, MergedHandOff, WaitingHandOff } from '../../ipc/index.ts'
import { flushTyping } from '../parts/typing.ts'
import { bridge } from '../state/bridge.ts'
import { Observable } from '../state/observable.ts'
import { type Choices, nextUndecided, type Side } from './choices.ts'

/** The hand-offs that wait to be merged, as main last told them, and what was chosen of each. */
export class HandOffStore extends Observable {
  waiting: readonly WaitingHandOff[] = []
  /** The one that is looked at; null while none is. */
  shown: WaitingHandOff | null = null
  /** What merging it would do; null until that is known. */
  look: HandOffLook | null = null
  /** Why that is not known. */
  failure: Failure | null = null
  isMerging = false
  /** The conflict that is looked at, by its key; null where it is what comes in. */
  at: string | null = null
  /** Those that were left to be gone on with later. */
  #left = new Set<string>()
  #choices = new Map<string, Choices>()

  /** Asks once and then listens, until the answer is called. */
  connect(): () => void {
    const end = bridge.on('handOffs', (list) => this.#hear(list))
    void bridge.request('handOff.list', undefined).then((result) => {
      if (result.ok && this.waiting.length === 0) this.#hear(result.value)
    })
    return end
  }

  get choices(): Choices {
    return this.#choices.get(this.shown?.id ?? '') ?? NO_CHOICES
  }

  goTo(key: string | null): void {
    this.at = key
    this.changed()
  }

  /** Goes to the next conflict that nobody has decided, if there is one. */
  goToNext(): void {
    const next = nextUndecided(this.look?.conflicts ?? [], this.choices, this.at)
    if (next) this.goTo(next.key)
  }

  choose(key: string, side: Side): void {
    this.#say({ [key]: side })
  }

  /** Decides all conflicts for one side, whatever was chosen of them before. */
  chooseAll(side: Side): void {
    this.#say(Object.fromEntries((this.look?.conflicts ?? []).map(({ key }) => [key, side])))
  }

  /** Goes on with one that was left. */
  show(id: string): void {
    this.#left.delete(id)
    this.#turnTo(this.waiting.find((each) => each.id === id) ?? null)
  }

  /** Leaves the hand-offs; they wait, with what was chosen. */
  leave(): void {
    for (const { id } of this.waiting) this.#left.add(id)
    this.#turnTo(null)
  }

  /** Merges what is looked at as was chosen; null where that is under way. */
  async merge(): Promise<Result<MergedHandOff> | null> {
    const { shown, choices } = this
    if (shown === null || this.isMerging) return null
    this.isMerging = true
    this.changed()
    const merged = await bridge.request('handOff.merge', { id: shown.id, choices: { ...choices } })
    this.isMerging = false
    // What was done here meanwhile may be in conflict now.
    if (!merged.ok && this.shown?.id === shown.id) await this.#read(shown)
    this.changed()
    return merged
  }

  #say(choices: Choices): void {
    if (this.shown === null) return
    this.#choices.set(this.shown.id, { ...this.choices, ...choices })
    this.changed()
  }

  #hear(list: readonly WaitingHandOff[]): void {
    this.waiting = list
    for (const id of this.#choices.keys()) {
      if (!list.some((each) => each.id === id)) this.#choices.delete(id)
    }
    const same = list.find(({ id }) => id === this.shown?.id)
    if (same) this.changed()
    else this.#turnTo(list.find(({ id }) => !this.#left.has(id)) ?? null)
  }

  #turnTo(shown: WaitingHandOff | null): void {
    this.shown = shown
    this.look = null
    this.failure = null
    this.at = null
    this.changed()
    if (shown === null) return
    // What was typed is sent before, so that it is weighed too.
    flushTyping()
    void this.#read(shown)
  }

  async #read(shown: WaitingHandOff): Promise<void> {
    const looked = await bridge.request('handOff.look', shown.id)
    if (this.shown?.id !== shown.id) return
    this.look = looked.ok ? looked.value : null
    this.failure = looked.ok ? null : looked.error
    const { conflicts } = this.look ?? { conflicts: [] }
    if (!conflicts.some(({ key }) => key === this.at)) {
      this.at = (nextUndecided(conflicts, this.choices, null) ?? conflicts[0])?.key ?? null
    }
    this.changed()
  }
}

const NO_CHOICES: Choices = {}
