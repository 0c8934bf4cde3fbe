import { lowest } from '../lowest.ts'
import type { Dossier } from './dossier.ts'
import type { Claim } from './entities.ts'
import { byText, type NumberedClaim, type PlacedClaim } from './order.ts'

/** A stretch of numbers that are other claims' than before: from 0, `to` excluded. */
export interface Renumbered {
  readonly from: number
  readonly to: number
}

/**
 * The claims of a draft in the order of `numberedClaims`, kept while claims come, change and go.
 * A claim's number is its index plus one and is looked up when it is asked for, so that a change
 * costs a search and the moving of pointers, whatever stands after it.
 */
export class ClaimOrder {
  readonly #draftId: string
  readonly #list: PlacedClaim[]
  readonly #byId: Map<string, PlacedClaim>
  /** The answers of before, so that a claim that is as it was is the same object. */
  readonly #numbered = new WeakMap<PlacedClaim, NumberedClaim>()

  constructor(dossier: Dossier, draftId: string) {
    this.#draftId = draftId
    this.#list = Object.values(dossier.claims)
      .map((claim) => this.#placed(claim))
      .sort(byText)
    this.#byId = new Map(this.#list.map((entry) => [entry.claim.id, entry]))
  }

  get length(): number {
    return this.#list.length
  }

  /** The claim at an index from 0; the same object for as long as claim and number are. */
  at(index: number): NumberedClaim | undefined {
    const entry = this.#list[index]
    if (entry === undefined) return undefined
    const known = this.#numbered.get(entry)
    if (known?.number === index + 1) return known
    const numbered = { number: index + 1, ...entry }
    this.#numbered.set(entry, numbered)
    return numbered
  }

  /** The index of a claim from 0, or -1 where there is none of that id. */
  indexOf(id: string | undefined): number {
    const entry = id === undefined ? undefined : this.#byId.get(id)
    return entry === undefined ? -1 : this.#search(entry)
  }

  get(id: string | undefined): NumberedClaim | undefined {
    return this.at(this.indexOf(id))
  }

  all(): NumberedClaim[] {
    return this.#list.map((_, index) => this.at(index) as NumberedClaim)
  }

  /** How many claims start before an offset of the text (UTF-16 code units). */
  startingBefore(offset: number): number {
    return lowest(this.#list.length, (index) => {
      const position = this.#list[index]?.place?.position
      return !position || position.start >= offset
    })
  }

  /** Puts a claim in its place as it is now, whether it is new, changed or moved. */
  put(claim: Claim): Renumbered {
    if (this.#byId.get(claim.id)?.claim === claim) return { from: 0, to: 0 }
    const entry = this.#placed(claim)
    const from = this.#cut(claim.id)
    const to = this.#search(entry)
    this.#list.splice(to, 0, entry)
    this.#byId.set(claim.id, entry)
    if (from === -1) return { from: to, to: this.#list.length }
    if (from === to) return { from, to: from }
    return { from: Math.min(from, to), to: Math.max(from, to) + 1 }
  }

  remove(id: string): Renumbered {
    const from = this.#cut(id)
    return from === -1 ? { from: 0, to: 0 } : { from, to: this.#list.length }
  }

  #cut(id: string): number {
    const index = this.indexOf(id)
    if (index === -1) return -1
    this.#list.splice(index, 1)
    this.#byId.delete(id)
    return index
  }

  #placed(claim: Claim): PlacedClaim {
    return { claim, place: claim.places[this.#draftId] }
  }

  /** Where the entry stands, or would. */
  #search(entry: PlacedClaim): number {
    return lowest(this.#list.length, (i) => byText(this.#list[i] as PlacedClaim, entry) >= 0)
  }
}
