import type { Claim, NumberedClaim, VerdictPack } from '../../core/dossier/index.ts'
import type { ClaimIndex, ClaimsChange } from '../state/claim-index.ts'
import { Observable } from '../state/observable.ts'
import { type ArticleMark, verdictOf } from './marks.ts'

type Look = ArticleMark['look']

/** How many heights the ruler tells apart: more than a screen has. */
export const ROWS = 1024

/**
 * Which heights of the ruler have a claim of which look. Counted, so that a change costs what it
 * touches, and drawing no more than there are heights, whatever the number of claims.
 */
export class RulerRows extends Observable {
  readonly #index: ClaimIndex
  readonly #pack: VerdictPack
  readonly #length: number
  readonly #counts = new Map<Look, Uint16Array>()
  readonly #flagged = new Uint16Array(ROWS)
  /** Where each flagged claim is counted. */
  readonly #flaggedAt = new Map<string, number>()
  #paths: ReadonlyMap<Look, string> | undefined
  #notches: string | undefined

  /** `length` is that of the text, in UTF-16 code units. */
  constructor(index: ClaimIndex, pack: VerdictPack, length: number) {
    super()
    this.#index = index
    this.#pack = pack
    this.#length = length
    for (let at = 0; at < index.order.length; at++) {
      const { claim } = index.order.at(at) as NumberedClaim
      this.#count(claim, 1)
      this.#flag(claim.id)
    }
  }

  /** Follows the claims until the answer is called. */
  follow(): () => void {
    return this.#index.follow((change) => this.#take(change))
  }

  /** For each look the SVG path of its heights, from 0 to {@link ROWS}. The same until one changes. */
  get paths(): ReadonlyMap<Look, string> {
    this.#paths ??= new Map(
      [...this.#counts].map(([look, counts]) => [look, pathOf(counts, 'M0', 'h1')]),
    )
    return this.#paths
  }

  /** The SVG path of notches at the heights that have a flagged claim, before those of the looks. */
  get notches(): string {
    this.#notches ??= pathOf(this.#flagged, 'M-.55', 'h.35')
    return this.#notches
  }

  /** The id of the claim nearest to a height, from 0 at the text's start to 1 at its end. */
  nearest(height: number): string | undefined {
    const offset = height * this.#length
    const after = this.#index.order.startingBefore(offset)
    const distance = (at: number) => {
      const start = this.#startOf(this.#index.order.at(at)?.claim)
      return start === undefined ? Number.POSITIVE_INFINITY : Math.abs(start - offset)
    }
    const at = distance(after - 1) <= distance(after) ? after - 1 : after
    return distance(at) === Number.POSITIVE_INFINITY
      ? undefined
      : this.#index.order.at(at)?.claim.id
  }

  #take({ claims }: ClaimsChange): void {
    let changed = false
    for (const { before, after } of claims) {
      const id = (after ?? before)?.id
      if (id !== undefined) changed = this.#flag(id) || changed
      if (before?.verdict === after?.verdict && this.#startOf(before) === this.#startOf(after)) {
        continue
      }
      if (before) changed = this.#count(before, -1) || changed
      if (after) changed = this.#count(after, 1) || changed
    }
    if (!changed) return
    this.#paths = undefined
    this.#notches = undefined
    this.changed()
  }

  /** Answers whether a height got its first claim of a look or lost its last. */
  #count(claim: Claim, by: 1 | -1): boolean {
    const start = this.#startOf(claim)
    if (start === undefined) return false
    const look = verdictOf(this.#pack, claim.verdict)?.look ?? 'open'
    const counts = this.#counts.get(look) ?? new Uint16Array(ROWS)
    this.#counts.set(look, counts)
    const row = this.#rowOf(start)
    const before = counts[row] as number
    counts[row] = before + by
    return before === 0 || counts[row] === 0
  }

  /** Counts a claim where it is flagged now, and nowhere else. Answers whether a height changed. */
  #flag(id: string): boolean {
    const before = this.#flaggedAt.get(id)
    const start = this.#startOf(this.#index.order.get(id)?.claim)
    const isFlagged = start !== undefined && this.#index.isFlagged(id)
    const row = isFlagged ? this.#rowOf(start) : undefined
    if (row === before) return false
    if (before !== undefined) this.#flagged[before] = (this.#flagged[before] as number) - 1
    if (row === undefined) this.#flaggedAt.delete(id)
    else {
      this.#flaggedAt.set(id, row)
      this.#flagged[row] = (this.#flagged[row] as number) + 1
    }
    return true
  }

  #rowOf(start: number): number {
    return Math.min(ROWS - 1, Math.floor((start / this.#length) * ROWS))
  }

  #startOf(claim: Claim | undefined): number | undefined {
    return this.#index.spanOf(claim)?.start
  }
}

function pathOf(counts: Uint16Array, from: string, line: string): string {
  let path = ''
  counts.forEach((count, row) => {
    if (count > 0) path += `${from} ${row}${line}`
  })
  return path
}
