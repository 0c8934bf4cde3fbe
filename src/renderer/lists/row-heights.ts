/** How many rows are put in and left out together. */
export const CHUNK = 20

/** A row that is in the page, and the height of those left out before and after it, in pixels. */
export interface WindowRow {
  readonly at: number
  readonly before: number
  readonly after: number
}

/**
 * The heights of a long list's rows, chunk by chunk: as they were last measured, and guessed from
 * these where they were never in the page. In pixels.
 */
export class RowHeights {
  readonly #measured = new Map<number, number>()
  #row: number

  /** `row` is the height to begin with for one. */
  constructor(row: number) {
    this.#row = row
  }

  /** Says how high a chunk of `rows` rows is; answers whether that is news. */
  measure(chunk: number, height: number, rows: number): boolean {
    if (this.#measured.get(chunk) === height || rows === 0) return false
    this.#measured.set(chunk, height)
    this.#row = height / rows
    return true
  }

  /** The height of all rows before a chunk. */
  before(chunk: number): number {
    let height = 0
    for (let at = 0; at < chunk; at++) height += this.#of(at)
    return height
  }

  /** The rows of the chunks that reach into `top` to `bottom`, and of the one that has `always`. */
  rows(count: number, top: number, bottom: number, always: number): WindowRow[] {
    const out: { at: number; before: number; after: number }[] = []
    let y = 0
    let gap = 0
    for (let chunk = 0; chunk * CHUNK < count; chunk++) {
      const height = this.#of(chunk)
      const isNear = y < bottom && y + height > top
      const first = chunk * CHUNK
      if (isNear || (always >= first && always < first + CHUNK)) {
        for (let at = first; at < Math.min(count, first + CHUNK); at++) {
          out.push({ at, before: at === first ? gap : 0, after: 0 })
        }
        gap = 0
      } else gap += Math.min(1, (count - first) / CHUNK) * height
      y += height
    }
    const last = out.at(-1)
    if (last) last.after = gap
    return out
  }

  #of(chunk: number): number {
    return this.#measured.get(chunk) ?? this.#row * CHUNK
  }
}
