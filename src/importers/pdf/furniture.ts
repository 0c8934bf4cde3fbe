import type { Page, Piece } from './layout.ts'
import { cellsOf, type Row, rowsOf } from './rows.ts'

/** How much of a page’s height, at its top and at its foot, may be running heads. */
const ZONE = 0.14
/** How many rows at each end of a page are looked at. */
const ROWS = 4

interface Part {
  readonly page: Page
  readonly pieces: readonly Piece[]
  readonly text: string
  readonly y: number
  /** Rows between it and the end of the page. */
  readonly depth: number
  readonly isTop: boolean
  /** Whether there is more room between it and the text than between lines. */
  readonly isApart: boolean
}

export interface Furniture {
  readonly pages: readonly Page[]
  /** How many lines were left out. */
  readonly dropped: number
}

/**
 * The pages without their running heads, feet and page numbers: what comes again at the same height
 * on several pages, where its figures are the same or count the pages. Words that do not come again
 * are never dropped, and of one or two pages nothing but a bare page number is.
 */
export function withoutFurniture(pages: readonly Page[]): Furniture {
  const parts = pages.flatMap(partsOf)
  const drop = new Set<Piece>()
  let dropped = 0
  const leaveOut = (part: Part) => {
    if (part.pieces.some((piece) => drop.has(piece))) return
    for (const piece of part.pieces) drop.add(piece)
    dropped++
  }
  for (const group of alike(parts)) {
    if (comesAgain(group, pages.length)) for (const part of group) leaveOut(part)
  }
  for (const part of pageNumbers(parts, pages.length)) leaveOut(part)
  return {
    pages: pages.map((page) => ({
      ...page,
      pieces: page.pieces.filter((piece) => !drop.has(piece)),
      asides: page.asides
        .map((aside) => aside.filter((piece) => !drop.has(piece)))
        .filter((aside) => aside.length > 0),
    })),
    dropped,
  }
}

function partsOf(page: Page): Part[] {
  const rows = rowsOf(page.pieces)
  const heads = apart(rows)
  const feet = apart(rows.toReversed())
  const ends = rows.flatMap((row, index) => {
    const fromEnd = rows.length - 1 - index
    const isTop = row.y < ZONE * page.height && index < Math.max(1, heads)
    const isFoot = row.y > (1 - ZONE) * page.height && fromEnd < Math.max(1, feet)
    if (!isTop && !isFoot) return []
    const depth = isTop ? index : fromEnd
    const isApart = depth < (isTop ? heads : feet)
    return cellsOf(row, 1.5).map((pieces) => ({ pieces, y: row.y, depth, isTop, isApart }))
  })
  const sideways = page.asides.map((pieces) => ({
    pieces,
    y: Math.round((pieces[0]?.y ?? 0) + page.height),
    depth: 0,
    isTop: false,
    isApart: true,
  }))
  return [...ends, ...sideways].map((part) => ({
    ...part,
    page,
    text: part.pieces
      .map(({ text }) => text)
      .join(' ')
      .replace(/\s+/g, ' ')
      .trim(),
  }))
}

/** How many rows at the beginning stand apart from the others, a few at most. */
function apart(rows: readonly Row[]): number {
  for (let count = Math.min(ROWS, rows.length - 1); count > 0; count--) {
    const [last, next] = [rows[count - 1], rows[count]]
    if (last === undefined || next === undefined) continue
    if (Math.abs(next.y - last.y) > 1.7 * Math.min(last.size, next.size)) return count
  }
  return 0
}

/** Parts with the same words at the same height, figures aside. */
function alike(parts: readonly Part[]): Part[][] {
  const groups = new Map<string, Part[][]>()
  for (const part of parts) {
    if (!/\p{L}/u.test(part.text)) continue
    const key = part.text.toLowerCase().replace(/\d+/g, '#').replace(/\s/g, '')
    const same = groups.get(key) ?? []
    groups.set(key, same)
    const group = same.find(([first]) => first !== undefined && Math.abs(first.y - part.y) < 3)
    if (group === undefined) same.push([part])
    else group.push(part)
  }
  return [...groups.values()].flat()
}

function comesAgain(group: readonly Part[], pages: number): boolean {
  const on = new Set(group.map(({ page }) => page.number)).size
  if (pages < 3 || on < (pages < 6 ? 2 : 3) || on !== group.length) return false
  if (!group.every(({ isApart }) => isApart) && on < Math.max(3, 0.6 * pages)) return false
  const figures = group.map(({ text }) => (text.match(/\d+/g) ?? []).map(Number))
  const [first = []] = figures
  return first.every((_, index) => {
    const steps = group.map(({ page }, at) => (figures[at]?.[index] ?? 0) - page.number)
    const same = figures.every((row) => row[index] === first[index])
    return same || new Set(steps).size === 1
  })
}

/** Figures that stand alone at an end of the page and count the pages. */
function pageNumbers(parts: readonly Part[], pages: number): Part[] {
  const found = parts.flatMap((part) => {
    const number = numberIn(part.text)
    return number === null ? [] : [{ part, step: number - part.page.number }]
  })
  const counts = new Map<number, Set<number>>()
  for (const { part, step } of found) {
    const on = counts.get(step) ?? new Set()
    counts.set(step, on.add(part.page.number))
  }
  const enough = Math.min(pages, 3)
  return found
    .filter(({ part, step }) => {
      const on = counts.get(step)?.size ?? 0
      return on >= enough && (pages > 2 || (step === 0 && part.depth === 0))
    })
    .map(({ part }) => part)
}

function numberIn(text: string): number | null {
  const plain =
    /^[-–—|[(\s]*(?:(?:p|pp|page|seite|página|pagina)\.?\s*)?(\d{1,4})(?:\s*(?:\/|of|von|de)\s*\d{1,4})?[-–—|\])\s]*$/i.exec(
      text,
    )
  if (plain !== null) return Number(plain[1])
  const roman = /^[-–—\s]*([ivxlc]{1,7})[-–—\s]*$/i.exec(text)?.[1]
  return roman === undefined ? null : romanValue(roman.toLowerCase())
}

const ROMAN: Readonly<Record<string, number>> = { i: 1, v: 5, x: 10, l: 50, c: 100 }

function romanValue(numeral: string): number {
  return [...numeral].reduce((sum, letter, index) => {
    const value = ROMAN[letter] ?? 0
    return sum + ((ROMAN[numeral[index + 1] ?? ''] ?? 0) > value ? -value : value)
  }, 0)
}
