import type { BlockKind } from '../../core/article/index.ts'
import { type Halves, jointOf, type Vocabulary } from './hyphens.ts'
import type { Line, LinkSpan, Mark } from './layout.ts'

/** A block while it is put together; its offsets are of its own text, in UTF-16 code units. */
export interface TextBlock {
  readonly kind: BlockKind
  readonly level?: number
  readonly lines: readonly Line[]
  readonly text: string
  readonly marks: readonly (Mark & { readonly page: number })[]
  readonly links: readonly LinkSpan[]
  /** Words joined over a line’s end that the document does not show whole elsewhere. */
  readonly guessed: readonly Halves[]
}

/** Joins lines to one text, mending the words that they break. */
export function joined(
  lines: readonly Line[],
  vocabulary: Vocabulary,
  language: string,
): Pick<TextBlock, 'text' | 'marks' | 'links' | 'guessed'> {
  const text = new Growing()
  const marks: (Mark & { page: number })[] = []
  const links: LinkSpan[] = []
  const guessed: Halves[] = []
  for (const line of lines) {
    if (text.length > 0) {
      const { cut, gap, guess } = jointOf(text.tail, line.text, vocabulary, language)
      if (guess !== undefined) guessed.push(guess)
      text.cut(cut)
      if (line.text !== '') text.add(gap)
    }
    const at = text.length
    for (const mark of line.marks) {
      // A mark at a line’s start belongs to the word before it.
      const place = mark.at === 0 ? at - text.spaces : at + mark.at
      marks.push({ ...mark, at: place, page: line.page })
    }
    for (const link of line.links) {
      const next = { ...link, start: at + link.start, end: at + link.end }
      const last = links.at(-1)
      if (last?.url === link.url && next.start - last.end <= 1) {
        links[links.length - 1] = { ...last, end: next.end }
      } else links.push(next)
    }
    text.add(line.text)
  }
  return {
    text: text.whole(),
    marks,
    guessed,
    links: links.map((link) => ({ ...link, end: Math.min(link.end, text.length) })),
  }
}

/** In UTF-16 code units: as much of a text's end as is looked at to join a line to it. */
const TAIL = 160

/** A text that grows line by line: adding one costs by the line, however long the text is. */
class Growing {
  readonly #chunks: string[] = []
  length = 0
  /** The end of the text. */
  tail = ''

  /** How many white-space characters the text ends with. */
  get spaces(): number {
    return this.tail.length - this.tail.trimEnd().length
  }

  add(text: string): void {
    if (text === '') return
    this.#chunks.push(text)
    this.length += text.length
    this.tail = (this.tail + text).slice(-TAIL)
  }

  /** Takes the last characters off again, no more than were added last. */
  cut(count: number): void {
    if (count === 0) return
    const last = this.#chunks.pop() ?? ''
    this.#chunks.push(last.slice(0, last.length - count))
    this.length -= count
    this.tail = this.tail.slice(0, -count)
  }

  whole(): string {
    return this.#chunks.join('')
  }
}
