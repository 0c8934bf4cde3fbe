import { foldText } from '../palette/word-search.ts'

/** The words of a filter, as {@link foldText} folds them; none where it says nothing. */
export function wordsOfFilter(query: string): readonly string[] {
  return foldText(query).split(' ').filter(Boolean)
}

/** Folds what is searched of an object, once for as long as it is the same and reads the same. */
export class FoldedTexts<T extends object> {
  readonly #known = new WeakMap<T, { readonly text: string; readonly folded: string }>()

  of(item: T, text: string): string {
    const known = this.#known.get(item)
    if (known?.text === text) return known.folded
    const folded = foldText(text)
    this.#known.set(item, { text, folded })
    return folded
  }
}
