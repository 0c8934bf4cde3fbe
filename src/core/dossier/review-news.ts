import type { HistoryEntry } from './changes.ts'
import type { Person } from './people.ts'

/** What there is for a person to look at in a dossier, as it stands at a line of its history. */
export interface ReviewNews {
  /** The line's hash. */
  readonly head: string
  readonly news: readonly ClaimNews[]
  readonly signOff: SignedOff | null
}

/** What others did to a claim that the person has not looked at since. */
export interface ClaimNews {
  readonly claimId: string
  /** Oldest first, each with those of its changes that concern the claim; of very many only the latest. */
  readonly entries: readonly HistoryEntry[]
}

/** The latest sign-off, an editor's word that the dossier is done, and what has changed since. */
export interface SignedOff {
  readonly by: Person
  readonly at: string
  readonly note: string
  /** Of the line that signs off. */
  readonly hash: string
  /** Newest first; of very many only the latest. */
  readonly changes: readonly HistoryEntry[]
  /** How many there are in all. */
  readonly changed: number
}
