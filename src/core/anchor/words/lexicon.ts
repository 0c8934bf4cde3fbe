/** Gives every word a number, the same for the same word in every text that it reads. */
export class Lexicon {
  readonly #numbers = new Map<string, number>()
  readonly #words: string[] = []

  /** The number of `word`, from 0 in the order of first use. */
  number(word: string): number {
    const known = this.#numbers.get(word)
    if (known !== undefined) return known
    this.#numbers.set(word, this.#words.length)
    return this.#words.push(word) - 1
  }

  /** The number of `word`; -1 where no text has it. */
  find(word: string): number {
    return this.#numbers.get(word) ?? -1
  }

  /** The word that has `number`. */
  word(number: number): string {
    return this.#words[number] ?? ''
  }

  get size(): number {
    return this.#words.length
  }
}
