import type { BlockText } from '../../core/article/index.ts'
import type { Look } from '../docx/looks.ts'

/**
 * A place in the parts that are being written. Until its part is closed `at` counts the characters
 * as they came, then those of the part's text.
 */
export interface Spot {
  part: number
  at: number
}

/** Writes parts one after the other, and keeps the places in them that it was asked to remember. */
export class PartsWriter {
  readonly parts: BlockText[] = []
  #open: string[] = []
  #length = 0
  #spots: Spot[] = []

  /** Adds to the open part: "\n" breaks a line and "\t" parts two cells, other white space is a space. */
  write(text: string): void {
    this.#open.push(text)
    this.#length += text.length
  }

  /** Where the text ends now. The same spot is given while nothing is written. */
  spot(): Spot {
    const last = this.#spots.at(-1)
    if (last?.at === this.#length) return last
    const spot = { part: this.parts.length, at: this.#length }
    this.#spots.push(spot)
    return spot
  }

  /** Ends the open part. One without words is none: places in it are at the next one’s start, if any. */
  close(look: Look): void {
    const text = tidied(this.#open.join(''), this.#spots)
    this.#open = []
    this.#length = 0
    if (text.trim() === '') {
      // Such a place holds in whatever part comes next, as white space at its start goes.
      for (const spot of this.#spots) spot.at = 0
    } else {
      this.parts.push({ ...look, text })
    }
    this.#spots = []
  }
}

/** One character for each run of white space, and none at the ends; `spots` are moved along. */
function tidied(raw: string, spots: readonly Spot[]): string {
  const pieces: string[] = []
  let length = 0
  let next = 0
  const place = (before: number, at: (offset: number) => number) => {
    for (let spot = spots[next]; spot !== undefined && spot.at < before; spot = spots[++next]) {
      spot.at = at(spot.at)
    }
  }
  const add = (piece: string) => {
    pieces.push(piece)
    length += piece.length
  }
  let from = 0
  const words = (end: number) => {
    const moved = length - from
    add(raw.slice(from, end))
    place(end + 1, (offset) => offset + moved)
  }
  for (const { 0: gap, index } of raw.matchAll(/[ \t\n]+/g)) {
    words(index)
    from = index + gap.length
    add(gapAs(gap, index === 0 || from === raw.length))
    place(from, () => length)
  }
  words(raw.length)
  return pieces.join('')
}

function gapAs(gap: string, isAtEdge: boolean): string {
  const cells = gap.replace(/[^\t]+/g, '')
  if (cells !== '' || isAtEdge) return cells
  return gap.includes('\n') ? '\n' : ' '
}
