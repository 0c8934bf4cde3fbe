import type { PartsWriter, Spot } from '../article/parts-writer.ts'
import type { Changes } from './changes.ts'
import { webAddress } from './fields.ts'
import { attributeOf, isTrue } from './parts.ts'
import type { XmlElement } from './xml.ts'

/** Where a footnote or endnote is referred to. `mark` is a sign of the writer’s own in the text. */
export interface Reference {
  readonly kind: 'footnote' | 'endnote'
  readonly id: string
  readonly at: Spot
  mark: string
}

/** A place, and how many characters that are not in the text were met before it. */
export interface Met {
  readonly at: Spot
  readonly left: number
}

/** Where a comment begins, ends, and is signed: as far as the file says. */
export interface Commented {
  start?: Met
  end?: Met
  sign?: Met
}

/** An address that words lead to. */
export interface Link {
  readonly address: string
  readonly from: Spot
  to: Spot
}

/** A mark of the writer’s own is no longer than this where it stands in a run of its own. */
const LONGEST_MARK = 4

/** Remembers where the text is that notes, comments and links are on, while it is written. */
export class Anchors {
  readonly references: Reference[] = []
  readonly comments = new Map<string, Commented>()
  readonly links: Link[] = []
  readonly #writer: PartsWriter
  readonly #changes: Changes
  /** A reference whose mark is still to come in the text. */
  #awaiting: Reference | null = null

  constructor(writer: PartsWriter, changes: Changes) {
    this.#writer = writer
    this.#changes = changes
  }

  refer(kind: Reference['kind'], element: XmlElement): void {
    const id = attributeOf(element, 'id') ?? ''
    const reference: Reference = { kind, id, at: this.#writer.spot(), mark: '' }
    this.references.push(reference)
    const hasOwnMark = attributeOf(element, 'customMarkFollows') !== null
    if (hasOwnMark && isTrue(element, 'customMarkFollows')) this.#awaiting = reference
  }

  /** Whether words are the mark of a note, or what parts two of them: neither is text. */
  takesAsMark(words: string, isRaised: boolean): boolean {
    const awaiting = this.#awaiting
    if (awaiting !== null && words.length <= LONGEST_MARK) {
      awaiting.mark += words.trim()
      return true
    }
    this.#awaiting = null
    const isBehindMark = isRaised && this.references.at(-1)?.at === this.#writer.spot()
    return isBehindMark && /^[\s,;]+$/.test(words)
  }

  endRun(): void {
    if (this.#awaiting?.mark) this.#awaiting = null
  }

  endParagraph(): void {
    this.#awaiting = null
  }

  comment(what: keyof Commented, element: XmlElement): void {
    const id = attributeOf(element, 'id') ?? ''
    const comment = this.comments.get(id) ?? {}
    this.comments.set(id, comment)
    const met = { at: this.#writer.spot(), left: this.#changes.left }
    if (what === 'end') comment.end = met
    else comment[what] ??= met
  }

  /** What it gives back ends the link. Word parts a link where the type changes: it is one. */
  startLink(named: string | null): (() => void) | null {
    const address = webAddress(named)
    if (address === null) return null
    const from = this.#writer.spot()
    return () => {
      const to = this.#writer.spot()
      const last = this.links.at(-1)
      if (last?.address === address && last.to === from) last.to = to
      else if (from !== to) this.links.push({ address, from, to })
    }
  }
}
