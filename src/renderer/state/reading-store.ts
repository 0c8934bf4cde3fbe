import { Observable } from './observable.ts'

/** A kept file that lies beside the article, and the link whose passage is to be shown in it. */
export interface Reading {
  readonly sourceId: string
  readonly sha256: string
  readonly linkId: string | null
}

/** Which evidence of the open dossier lies beside the article. */
export class ReadingStore extends Observable {
  #reading: Reading | null = null

  get reading(): Reading | null {
    return this.#reading
  }

  /** Opens a file; asked for again it is the same file at the link's passage, shown anew. */
  open(reading: Reading): void {
    this.#reading = { ...reading }
    this.changed()
  }

  close(): void {
    if (this.#reading === null) return
    this.#reading = null
    this.changed()
  }
}
