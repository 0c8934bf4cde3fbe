import { type Line, mostCommon } from './layout.ts'

/** How most of a document is set. */
export interface Body {
  readonly size: number
  readonly font: string
  /** From baseline to baseline, in points. */
  readonly leading: number
  /** How far paragraphs are indented, in points; 0 where they are not. */
  readonly indent: number
  readonly isRtl: boolean
}

export function bodyOf(lines: readonly Line[], isRtl: boolean): Body {
  const letters = ({ text }: Line) => text.length
  const size = mostCommon(lines, (line) => Math.round(line.size * 2) / 2, letters) ?? 10
  const own = lines.filter((line) => isSize(line.size, size))
  const font = mostCommon(own, (line) => line.font, letters) ?? ''
  const gaps: number[] = []
  const indents: number[] = []
  for (const [index, line] of own.entries()) {
    const before = own[index - 1]
    if (before === undefined || before.column !== line.column || before.page !== line.page) continue
    const gap = line.y - before.y
    const isWithin = gap > 0.8 * size && gap < 3 * size && !isShort(before, line, isRtl)
    if (isWithin) gaps.push(Math.round(gap * 2) / 2)
    if (!endsSentence(before.text) || !isShort(before, line, isRtl)) continue
    indents.push(Math.round(indentOf(line, isRtl)))
  }
  const leading =
    mostCommon(
      gaps,
      (gap) => gap,
      () => 1,
    ) ?? 1.3 * size
  const indent =
    mostCommon(
      indents,
      (points) => points,
      () => 1,
    ) ?? 0
  return {
    size,
    font,
    leading,
    indent: indent > 0.7 * size && indents.length > 2 ? indent : 0,
    isRtl,
  }
}

export function isSize(one: number, other: number): boolean {
  return Math.abs(one - other) <= 0.06 * Math.max(one, other)
}

/** How far from its column’s edge a line begins. */
export function indentOf(line: Line, isRtl: boolean): number {
  return isRtl ? line.column.right - line.right : line.left - line.column.left
}

/** Whether a line left room for the word that begins the next one. */
export function isShort(line: Line, next: Line, isRtl: boolean): boolean {
  const room = isRtl ? line.left - line.column.left : line.column.right - line.right
  return room > next.firstWord + 0.6 * line.size
}

export function endsSentence(text: string): boolean {
  return /[.!?…:。！？؟۔]["'”’»›)\]]*$/.test(text)
}
