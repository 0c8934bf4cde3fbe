import { type Span, segmenterFor, sentences } from '../../core/article/index.ts'

/** What can be chosen by key: the words of a text and where its sentences begin. */
export interface WordList {
  readonly words: readonly Span[]
  /** The index of each sentence's first word. */
  readonly firsts: readonly number[]
}

/** The words chosen, as indices: from the one where it began to the one that moves. */
export interface WordChoice {
  readonly anchor: number
  readonly head: number
}

export function wordsOf(text: string, language: string): WordList {
  const segmenter = segmenterFor(language, 'word')
  const words: Span[] = []
  for (const { index, segment, isWordLike } of segmenter.segment(text)) {
    if (isWordLike) words.push({ start: index, end: index + segment.length })
  }
  const firsts: number[] = []
  let at = 0
  for (const { start } of text === ''
    ? []
    : sentences(text, { start: 0, end: text.length }, language)) {
    while (at < words.length && (words[at] as Span).start < start) at++
    if (at < words.length && firsts.at(-1) !== at) firsts.push(at)
  }
  return { words, firsts }
}

/** The choice of the words that touch the span, or of the first word after its start. */
export function choose({ words }: WordList, { start, end }: Span): WordChoice | null {
  const first = words.findIndex((word) => word.end > start)
  if (first === -1)
    return words.length === 0 ? null : { anchor: words.length - 1, head: words.length - 1 }
  const last = words.findLastIndex((word) => word.start < end)
  return { anchor: first, head: Math.max(first, last) }
}

/**
 * The choice after an arrow key: left and right go by a word, up and down by a sentence; with
 * `extend` the beginning stays. Null where the key is none of these.
 */
export function moveChoice(
  { words, firsts }: WordList,
  { anchor, head }: WordChoice,
  key: string,
  extend: boolean,
): WordChoice | null {
  const to = (() => {
    switch (key) {
      case 'ArrowRight':
        return head + 1
      case 'ArrowLeft':
        return head - 1
      case 'ArrowDown':
        return firsts.find((first) => first > head) ?? words.length - 1
      case 'ArrowUp':
        return firsts.findLast((first) => first < head) ?? 0
      default:
        return null
    }
  })()
  if (to === null) return null
  const moved = Math.min(Math.max(to, 0), words.length - 1)
  return { anchor: extend ? anchor : moved, head: moved }
}

/** Where the chosen words stand. */
export function spanOf({ words }: WordList, { anchor, head }: WordChoice): Span | null {
  const first = words[Math.min(anchor, head)]
  const last = words[Math.max(anchor, head)]
  return first && last ? { start: first.start, end: last.end } : null
}
