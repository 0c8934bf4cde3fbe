import type { LinkWords } from '../source/link-words.ts'

/**
 * Forms that were left with words in them, by the claim or link that they are about. Kept by the
 * page, so that they outlive leaving the dossier and closing the window; a page that may not keep
 * anything has them while it is open.
 */
export class Unsent {
  readonly #name: string
  readonly #words: Map<string, LinkWords>

  constructor(dossierId: string) {
    this.#name = `unsent ${dossierId}`
    this.#words = new Map(Object.entries(read(this.#name)))
  }

  has(about: string): boolean {
    return this.#words.has(about)
  }

  get(about: string): LinkWords | undefined {
    return this.#words.get(about)
  }

  set(about: string, words: LinkWords): void {
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

function read(name: string): Record<string, LinkWords> {
  try {
    return JSON.parse(localStorage.getItem(name) ?? '{}')
  } catch {
    return {}
  }
}
