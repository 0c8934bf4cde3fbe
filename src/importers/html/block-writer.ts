import type { BlockKind, BlockText, PartPoint } from '../../core/article/index.ts'

/** What the text that is written now becomes a block of. */
export interface BlockStyle {
  readonly kind: BlockKind
  readonly level?: number
}

/** Words that something is said about: from the first to the last that was written in it. */
export interface MarkedWords<M> {
  readonly mark: M
  readonly from: PartPoint
  readonly to: PartPoint
}

interface OpenMark<M> {
  readonly mark: M
  /** Null until the first word of the block is written. */
  from: PartPoint | null
  to: number
}

const WORDS_AND_SPACES = /[ \t\n\f\r]+|[^ \t\n\f\r]+/g

/** In UTF-16 code units; of a longer word the end is told. */
const LONGEST_WORD = 24

/** In UTF-16 code units: of crossed out words no more is told. */
const LONGEST_TOLD = 200

/** The longest byline, in UTF-16 code units; what is longer is a paragraph about someone. */
const BYLINE = 120

/**
 * Writes text as blocks, with white space as browsers draw it: runs of it are one space, none
 * stands at a block's ends or beside a line break, and a single break is "\n" where two or more part
 * the block. No other character is lost, and none is invented.
 */
export class BlockWriter<M> {
  readonly parts: BlockText[] = []
  readonly words: MarkedWords<M>[] = []
  /** The style of the block that the next words begin. */
  style: BlockStyle = { kind: 'paragraph' }
  readonly #open: OpenMark<M>[] = []
  #begun: BlockStyle = this.style
  #text = ''
  /** Whether nothing but cells' borders was written since the block or the cell began. */
  #isFresh = true
  #space = ''
  /** White space that is drawn as it is. */
  #indent = ''
  #breaks = 0
  #isClosedUp = false
  /** How many cells the row has that is written; 0 where it is no row. */
  #cells = 0

  /** Where the next character would stand. */
  get point(): PartPoint {
    return { part: this.parts.length, at: this.#text.length }
  }

  /**
   * The word that figures written since `point` stand in with what is before them, such as “km2”;
   * null where anything else was written, or nothing stands before them.
   */
  figuresGluedSince({ part, at }: PartPoint): string | null {
    if (part !== this.parts.length || !/^[0-9]+$/.test(this.#text.slice(at))) return null
    const word = /[\p{L}\p{N}.,]*$/u.exec(this.#text.slice(Math.max(0, at - LONGEST_WORD), at))?.[0]
    return word ? word + this.#text.slice(at) : null
  }

  /** The beginning of what was written since `point`, as far as it is in the same block. */
  wordsSince({ part, at }: PartPoint): string {
    return part === this.parts.length ? this.#text.slice(at, at + LONGEST_TOLD).trim() : ''
  }

  /** `isPre`: white space stays as it is, and line breaks break lines. */
  write(data: string, isPre = false): void {
    for (const [piece] of data.matchAll(WORDS_AND_SPACES)) {
      if (!/^[ \t\n\f\r]/.test(piece)) this.#word(piece)
      else if (isPre && this.#cells === 0) this.#keepSpace(piece)
      else this.space()
    }
  }

  /** Parts what was written from what comes, as white space does. */
  space(): void {
    if (this.#space === '') this.#space = ' '
  }

  /** Takes back white space that nothing was written after. */
  dropSpace(): void {
    this.#space = ''
    this.#indent = ''
  }

  /** Leaves out white space between what was written and what comes. */
  closeUp(): void {
    this.#isClosedUp = true
  }

  breakLine(): void {
    this.#breaks++
    this.dropSpace()
  }

  /** Ends the block, or in a row the line, since a row is one block. */
  endBlock(): void {
    if (this.#cells > 0) {
      if (!this.#isFresh) this.#breaks = Math.max(1, this.#breaks)
      this.dropSpace()
    } else this.#end()
  }

  /** Begins a cell, and with the first one the row. */
  beginCell(): void {
    if (this.#cells === 0) {
      this.#end()
      this.#begun = { kind: 'row' }
    } else this.#text += '\t'
    this.#cells++
    this.#isFresh = true
    this.#clearSpace()
  }

  endRow(): void {
    if (this.#cells > 0) this.#end()
  }

  openMark(mark: M): void {
    this.#open.push({ mark, from: null, to: 0 })
  }

  closeMark(): void {
    const open = this.#open.pop()
    if (open) this.#keep(open)
  }

  /** White space of preformatted text: line breaks break, and what follows the last of them indents. */
  #keepSpace(space: string): void {
    const lines = space.split('\n')
    this.#breaks += lines.length - 1
    this.#indent = lines.length > 1 ? '' : this.#indent
    this.#indent += lines.at(-1) ?? ''
    this.#space = ''
  }

  #word(word: string): void {
    const indent = this.#indent
    const space = indent === '' && !this.#isClosedUp ? this.#space : ''
    this.#isClosedUp = false
    const breaks = this.#breaks
    if (!this.#isFresh && breaks > 1 && this.#cells === 0) this.#end()
    if (this.#isFresh) this.#text += indent
    else this.#text += (breaks > 0 ? '\n' : space) + indent
    if (this.#isFresh && this.#cells === 0) this.#begun = this.style
    this.#clearSpace()
    this.#isFresh = false
    for (const open of this.#open) open.from ??= this.point
    this.#text += word
    for (const open of this.#open) open.to = this.#text.length
  }

  #clearSpace(): void {
    this.#space = ''
    this.#indent = ''
    this.#breaks = 0
  }

  #end(): void {
    if (this.#text.trim() !== '') {
      for (const open of this.#open) this.#keep(open)
      this.parts.push({ ...styleOf(this.#begun, this.#text), text: this.#text })
    }
    for (const open of this.#open) open.from = null
    this.#text = ''
    this.#isFresh = true
    this.#clearSpace()
    this.#cells = 0
  }

  #keep({ mark, from, to }: OpenMark<M>): void {
    if (from !== null) this.words.push({ mark, from, to: { part: from.part, at: to } })
  }
}

function styleOf(style: BlockStyle, text: string): BlockStyle {
  return style.kind === 'byline' && text.length > BYLINE ? { kind: 'paragraph' } : style
}
