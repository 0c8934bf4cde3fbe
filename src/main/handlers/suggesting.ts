import type { Span } from '../../core/article/index.ts'
import type { Draft } from '../../core/dossier/index.ts'
import { ok, type Result } from '../../core/result.ts'
import {
  type Decision,
  type Suggested,
  type SuggestionModel,
  sentenceOf,
  suggestAll,
} from '../../core/suggest/index.ts'
import { type FindSuggestions, type Found, suggestHere } from '../../storage/index.ts'

/** Longer articles, in UTF-16 code units, would hold up the window, and are read elsewhere. */
const LONG = 10_000

/** What is suggested in the dossiers that the page looks at, each for its draft under check. */
export class Suggesting {
  readonly #find: FindSuggestions
  readonly #found = new Map<string, Found>()
  /** Reads the long ones, once somebody asks. */
  readonly #coming = new Map<string, () => Promise<Result<Found>>>()

  constructor(find: FindSuggestions = suggestHere) {
    this.#find = find
  }

  /** Reads a draft: null where that takes a while, and {@link ready} is to be asked. */
  read(id: string, draft: Draft, model: SuggestionModel): Suggested | null {
    this.drop(id)
    if (draft.text.length <= LONG) {
      const found = suggestAll(draft, model)
      this.#found.set(id, found)
      return suggestedIn(found)
    }
    let begun: Promise<Result<Found>> | undefined
    const coming = () => {
      begun ??= this.#find(draft, model).then((result) => {
        if (this.#coming.get(id) !== coming) return result
        this.#coming.delete(id)
        if (result.ok) this.#found.set(id, result.value)
        return result
      })
      return begun
    }
    this.#coming.set(id, coming)
    return null
  }

  /** What was read last, as soon as it is there; nothing where the page has left the dossier. */
  async ready(id: string): Promise<Result<Suggested>> {
    for (let coming = this.#coming.get(id); coming; coming = this.#coming.get(id)) {
      const result = await coming()
      if (!result.ok && !this.#coming.has(id)) return result
    }
    return ok(suggestedIn(this.#found.get(id)))
  }

  /** Forgets a dossier that the page has left. */
  drop(id: string): void {
    this.#found.delete(id)
    this.#coming.delete(id)
  }

  /** What taking these words would be, and what was seen in their sentence; undefined where that is not known. */
  about(id: string, { start, end }: Span): About | undefined {
    const found = this.#found.get(id)
    const sentence = found && sentenceOf(found.sentences, { start, end })
    if (!sentence) return undefined
    const isSuggested = found.suggestions.some((one) => one.start === start && one.end === end)
    return { how: isSuggested ? 'accepted' : 'marked', features: sentence.features }
  }
}

interface About {
  readonly how: Exclude<Decision, 'dismissed'>
  readonly features: readonly number[]
}

/** What the page gets: without what was seen in each sentence. */
function suggestedIn(found: Suggested | undefined): Suggested {
  return { suggestions: found?.suggestions ?? [], words: found?.words ?? 0 }
}
