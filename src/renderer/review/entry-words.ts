import type { Change, HistoryEntry, VerdictPack } from '../../core/dossier/index.ts'
import { type ChangeWords, describeChanges, entryTitle } from '../history/describe-change.ts'
import { flagResolutions } from '../sayings/sayings.ts'

export interface EntryWords {
  /** What was done: “Sent back”, “New link”. */
  readonly title: string
  /** What that changed; `what` is null where the title says it. */
  readonly changes: readonly (Omit<ChangeWords, 'what'> & { readonly what: string | null })[]
}

/** What an entry did to a claim, as somebody who comes back to it reads it. */
export function entryWords(entry: HistoryEntry, pack: VerdictPack): EntryWords {
  if (entry.label === 'reviewClaim') return reviewWords(entry, pack)
  const changes = describeChanges(entry, pack)
  const [only] = changes
  // “Comment: Comment ‘…’” says it twice.
  const isSaid = changes.length === 1 && ['Comment', 'Flag', 'Link'].includes(only?.what ?? '')
  return {
    title: entryTitle(entry),
    changes: isSaid ? changes.map((change) => ({ ...change, what: null })) : changes,
  }
}

/** A review by how it was answered. What it did to the flags and the status follows. */
function reviewWords(entry: HistoryEntry, pack: VerdictPack): EntryWords {
  const isResolution = ({ path }: Change) => path[0] === 'flags'
  const how = Object(entry.changes.find(isResolution)?.to).how as keyof typeof flagResolutions
  const title = flagResolutions[how] ?? resultOf(entry)
  const isLeftOut = (change: Change) =>
    isResolution(change) ||
    (change.path[2] === 'status' && title !== flagResolutions.verdictChanged)
  const told = { ...entry, changes: entry.changes.filter((change) => !isLeftOut(change)) }
  const changes = describeChanges(told, pack).map((change) => ({
    ...change,
    what: change.what === 'Comment' ? null : change.what,
  }))
  return { title, changes }
}

/** The same where no flag says how. */
function resultOf({ changes }: HistoryEntry): string {
  const isVerdict = changes.some(({ path }) => path[2] === 'verdict')
  if (isVerdict) return flagResolutions.verdictChanged
  const status = changes.find(({ path }) => path[2] === 'status')?.to
  return status === 'approved' ? flagResolutions.approved : flagResolutions.sentBack
}
