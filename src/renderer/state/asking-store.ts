import { Observable } from './observable.ts'

/** A form in the claim's pane that a person asked for by a key, until the pane has opened it. */
export interface Wanted {
  readonly form: 'query' | 'wording'
  readonly claimId: string
  /** The words of the claim that were selected, where it is about some of them. */
  readonly words: string | null
}

/** Carries that wish from the desk to the pane, which may not be shown yet. */
export class AskingStore extends Observable {
  wanted: Wanted | null = null

  want(wanted: Wanted): void {
    this.wanted = wanted
    this.changed()
  }

  /** Says that the form is open. */
  opened(): void {
    this.wanted = null
    this.changed()
  }
}
