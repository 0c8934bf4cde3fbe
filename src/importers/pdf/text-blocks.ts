import type { BlockKind } from '../../core/article/index.ts'
import { jointOf, type Vocabulary } from './hyphens.ts'
import type { Line, LinkSpan, Mark } from './layout.ts'

/** A block while it is put together; its offsets are of its own text, in UTF-16 code units. */
export interface TextBlock {
  readonly kind: BlockKind
  readonly level?: number
  readonly lines: readonly Line[]
  readonly text: string
  readonly marks: readonly (Mark & { readonly page: number })[]
  readonly links: readonly LinkSpan[]
}

/** Joins lines to one text, mending the words that they break. */
export function joined(
  lines: readonly Line[],
  vocabulary: Vocabulary,
  language: string,
): Pick<TextBlock, 'text' | 'marks' | 'links'> {
  let text = ''
  const marks: (Mark & { page: number })[] = []
  const links: LinkSpan[] = []
  for (const line of lines) {
    if (text !== '') {
      const { cut, gap } = jointOf(text, line.text, vocabulary, language)
      text = text.slice(0, text.length - cut) + (line.text === '' ? '' : gap)
    }
    const at = text.length
    text += line.text
    for (const mark of line.marks) {
      // A mark at a line’s start belongs to the word before it.
      const place = mark.at === 0 && at > 0 ? text.slice(0, at).trimEnd().length : at + mark.at
      marks.push({ ...mark, at: place, page: line.page })
    }
    for (const link of line.links) {
      const next = { ...link, start: at + link.start, end: at + link.end }
      const last = links.at(-1)
      if (last?.url === link.url && next.start - last.end <= 1) {
        links[links.length - 1] = { ...last, end: next.end }
      } else links.push(next)
    }
  }
  return {
    text,
    marks,
    links: links.map((link) => ({ ...link, end: Math.min(link.end, text.length) })),
  }
}
