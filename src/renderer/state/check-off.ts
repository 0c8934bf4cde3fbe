import type { Span, Words } from '../../core/article/index.ts'
import {
  type Claim,
  Coverage,
  coverOf,
  type Dossier,
  type Draft,
  type Patch,
  type Tick,
} from '../../core/dossier/index.ts'
import { draftWords } from './draft-words.ts'

/**
 * Which words of a draft are ticked or in a checked claim, kept while these come and go at the cost
 * of their own words.
 */
export class CheckOff {
  readonly words: Words
  readonly coverage: Coverage
  readonly #draftId: string
  /** What each tick and each checked claim covers, by its id. */
  readonly #covers = new Map<string, Span>()
  readonly #ticks = new Map<string, { readonly span: Span; readonly kind: Tick['kind'] }>()

  constructor(dossier: Dossier, draft: Draft) {
    this.#draftId = draft.id
    this.words = draftWords(draft)
    this.coverage = new Coverage(this.words)
    for (const claim of Object.values(dossier.claims)) this.#put(claim.id, claim)
    for (const tick of Object.values(dossier.ticks)) this.#put(tick.id, tick)
  }

  /** Takes up what patches did to the dossier; they are applied already. */
  update(dossier: Dossier, patches: readonly Patch[]): void {
    for (const { path } of patches) {
      const [record, id] = path as [string, string]
      if (record === 'claims' || record === 'ticks') this.#put(id, dossier[record][id])
    }
  }

  /** The ticked stretches that touch a span. */
  ticksWithin({
    start,
    end,
  }: Span): readonly { readonly span: Span; readonly kind: Tick['kind'] }[] {
    return [...this.#ticks.values()].filter(({ span }) => span.start < end && span.end > start)
  }

  /** Whether every word of the span has a tick of this kind. */
  isTicked(span: Span, kind: Tick['kind']): boolean {
    const only = new Coverage(this.words)
    for (const tick of this.ticksWithin(span)) if (tick.kind === kind) only.add(tick.span)
    return only.covers(span)
  }

  #put(id: string, entity: Claim | Tick | undefined): void {
    const before = this.#covers.get(id)
    if (before) this.coverage.remove(before)
    const span = entity ? coverOf(entity, this.#draftId) : null
    if (span) this.coverage.add(span)
    if (span) this.#covers.set(id, span)
    else this.#covers.delete(id)
    if (span && entity && !('status' in entity)) this.#ticks.set(id, { span, kind: entity.kind })
    else this.#ticks.delete(id)
  }
}
