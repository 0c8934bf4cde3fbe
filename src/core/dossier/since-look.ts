import type { Change } from './changes.ts'
import type { Dossier } from './dossier.ts'
import type { Comment } from './entities.ts'
import { type SignedLine, standing, upTo } from './since-sign-off.ts'

/** What of a line tells whether a person has looked at what it did. */
export type LookedLine = SignedLine & { readonly by: { readonly id: string } }

/** The lines up to which a person has looked, by their hashes. */
export interface Looks {
  /** At the dossier as a whole. */
  readonly all: string
  /** At single claims, later than that. */
  readonly claims: Readonly<Record<string, string>>
}

/** What others did up to a line, and which of it a person has not looked at. */
export class SinceLook<L extends LookedLine> {
  /** The lines of others that stand and that the look at the whole does not cover, in the history's order. */
  readonly lines: readonly L[]
  readonly #all: ReadonlyMap<string, L>
  readonly #looks: Looks
  readonly #covered: Set<string>
  readonly #ofClaims = new Map<string, ReadonlySet<string>>()

  /** `lines` are the history's, the other sides' of merges included. Costs by their number. */
  constructor(lines: ReadonlyMap<string, L>, head: string, personId: string, looks: Looks) {
    this.#all = lines
    this.#looks = looks
    this.#covered = upTo(lines, looks.all)
    const isCovered = this.#covered
    const after = upTo(lines, head, isCovered)
    const isOthers = ({ hash, by }: L) => by.id !== personId && after.has(hash)
    // Nobody undoes another's step, so that one's own lines take back none of these.
    this.lines = standing([...lines.values()].filter(isOthers))
  }

  /** Whether the person has not looked at a claim since one of the lines. */
  isNews(hash: string, claimId: string): boolean {
    const look = this.#looks.claims[claimId]
    if (look === undefined) return true
    const known = this.#ofClaims.get(look) ?? upTo(this.#all, look, this.#covered)
    this.#ofClaims.set(look, known)
    return !known.has(hash)
  }
}

/**
 * The latest line of the way to `head` that a person wrote; `head` itself where there is none.
 * What others wrote since is news where nothing else is known of what the person has looked at.
 * A merge brings in what the person has yet to look at, so it does not count as theirs.
 */
export function lastLineOf(
  lines: ReadonlyMap<string, LookedLine>,
  head: string,
  personId: string,
): string {
  for (let hash: string | undefined = head; hash !== undefined; ) {
    const line = lines.get(hash)
    if (line?.by.id === personId && line.label !== 'merge') return hash
    hash = line?.parents[0]
  }
  return head
}

/**
 * The claim that a change concerns: its own, or that of a link, flag, comment, query or correction.
 * Null where it concerns none, and where a claim only came to a new draft as it was.
 */
export function claimOfChange(
  { path, from, to }: Change,
  dossier: Pick<Dossier, 'links' | 'flags' | 'comments' | 'queries' | 'corrections'>,
): string | null {
  const [record, id = '', field] = path
  if (record === 'claims') return field === 'places' && from === undefined ? null : id
  const whole = path.length === 2 ? (to ?? from) : undefined
  switch (record) {
    case 'links':
    case 'flags':
    case 'queries':
    case 'corrections':
      return (dossier[record][id] ?? (whole as { claimId: string } | undefined))?.claimId ?? null
    case 'comments': {
      const on = (dossier.comments[id] ?? (whole as Comment | undefined))?.on
      if (on === undefined) return null
      switch (on.record) {
        case 'claims':
          return on.id
        case 'links':
        case 'flags':
        case 'queries':
          return dossier[on.record][on.id]?.claimId ?? null
        default:
          return null
      }
    }
    default:
      return null
  }
}
