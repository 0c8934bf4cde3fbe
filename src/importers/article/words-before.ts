import { type Sentence, sentences } from '../../core/article/index.ts'

/**
 * The words that a mark in a text is said of, such as that of a footnote: from the beginning of its
 * sentence, or of its cell in a row, or from the mark before in it (`after`), to the mark. Empty
 * where nothing stands before it. All in UTF-16 code units; `all` are the text's sentences.
 */
export function wordsBefore(
  text: string,
  mark: number,
  after: number | null,
  all: readonly Sentence[],
): { readonly start: number; readonly end: number } {
  const sentence = all.findLast(({ start }) => start < mark)
  if (sentence === undefined) return { start: mark, end: mark }
  const reach = text.slice(sentence.start, Math.min(mark, sentence.end)).trimEnd()
  const end = sentence.start + reach.length
  const cell = text.lastIndexOf('\t', end - 1) + 1
  const start = Math.max(sentence.start, cell)
  const from = after !== null && after > start && after < end ? after : start
  const [between = ''] = /^[\s,;:]*/.exec(text.slice(from, end)) ?? []
  return { start: from + between.length < end ? from + between.length : start, end }
}

/** The sentences of a text; none where it is empty. */
export function sentencesOf(text: string, language: string): readonly Sentence[] {
  return text === '' ? [] : sentences(text, { start: 0, end: text.length }, language)
}
