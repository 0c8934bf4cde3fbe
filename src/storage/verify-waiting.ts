import type { FileState } from './read-kept-file.ts'
import type { Problem } from './verify-dossier.ts'
import { checkPassage } from './verify-passages.ts'
import type { QuotedPassage } from './verify-plan.ts'

/** The passages that wait for their files, and what is wrong with those that do not wait any more. */
export class WaitingPassages {
  /** By the hash of the text that has them. */
  readonly #waiting = new Map<string, QuotedPassage[]>()
  readonly #late: QuotedPassage[] = []
  readonly #problems = new Map<string, Problem>()
  readonly #states = new Map<string, FileState>()
  /** The texts of passages whose own file is read after its text. */
  readonly #texts = new Map<string, string>()
  readonly #order: readonly string[]

  constructor(passages: readonly QuotedPassage[]) {
    this.#order = passages.map(({ linkId }) => linkId)
    for (const passage of passages) {
      const { text } = passage
      const others = this.#waiting.get(text ?? '')
      if (text === null) this.#late.push(passage)
      else if (others) others.push(passage)
      else this.#waiting.set(text, [passage])
    }
  }

  /** Whether any of them is to be looked up in the text of this hash. */
  areIn(sha256: string | null): boolean {
    return sha256 !== null && this.#waiting.has(sha256)
  }

  isRead(sha256: string, state: FileState, text: string | null): void {
    this.#states.set(sha256, state)
    for (const passage of this.#waiting.get(sha256) ?? []) {
      if (this.#states.has(passage.sha256)) this.#check(passage, text)
      else {
        this.#late.push(passage)
        if (text !== null) this.#texts.set(sha256, text)
      }
    }
    this.#waiting.delete(sha256)
  }

  /** What is wrong with them all, in their order, once every file that is there was read. */
  finish(): Problem[] {
    for (const passage of [...this.#late, ...[...this.#waiting.values()].flat()]) {
      this.#check(passage, this.#texts.get(passage.text ?? '') ?? null)
    }
    return this.#order.flatMap((linkId) => this.#problems.get(linkId) ?? [])
  }

  #check(passage: QuotedPassage, text: string | null): void {
    const stateOf = (sha256: string) => this.#states.get(sha256) ?? 'missing'
    const problem = checkPassage(passage, stateOf, text)
    if (problem) this.#problems.set(passage.linkId, problem)
  }
}
