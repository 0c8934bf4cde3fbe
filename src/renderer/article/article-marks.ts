import type { Block, Span } from '../../core/article/index.ts'
import type { NumberedClaim, VerdictPack } from '../../core/dossier/index.ts'
import { lowest } from '../../core/lowest.ts'
import type { ClaimIndex, ClaimsChange } from '../state/claim-index.ts'
import { type Drawer, DrawQueue } from './draw-queue.ts'
import { markOfClaim, markOfSuggestion } from './mark-of.ts'
import { type ArticleMark, sameMarks, startOfSuggestion } from './marks.ts'

/** How much of the text is marked before it is first drawn: a tall window full, in UTF-16 code units. */
const FIRST = 8000
const NOTHING: readonly ArticleMark[] = []

/** What the page lends: a way to draw in one go, to lay out, and word of when it is idle. */
export type PageTime = Omit<Drawer, 'draw'>

/**
 * The marks on each block of a draft. A change is worked out for the blocks that it touches and
 * for those in view at once; blocks elsewhere whose numbers are others now follow in idle time.
 * Whoever draws a block subscribes to that block alone.
 */
export class ArticleMarks {
  readonly #blocks: readonly Block[]
  readonly #index: ClaimIndex
  readonly #pack: VerdictPack
  /** The ids of the claims on each block. */
  readonly #claims: (Set<string> | undefined)[]
  /** What each block shows. */
  readonly #shown: (readonly ArticleMark[])[]
  readonly #listeners: ((() => void) | undefined)[] = []
  readonly #queue: DrawQueue
  #selectedId: string | null = null
  /** The blocks in view and near it, the end excluded. */
  #view: readonly [number, number] = [0, 0]

  constructor(blocks: readonly Block[], index: ClaimIndex, pack: VerdictPack, page: PageTime) {
    this.#blocks = blocks
    this.#index = index
    this.#pack = pack
    this.#claims = blocks.map(() => undefined)
    this.#shown = blocks.map(() => NOTHING)
    this.#queue = new DrawQueue(blocks.length, { ...page, draw: (at) => this.#work(at) })
    for (let at = 0; at < index.order.length; at++) {
      const { claim } = index.order.at(at) as NumberedClaim
      for (const block of this.#touched(index.spanOf(claim))) this.#put(block, claim.id)
    }
    for (let at = 0; at < blocks.length && (blocks[at] as Block).start < FIRST; at++) this.#work(at)
  }

  /** How many blocks there are. */
  get length(): number {
    return this.#blocks.length
  }

  /** Follows the claims until the answer is called. What is not marked yet follows in idle time. */
  follow(): () => void {
    const end = this.#index.follow((change) => this.#take(change))
    this.#queue.add(0, this.#blocks.length, 0)
    return () => {
      end()
      this.#queue.stop()
    }
  }

  /** What a block shows. The same list until that looks otherwise. */
  on(block: number): readonly ArticleMark[] {
    return this.#shown[block] ?? NOTHING
  }

  /** Calls back when a block shows something else, until the answer is called. */
  subscribe(block: number, listener: () => void): () => void {
    this.#listeners[block] = listener
    return () => {
      if (this.#listeners[block] === listener) this.#listeners[block] = undefined
    }
  }

  /** Says which blocks are in view or near it, `to` excluded: they are never left unmarked. */
  show(from: number, to: number): void {
    this.#view = [from, to]
    this.#queue.now(from, to)
  }

  /** Marks every block, as for print. */
  showAll(): void {
    this.#queue.all()
  }

  /** Selects a claim or suggestion by its mark's id, and marks where it stands. */
  select(id: string | null): void {
    if (id === this.#selectedId) return
    const before = this.#selectedId
    this.#selectedId = id
    for (const block of [...this.blocksOf(before), ...this.blocksOf(id)]) this.#work(block)
  }

  /** The blocks that a claim or suggestion stands in, in the text's order. */
  blocksOf(id: string | null): number[] {
    if (id === null) return []
    const claim = this.#index.order.get(id)?.claim
    if (claim) return this.#touched(this.#index.spanOf(claim))
    const start = startOfSuggestion(id)
    return start === undefined ? [] : this.#touched(this.#index.suggestions.startingAt(start))
  }

  #take({ claims, renumbered, spans, everywhere = false }: ClaimsChange): void {
    const touched = new Set<number>()
    for (const { before, after } of claims) {
      for (const block of this.#touched(this.#index.spanOf(before))) {
        this.#claims[block]?.delete(before?.id as string)
        touched.add(block)
      }
      for (const block of this.#touched(this.#index.spanOf(after))) {
        this.#put(block, after?.id as string)
        touched.add(block)
      }
    }
    for (const span of spans) for (const block of this.#touched(span)) touched.add(block)
    for (const block of touched) this.#work(block)
    if (everywhere) {
      this.#queue.add(0, this.#blocks.length)
      this.#queue.now(...this.#view)
    }
    const first = this.#index.order.at(renumbered.from)?.claim
    if (renumbered.from === renumbered.to || !first) return
    // A claim that starts before may end in any block after, so all of them are looked at.
    const [from] = this.#touched(this.#index.spanOf(first))
    if (from !== undefined) this.#queue.add(from, this.#blocks.length)
    this.#queue.now(...this.#view)
  }

  #put(block: number, id: string): void {
    this.#claims[block] ??= new Set()
    this.#claims[block]?.add(id)
  }

  #work(block: number): void {
    const marks = this.#marksOn(block)
    if (sameMarks(marks, this.on(block))) return
    this.#shown[block] = marks
    this.#listeners[block]?.()
  }

  #marksOn(at: number): ArticleMark[] {
    const marks: ArticleMark[] = []
    for (const id of this.#claims[at] ?? []) {
      const numbered = this.#index.order.get(id)
      const position = numbered?.place?.position
      if (!position) continue
      const now = { selectedId: this.#selectedId, isFlagged: this.#index.isFlagged(id) }
      marks.push(markOfClaim(numbered, position, this.#pack, now))
    }
    for (const suggestion of this.#index.suggestions.within(this.#blocks[at] as Block)) {
      marks.push(markOfSuggestion(suggestion, this.#selectedId))
    }
    return marks.sort((a, b) => a.start - b.start || (a.number ?? 0) - (b.number ?? 0))
  }

  #touched(span: Span | undefined): number[] {
    if (!span) return []
    const out: number[] = []
    let at = lowest(this.#blocks.length, (i) => (this.#blocks[i] as Block).end > span.start)
    while (at < this.#blocks.length && (this.#blocks[at] as Block).start < span.end) out.push(at++)
    return out
  }
}
