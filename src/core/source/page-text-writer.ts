import type { PagePart, PageText } from './page-text.ts'
import { withHeldCharacters } from './page-text-characters.ts'

interface Run {
  at: number
  to: number
  length: number
}

interface Part<N> extends PagePart<N> {
  start: number
  runs: Run[]
}

/** White space that is drawn as one space, and what is between. */
const PIECES = /[ \t\n\r\f]+|[^ \t\n\r\f]+/g
const SPACE = /[ \t\n\r\f]/

/**
 * Writes the text of a page from its nodes, in order. What parts blocks and cells is written only
 * once something follows, so that the text neither begins nor ends with it, nor has it doubled.
 */
export class PageWriter<N> {
  readonly #parts: Part<N>[] = []
  readonly #chunks: string[] = []
  #length = 0
  /** Line feeds and tabs that part what follows from what was. */
  #lines = 0
  #tabs = 0
  /** How many line feeds the text ends with. */
  #trailing = 0
  /** Whether white space that follows is not drawn. */
  #isSpaced = true
  /** The runs of the node whose space, drawn from white space, the text ends with. */
  #lastSpace: Run[] | null = null
  #isFreshCell = false
  #isFreshRow = false

  /** Parts what follows by at least so many line feeds; nothing where a cell has just begun. */
  part(lines: number): void {
    if (!this.#isFreshCell) this.#lines = Math.max(this.#lines, lines)
  }

  breakLine(): void {
    if (!this.#isFreshCell) this.#lines = Math.min(this.#lines + 1, 2)
  }

  beginRow(): void {
    this.part(1)
    this.#isFreshRow = true
  }

  beginCell(isFirst: boolean): void {
    if (!isFirst) {
      // The blocks in a cell part it from no other cell of its row.
      if (!this.#isFreshRow) this.#lines = 0
      this.#tabs++
    }
    this.#isFreshCell = true
  }

  endRow(): void {
    this.#lines = this.#isFreshRow ? Math.max(this.#lines, 1) : 1
    this.#tabs = 0
    this.#isFreshCell = false
    this.#isFreshRow = false
  }

  write(node: N, data: string, isPre: boolean): void {
    const runs: Run[] = []
    const part = { node, start: this.#length, runs }
    this.#parts.push(part)
    if (isPre) {
      if (data !== '') this.#writePre(data, runs)
    } else {
      for (const { 0: piece, index } of data.matchAll(PIECES)) {
        if (!SPACE.test(piece)) this.#writeWord(piece, index, runs)
        else if (!this.#isSpaced && this.#lines + this.#tabs === 0) this.#writeSpace(index, runs)
      }
    }
    part.start = runs[0]?.to ?? this.#length
  }

  done(): PageText<N> {
    this.#dropSpace()
    return { text: this.#chunks.join(''), parts: this.#parts }
  }

  #writeWord(word: string, at: number, runs: Run[]): void {
    this.#writeParting()
    this.#add(withHeldCharacters(word), at, runs)
    this.#trailing = 0
    this.#isSpaced = false
  }

  #writeSpace(at: number, runs: Run[]): void {
    this.#add(' ', at, runs)
    this.#isSpaced = true
    this.#lastSpace = runs
  }

  #writePre(data: string, runs: Run[]): void {
    this.#writeParting()
    this.#add(withHeldCharacters(data).replace(/[\r\f]/g, ' '), 0, runs)
    const feeds = /(?<!\n)\n*$/.exec(data)?.[0].length ?? 0
    this.#trailing = feeds === data.length ? this.#trailing + feeds : feeds
    this.#isSpaced = SPACE.test(data.at(-1) ?? '')
  }

  #writeParting(): void {
    if (this.#lines + this.#tabs > 0) this.#dropSpace()
    const feeds = this.#length === 0 ? 0 : Math.max(0, this.#lines - this.#trailing)
    const parting = '\n'.repeat(feeds) + '\t'.repeat(this.#tabs)
    if (parting !== '') this.#chunks.push(parting)
    this.#length += parting.length
    this.#lines = 0
    this.#tabs = 0
    this.#lastSpace = null
    this.#isFreshCell = false
    this.#isFreshRow = false
  }

  #add(text: string, at: number, runs: Run[]): void {
    const last = runs.at(-1)
    if (last && last.at + last.length === at && last.to + last.length === this.#length) {
      last.length += text.length
    } else {
      runs.push({ at, to: this.#length, length: text.length })
    }
    this.#chunks.push(text)
    this.#length += text.length
  }

  /** Takes back the space that the text ends with: none is drawn at the end of a line. */
  #dropSpace(): void {
    const runs = this.#lastSpace
    const run = runs?.at(-1)
    if (!runs || !run) return
    this.#chunks.pop()
    this.#length--
    run.length--
    if (run.length === 0) runs.pop()
    this.#lastSpace = null
  }
}
