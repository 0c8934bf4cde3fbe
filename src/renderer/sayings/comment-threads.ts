import type { Comment, Dossier } from '../../core/dossier/index.ts'
import { assertNever } from '../../core/result.ts'
import { noteTitle } from '../notes/note-words.ts'
import { sourceTitle } from '../source/source-title.ts'
import { flagReasons, type Spoken } from './sayings.ts'

/** Which comments a list shows. */
export const whichComments = { open: 'Open', resolved: 'Resolved', all: 'All' } as const
export type WhichComments = keyof typeof whichComments

/** Comments on one thing, of those that are shown the oldest first. */
export interface CommentThread {
  readonly on: Spoken
  readonly comments: readonly Comment[]
}

/** The threads that have something to show, the one with the newest comment first. */
export function threadsOf(
  byThing: ReadonlyMap<string, readonly Comment[]>,
  which: WhichComments,
): readonly CommentThread[] {
  const isShown = ({ resolved }: Comment) =>
    which === 'all' || (resolved !== null) === (which === 'resolved')
  const threads: { on: Spoken; comments: readonly Comment[]; latest: string }[] = []
  for (const all of byThing.values()) {
    const comments = all.filter(isShown)
    const [first] = comments
    const latest = comments.at(-1)?.made.at
    if (first && latest) threads.push({ on: first.on, comments, latest })
  }
  return threads.sort((a, b) => b.latest.localeCompare(a.latest))
}

type Things = Pick<Dossier, 'flags' | 'links' | 'queries' | 'sources' | 'notes' | 'drafts'>

/** What is to be shown to see a comment on something; null where the desk shows it nowhere. */
export function goalOf(
  { flags, links, queries }: Pick<Dossier, 'flags' | 'links' | 'queries'>,
  { record, id }: Spoken,
): { readonly kind: 'claim' | 'source' | 'note' | 'draft'; readonly id: string } | null {
  const claim = (claimId: string | null | undefined) =>
    claimId ? ({ kind: 'claim', id: claimId } as const) : null
  switch (record) {
    case 'claims':
      return { kind: 'claim', id }
    case 'flags':
      return claim(flags[id]?.claimId)
    case 'links':
      return claim(links[id]?.claimId)
    case 'queries': {
      const sourceId = queries[id]?.to.sourceId
      return claim(queries[id]?.claimId) ?? (sourceId ? { kind: 'source', id: sourceId } : null)
    }
    case 'sources':
      return { kind: 'source', id }
    case 'notes':
      return { kind: 'note', id }
    case 'drafts':
      return { kind: 'draft', id }
    default:
      return assertNever(record)
  }
}

/** What a thread is about, in a few words; `numberOf` answers a claim's number. */
export function aboutWords(
  dossier: Things,
  on: Spoken,
  numberOf: (claimId: string) => number | undefined,
): string {
  const { flags, links, sources, notes, drafts, queries } = dossier
  const goal = goalOf(dossier, on)
  const claim = goal?.kind === 'claim' ? `Claim ${numberOf(goal.id) ?? ''}`.trim() : ''
  const title = (id: string | undefined) => {
    const source = id === undefined ? undefined : sources[id]
    return source ? sourceTitle(source) : 'Source'
  }
  const joined = (...words: readonly string[]) => words.filter(Boolean).join(' · ')
  switch (on.record) {
    case 'claims':
      return claim
    case 'flags': {
      const flag = flags[on.id]
      return joined(claim, `⚑ ${flag ? flagReasons[flag.reason] : 'Flag'}`)
    }
    case 'links':
      return joined(claim, title(links[on.id]?.sourceId))
    case 'queries':
      return joined(claim, `Query: ${queries[on.id]?.question ?? ''}`)
    case 'sources':
      return title(on.id)
    case 'notes': {
      const note = notes[on.id]
      return note ? noteTitle(note) : 'Note'
    }
    case 'drafts':
      return `Draft ${drafts[on.id]?.number ?? ''}`.trim()
    default:
      return assertNever(on.record)
  }
}
