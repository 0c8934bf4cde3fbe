/**
 * Forms that were left with words in them, by what they are about: the id of a claim, a link or a
 * contact. Kept by the page, so that they outlive leaving the dossier and closing the window; a
 * page that may not keep anything has them while it is open.
 */
export class Unsent {
  readonly #name: string
  readonly #words: Map<string, object>

  constructor(dossierId: string) {
    this.#name = `unsent ${dossierId}`
    this.#words = new Map(Object.entries(read(this.#name)))
  }

  has(about: string): boolean {
    return this.#words.has(about)
  }

  /** What was left there: as much of it as the version that kept it knew. */
  get<Words extends object>(about: string): Partial<Words> | undefined {
    return this.#words.get(about) as Partial<Words> | undefined
  }

  set(about: string, words: object): void {
    this.#words.set(about, words)
    this.#keep()
  }

  delete(about: string): void {
    if (this.#words.delete(about)) this.#keep()
  }

  #keep(): void {
    try {
      if (this.#words.size === 0) localStorage.removeItem(this.#name)
      else localStorage.setItem(this.#name, JSON.stringify(Object.fromEntries(this.#words)))
    } catch {}
  }
}

function read(name: string): Record<string, object> {
  try {
    return JSON.parse(localStorage.getItem(name) ?? '{}')
  } catch {
    return {}
  }
}
