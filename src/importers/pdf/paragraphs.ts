import { type Body, endsSentence, indentOf, isShort, isSize } from './body.ts'
import type { Line } from './layout.ts'
import { bulletOf, follows, numeralOf } from './lists.ts'
import { tableRows } from './tables.ts'

/** Lines that make one block. */
export interface Group {
  readonly kind: 'text' | 'row' | 'item'
  readonly lines: readonly Line[]
  /** Of a row. */
  readonly cells?: readonly string[]
}

/** Lines in reading order, grouped into paragraphs, list items and rows of tables. */
export function groupsOf(lines: readonly Line[], body: Body): Group[] {
  const rows = tableRows(lines)
  const inRow = new Set([...rows.values()].flatMap((row) => row.lines))
  const isRow = lines.map((line) => inRow.has(line))
  const isNumbered = numberedLines(lines, isRow)
  const groups: { kind: Group['kind']; lines: Line[]; cells?: readonly string[] }[] = []
  for (const [index, line] of lines.entries()) {
    const last = groups.at(-1)
    const before = last?.lines.at(-1)
    const isTagged = line.tag?.kind === 'item'
    const isItem = isTagged || bulletOf(line.text) !== '' || isNumbered[index] === true
    const row = rows.get(index)
    if (row !== undefined) groups.push({ kind: 'row', lines: [...row.lines], cells: row.cells })
    else if (isRow[index]) continue
    else if (isTagged && last?.kind === 'item' && isSameElement(before, line)) last.lines.push(line)
    else if (isItem && !isInText(last, line, isNumbered[index] === true)) {
      groups.push({ kind: 'item', lines: [line] })
    } else if (last === undefined || before === undefined || last.kind === 'row') {
      groups.push({ kind: 'text', lines: [line] })
    } else if (isBreak(before, line, body, last)) groups.push({ kind: 'text', lines: [line] })
    else last.lines.push(line)
  }
  return withTails(groups, body)
}

function isSameElement(before: Line | undefined, line: Line): boolean {
  return before?.page === line.page && before.tag?.element === line.tag?.element
}

/** Whether a dash or a number only happens to begin a line in the middle of a paragraph. */
function isInText(last: Group | undefined, line: Line, isNumbered: boolean): boolean {
  const before = last?.lines.at(-1)
  if (
    isNumbered ||
    line.tag !== null ||
    last === undefined ||
    before === undefined ||
    last.kind === 'row'
  )
    return false
  const isDash = /^[–—-]/.test(line.text)
  return (
    isDash && before.column === line.column && !endsSentence(before.text) && last.kind === 'text'
  )
}

/** Lines that begin with a number which goes on from the one before, or which the next goes on from. */
function numberedLines(lines: readonly Line[], isRow: readonly boolean[]): boolean[] {
  const is = lines.map(() => false)
  let last: { readonly index: number; readonly numeral: string; readonly line: Line } | null = null
  for (const [index, line] of lines.entries()) {
    const numeral = isRow[index] ? '' : numeralOf(line.text)
    if (numeral === '') continue
    if (last !== null && follows(last.numeral, numeral) && isBeneath(last.line, line)) {
      is[last.index] = true
      is[index] = true
    }
    last = { index, numeral, line }
  }
  return is
}

function isBeneath(one: Line, other: Line): boolean {
  return one.column !== other.column || Math.abs(one.left - other.left) < 0.8 * one.size
}

/** The end of a line of a table of contents. */
const LEADERS = /(?:\.\s?){4,}\s*\p{N}+$/u

function isBreak(before: Line, line: Line, body: Body, group: Group): boolean {
  if (!isSize(before.size, line.size)) return true
  if (LEADERS.test(before.text)) return true
  if (before.tag?.kind !== line.tag?.kind) return true
  const isSame = before.column === line.column || isRightBeneath(before, line)
  if (before.page !== line.page || !isSame) {
    return !goesOn(before, line, body, group)
  }
  const gap = line.y - before.y
  const usual = isSize(line.size, body.size) ? body.leading : 1.25 * line.size
  if (gap < -0.5 * line.size || gap > Math.max(1.3 * usual, usual + 2.5)) return true
  if (before.font !== line.font && (isWhole(before, group) || isAlone(line))) {
    if (isShort(before, line, body.isRtl)) return true
  }
  const { isRtl } = body
  const first = group.lines[0] ?? before
  const isHanging = group.lines.length === 1 && group.kind === 'item'
  if (isHanging) return indentOf(line, isRtl) < indentOf(first, isRtl) - 0.5 * line.size
  if (group.kind === 'item') {
    return Math.abs(indentOf(line, isRtl) - indentOf(before, isRtl)) > 0.7 * line.size
  }
  const isAtIndent = Math.abs(indentOf(line, isRtl) - body.indent) < 0.15 * line.size
  if (body.indent > 0 && isAtIndent && isSize(line.size, body.size)) return true
  const step = indentOf(line, isRtl) - indentOf(before, isRtl)
  const isFull = !isShort(before, line, isRtl)
  if (step > 0.7 * line.size && step < 4 * line.size && group.lines.length > 0) {
    const wasCentred = Math.abs(before.left + before.right - line.left - line.right) < line.size
    if (!wasCentred && (endsSentence(before.text) || isFull)) return true
  }
  return !isFull && endsSentence(before.text)
}

/** Whether a line stands right under one of another column, as the second line of a headline may. */
function isRightBeneath(before: Line, line: Line): boolean {
  const gap = line.y - before.y
  const overlaps = line.left < before.right && line.right > before.left
  return gap > 0.5 * line.size && gap < 1.6 * line.size && overlaps
}

function isWhole(line: Line, group: Group): boolean {
  return group.lines.every(({ font }) => font === line.font)
}

function isAlone(line: Line): boolean {
  return line.text.length < 80
}

/** Whether a paragraph goes on at the top of the next column or page. */
function goesOn(before: Line, line: Line, body: Body, group: Group): boolean {
  if (!isSize(line.size, before.size)) return false
  if (group.kind === 'text' && before.font !== line.font && group.lines.length < 3) return false
  if (/\p{Ll}[-‐\u00AD]$/u.test(before.text)) return /^[\p{L}\p{N}]/u.test(line.text)
  if (/^[\p{Ll},;)]/u.test(line.text))
    return !endsSentence(before.text) || before.text.endsWith(':')
  const isFull = !isShort(before, line, body.isRtl)
  if (!endsSentence(before.text)) return isFull && isSize(line.size, body.size)
  const isIndented = indentOf(line, body.isRtl) > 0.7 * line.size
  return body.indent > 0 && isFull && !isIndented && isSize(line.size, body.size)
}

/**
 * Puts the end of a paragraph back to its beginning, in the column or on the page before, where a
 * table, caption or heading stands between them.
 */
function withTails(groups: readonly Group[], body: Body): Group[] {
  const whole: { kind: Group['kind']; lines: Line[] }[] = []
  for (const group of groups) {
    const [first] = group.lines
    const index = whole.findLastIndex(
      ({ kind, lines }) => kind === 'text' && lines.some(({ size }) => isSize(size, body.size)),
    )
    const open = whole[index]
    const last = open?.lines.at(-1)
    const isParted = index >= 0 && index < whole.length - 1 && index >= whole.length - 40
    if (
      isParted &&
      group.kind === 'text' &&
      first !== undefined &&
      last !== undefined &&
      (first.page !== last.page || first.column !== last.column) &&
      isSize(first.size, body.size) &&
      /^\p{Ll}/u.test(first.text) &&
      !endsSentence(last.text) &&
      !isShort(last, first, body.isRtl) &&
      whole.slice(index + 1).every(({ kind, lines }) => kind === 'row' || isOther(lines, body))
    ) {
      open?.lines.push(...group.lines)
    } else whole.push({ ...group, lines: [...group.lines] })
  }
  return whole
}

function isOther(lines: readonly Line[], body: Body): boolean {
  return lines.every(({ size, font }) => !isSize(size, body.size) || font !== body.font)
}
