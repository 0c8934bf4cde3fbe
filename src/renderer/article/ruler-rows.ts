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
  #paths: ReadonlyMap<Look, string> | undefined

  /** `length` is that of the text, in UTF-16 code units. */
  constructor(index: ClaimIndex, pack: VerdictPack, length: number) {
    super()
    this.#index = index
    this.#pack = pack
    this.#length = length
    for (let at = 0; at < index.order.length; at++) {
      this.#count((index.order.at(at) as NumberedClaim).claim, 1)
    }
  }

  /** Follows the claims until the answer is called. */
  follow(): () => void {
    return this.#index.follow((change) => this.#take(change))
  }

  /** For each look the SVG path of its heights, from 0 to {@link ROWS}. The same until one changes. */
  get paths(): ReadonlyMap<Look, string> {
    this.#paths ??= new Map([...this.#counts].map(([look, counts]) => [look, pathOf(counts)]))
    return this.#paths
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
      if (before?.verdict === after?.verdict && this.#startOf(before) === this.#startOf(after)) {
        continue
      }
      if (before) changed = this.#count(before, -1) || changed
      if (after) changed = this.#count(after, 1) || changed
    }
    if (!changed) return
    this.#paths = undefined
    this.changed()
  }

  /** Answers whether a height got its first claim of a look or lost its last. */
  #count(claim: Claim, by: 1 | -1): boolean {
    const start = this.#startOf(claim)
    if (start === undefined) return false
    const look = verdictOf(this.#pack, claim.verdict)?.look ?? 'open'
    const counts = this.#counts.get(look) ?? new Uint16Array(ROWS)
    this.#counts.set(look, counts)
    const row = Math.min(ROWS - 1, Math.floor((start / this.#length) * ROWS))
    const before = counts[row] as number
    counts[row] = before + by
    return before === 0 || counts[row] === 0
  }

  #startOf(claim: Claim | undefined): number | undefined {
    return this.#index.spanOf(claim)?.start
  }
}

function pathOf(counts: Uint16Array): string {
  let path = ''
  counts.forEach((count, row) => {
    if (count > 0) path += `M0 ${row}h1`
  })
  return path
}
