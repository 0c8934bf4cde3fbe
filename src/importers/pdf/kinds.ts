import { type Body, endsSentence, isSize } from './body.ts'
import type { Vocabulary } from './hyphens.ts'
import type { Line } from './layout.ts'
import { bulletOf } from './lists.ts'
import type { Group } from './paragraphs.ts'
import { joined, type TextBlock } from './text-blocks.ts'

const CAPTION =
  /^(?:Figure|Fig\.?|Table|Chart|Map|Photo|Box|Abbildung|Abb\.|Tabelle|Grafik|Figura|Tabla|Tableau|Gráfico|Graphique)\s+(?:\d+|[IVX]+)(?:[.:–—]|\s[–—])\s?/u
/** The longest heading, in UTF-16 code units. */
const HEADING = 250

export interface Setting {
  readonly body: Body
  readonly vocabulary: Vocabulary
  readonly language: string
  /** Whether a font is a bold one. */
  readonly isBold: (font: string) => boolean
}

/** The blocks that groups of lines make, with headings in ranks by their size. */
export function blocksOf(groups: readonly Group[], setting: Setting): TextBlock[] {
  const looks = groups.map((group) => headingLook(group, setting))
  const ranks = [...new Set(looks.filter((look) => look !== null))].sort((a, b) => b - a)
  return groups.map((group, index): TextBlock => {
    const look = looks[index] ?? null
    const { lines } = group
    if (group.kind === 'row') return rowOf(group)
    if (group.kind === 'item') return itemOf(lines, setting)
    const parts = joined(lines, setting.vocabulary, setting.language)
    if (look !== null) {
      const level = Math.min(6, ranks.indexOf(look) + 1)
      return { kind: 'heading', level, lines, ...parts }
    }
    const isSmall = lines.every(({ size }) => size < 0.97 * setting.body.size)
    const isCaption = CAPTION.test(parts.text) && (isSmall || lines.length <= 3)
    return { kind: isCaption ? 'caption' : 'paragraph', lines, ...parts }
  })
}

/** How large a heading looks, bold ones a little larger; null where a group is none. */
function headingLook({ kind, lines }: Group, { body, isBold }: Setting): number | null {
  const letters = lines.reduce((sum, { text }) => sum + text.length, 0)
  const text = lines.at(-1)?.text ?? ''
  if (
    kind !== 'text' ||
    letters > HEADING ||
    !/\p{L}{2}/u.test(lines.map((line) => line.text).join(' '))
  ) {
    return null
  }
  const size = Math.max(...lines.map((line) => line.size))
  const bold = lines.every(({ font }) => isBold(font)) && !isBold(body.font)
  if (lines.every(({ tag }) => tag?.kind === 'heading')) return look(size, bold)
  if (size >= 1.12 * body.size) {
    const isSentence = size < 1.3 * body.size && letters > 100 && endsSentence(text)
    return isSentence ? null : look(size, bold)
  }
  const isShort = lines.length <= 2 && letters <= 120 && !/[.,;:]$/.test(text)
  return bold && isShort && isSize(size, body.size) && !CAPTION.test(text) ? look(size, bold) : null
}

function look(size: number, isBold: boolean): number {
  return Math.round(size * 2) + (isBold ? 0.5 : 0)
}

function rowOf({ lines, cells = [] }: Group): TextBlock {
  return { kind: 'row', lines, text: cells.join('\t'), marks: [], links: [], guessed: [] }
}

/** A list’s item without its bullet; a number is its text. */
function itemOf(lines: readonly Line[], { vocabulary, language }: Setting): TextBlock {
  const { text, marks, links, guessed } = joined(lines, vocabulary, language)
  const cut = bulletOf(text).length
  return {
    kind: 'listItem',
    level: lines[0]?.tag?.level ?? 1,
    lines,
    text: text.slice(cut),
    guessed,
    marks: marks.map((mark) => ({ ...mark, at: Math.max(0, mark.at - cut) })),
    links: links.map((link) => ({
      ...link,
      start: Math.max(0, link.start - cut),
      end: Math.max(0, link.end - cut),
    })),
  }
}
