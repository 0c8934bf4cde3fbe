/** In bytes: less than the shortest line takes, and far more than the longest does. */
const SHORTEST = 100
const LONGEST = 128 * 1024 * 1024
/** Far more steps than anybody takes. What is kept in memory of each would fill it. */
const MOST = 500_000

/** Watches the bytes of a history pass by, for lines that are there to fill the memory. */
export class LineWatch {
  #count = 0
  #length = 0

  /** What is wrong with the lines so far, as it continues “its history has”; null where nothing is. */
  take(bytes: Uint8Array): string | null {
    for (let at = 0; ; ) {
      const end = bytes.indexOf(NEWLINE, at)
      this.#length += (end < 0 ? bytes.length : end) - at
      if (this.#length > LONGEST) return 'a line that is longer than any'
      if (end < 0) return null
      if (this.#length < SHORTEST) return 'a line that is shorter than any'
      if (++this.#count > MOST) return 'more lines than any'
      this.#length = 0
      at = end + 1
    }
  }
}

const NEWLINE = 10
