import type { Span } from '../../core/article/index.ts'
import {
  type Claim,
  ClaimOrder,
  type Dossier,
  type NumberedClaim,
  type Patch,
  type Renumbered,
} from '../../core/dossier/index.ts'
import type { Suggestion } from '../../core/suggest/index.ts'
import { ClaimCounts } from './claim-counts.ts'
import { OpenFlags } from './open-flags.ts'
import { OpenSuggestions } from './open-suggestions.ts'

/** What a change did to the claims and suggestions of a draft. */
export interface ClaimsChange {
  /** The claims that came, changed, went, or have other flags: as they were and as they are. */
  readonly claims: readonly { readonly before?: Claim; readonly after?: Claim }[]
  /** The numbers that are other claims' now. */
  readonly renumbered: Renumbered
  /** The passages in which suggestions may have opened or closed. */
  readonly spans: readonly Span[]
  /** Whether suggestions may have come and gone anywhere in the text. */
  readonly everywhere?: boolean
}

/**
 * The claims and suggestions of one draft, in order and counted. A change costs what it touches,
 * whatever there is beside it; who follows is told what that was.
 */
export class ClaimIndex {
  readonly draftId: string
  readonly order: ClaimOrder
  readonly counts = new ClaimCounts()
  readonly #flags: OpenFlags
  /** Goes up with every change but to flags. */
  version = 0
  /** What each dismissal covers, as it goes without a word of where it was. */
  readonly #dismissed = new Map<string, Span>()
  readonly #followers = new Set<(change: ClaimsChange) => void>()
  #all: readonly NumberedClaim[] | undefined
  #suggestions: OpenSuggestions

  /** Of the suggestions the best are shown, `most` at most. */
  constructor(
    dossier: Dossier,
    draftId: string,
    suggestions: readonly Suggestion[],
    most = Number.POSITIVE_INFINITY,
  ) {
    this.draftId = draftId
    this.order = new ClaimOrder(dossier, draftId)
    this.#suggestions = new OpenSuggestions(suggestions, most)
    this.#flags = new OpenFlags(dossier)
    for (const claim of Object.values(dossier.claims)) {
      this.counts.count(claim, 1)
      const span = this.spanOf(claim)
      if (span) this.#suggestions.take(span, 1)
    }
    for (const id of Object.keys(dossier.dismissals)) this.#updateDismissal(dossier, id)
  }

  get suggestions(): OpenSuggestions {
    return this.#suggestions
  }

  /** Puts other suggestions in place of those that were there. */
  suggest(suggestions: readonly Suggestion[], most: number): void {
    this.#suggestions = new OpenSuggestions(suggestions, most)
    for (let at = 0; at < this.order.length; at++) {
      const span = this.spanOf(this.order.at(at)?.claim)
      if (span) this.#suggestions.take(span, 1)
    }
    for (const span of this.#dismissed.values()) this.#suggestions.take(span, 1)
    this.#tell({ ...NOTHING, everywhere: true })
  }

  /** Shows the best suggestions, so many at most. */
  showBest(most: number): void {
    this.#suggestions.showBest(most)
    this.#tell({ ...NOTHING, everywhere: true })
  }

  /** Shows the suggestion that starts here in any case, as long as it is open. */
  keepShown(start: number | null): void {
    const spans = this.#suggestions.keep(start)
    if (spans.length > 0) this.#tell({ ...NOTHING, spans })
  }

  /** The claims in order, as a list. The same one until a claim changes; made when asked for. */
  get all(): readonly NumberedClaim[] {
    this.#all ??= this.order.all()
    return this.#all
  }

  /** Where a claim stands in the draft, in UTF-16 code units. */
  spanOf(claim: Pick<Claim, 'places'> | undefined): Span | undefined {
    return claim?.places[this.draftId]?.position ?? undefined
  }

  /** Whether a claim has a flag that no editor has resolved. */
  isFlagged(claimId: string): boolean {
    return this.#flags.has(claimId)
  }

  /** Calls back at each change, until the answer is called. */
  follow(follower: (change: ClaimsChange) => void): () => void {
    this.#followers.add(follower)
    return () => this.#followers.delete(follower)
  }

  /** Takes up what patches did to the dossier; they are applied already. */
  update(dossier: Dossier, patches: readonly Patch[]): void {
    const ids = (record: string) =>
      new Set(patches.filter(({ path }) => path[0] === record).map(({ path }) => path[1] as string))
    const changed = ids('claims')
    const flagged = this.#flags.update(dossier, ids('flags'))
    const claims = [
      ...[...changed].map((id) => this.#updateClaim(dossier.claims[id], id)),
      ...flagged.filter((id) => !changed.has(id)).map((id) => this.#unchanged(id)),
    ]
    const spans = [...ids('dismissals')].flatMap((id) => this.#updateDismissal(dossier, id))
    if (claims.length === 0 && spans.length === 0) return
    if (changed.size > 0 || spans.length > 0) {
      this.#all = undefined
      this.version++
    }
    const renumbered = claims.map(({ renumbered }) => renumbered).reduce(union, NONE)
    const change = {
      claims,
      renumbered,
      spans: [...spans, ...claims.flatMap(({ spans }) => spans)],
    }
    this.#tell(change)
  }

  #tell(change: ClaimsChange): void {
    for (const follower of this.#followers) follower(change)
  }

  #updateClaim(after: Claim | undefined, id: string) {
    const before = this.order.get(id)?.claim
    const renumbered = after ? this.order.put(after) : this.order.remove(id)
    if (before) this.counts.count(before, -1)
    if (after) this.counts.count(after, 1)
    const [from, to] = [this.spanOf(before), this.spanOf(after)]
    const stands = from?.start === to?.start && from?.end === to?.end
    if (from && !stands) this.#suggestions.take(from, -1)
    if (to && !stands) this.#suggestions.take(to, 1)
    return {
      ...(before && { before }),
      ...(after && { after }),
      renumbered,
      spans: stands ? [] : [from, to].filter((span) => span !== undefined),
    }
  }

  /** A claim that is as it was, but for its flags. */
  #unchanged(id: string) {
    const claim = this.order.get(id)?.claim
    return { ...(claim && { before: claim, after: claim }), renumbered: NONE, spans: [] }
  }

  #updateDismissal(dossier: Dossier, id: string): Span[] {
    const before = this.#dismissed.get(id)
    const after = this.spanOf(dossier.dismissals[id])
    if (before) this.#suggestions.take(before, -1)
    if (after) this.#suggestions.take(after, 1)
    if (after) this.#dismissed.set(id, after)
    else this.#dismissed.delete(id)
    return [before, after].filter((span) => span !== undefined)
  }
}

const NONE: Renumbered = { from: 0, to: 0 }
const NOTHING: ClaimsChange = { claims: [], renumbered: NONE, spans: [] }

function union(a: Renumbered, b: Renumbered): Renumbered {
  if (a.from === a.to) return b
  if (b.from === b.to) return a
  return { from: Math.min(a.from, b.from), to: Math.max(a.to, b.to) }
}
