import { FEATURES, numberOf, see } from './index.ts'
import { inputOf } from './lines.ts'

/** The names of what is seen in each of some neighbouring sentences, with the words where it stands. */
export function seenIn(texts: readonly string[], language = 'en'): Map<string, string>[] {
  const lines = texts.map((text, line) => ({ id: `${line}`, doc: '', line, speaker: '', text }))
  return see(lines.map(inputOf), language).map(({ found, starts, ends }, i) => {
    const words = (k: number) => texts[i]?.slice(starts[k] ?? 0, ends[k] ?? 0) ?? ''
    return new Map(
      found.map((feature, k) => [
        FEATURES[feature]?.name ?? '',
        (starts[k] ?? -1) < 0 ? '' : words(k),
      ]),
    )
  })
}

/** The same for one sentence: of these features those that are seen, with their words. */
export function shown(text: string, names: readonly string[], language = 'en') {
  const [seen] = seenIn([text], language)
  return names
    .filter((name) => numberOf(name) >= 0 && seen?.has(name))
    .map((name) => [name, seen?.get(name)])
}
