import type { ImportChoices, PartNote } from '../../core/article/index.ts'
import type { PartsWriter, Spot } from '../article/parts-writer.ts'
import type { Places } from '../article/places.ts'

type Changes = NonNullable<ImportChoices['changes']>
type Kind = 'insertion' | 'deletion'

interface Open {
  readonly from: Spot
  readonly words: string[]
}

interface Change {
  readonly kind: Kind
  readonly from: Spot
  readonly to: Spot
  readonly text: string
}

/** Follows the changes that CriticMarkup tracks while the text is written. */
export class MarkdownChanges {
  readonly #writer: PartsWriter
  readonly #leftOut: Kind
  readonly #open = new Map<Kind, Open>()
  readonly #changes: Change[] = []

  constructor(writer: PartsWriter, changes: Changes) {
    this.#writer = writer
    this.#leftOut = changes === 'newest' ? 'deletion' : 'insertion'
  }

  get any(): boolean {
    return this.#changes.length > 0
  }

  begin(kind: Kind): void {
    if (!this.#open.has(kind)) this.#open.set(kind, { from: this.#writer.spot(), words: [] })
  }

  end(kind: Kind): void {
    const open = this.#open.get(kind)
    if (open === undefined) return
    this.#open.delete(kind)
    const text = open.words.join('').replace(/\s+/g, ' ').trim()
    if (text !== '') this.#changes.push({ kind, from: open.from, to: this.#writer.spot(), text })
  }

  /** Writes words, unless a change leaves them out of the text. */
  write(words: string): void {
    for (const { words: said } of this.#open.values()) said.push(words)
    if (!this.#open.has(this.#leftOut)) this.#writer.write(words)
  }

  /** Ends a block: words that come after are not one with those before. */
  breakLine(): void {
    for (const { words } of this.#open.values()) words.push('\n')
  }

  /** The changes as notes: on their words, or at the point where those are not in the text. */
  notes(places: Places): PartNote[] {
    return this.#changes.map(({ kind, from, to, text }) => ({
      kind,
      ...places.words(from, kind === this.#leftOut ? from : to),
      author: '',
      date: '',
      text,
    }))
  }
}
