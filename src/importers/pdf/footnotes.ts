import type { Line } from './layout.ts'

/** The text of a footnote, as it stands at the foot of its page. */
export interface Footnote {
  readonly page: number
  readonly label: string
  readonly lines: readonly Line[]
}

export interface Notes {
  readonly body: readonly Line[]
  readonly notes: readonly Footnote[]
}

const LABEL = /^(\d{1,3}|[*∗†‡§¶]{1,3}|[a-z](?=[.)]))[.)]?\s+(?=\S)/

/**
 * Takes the footnotes out of the lines: at the foot of a column or page, in smaller letters than the
 * text’s, beginning with a mark that stands raised in the text of the same page. Other small lines
 * stay in the text.
 */
export function withoutFootnotes(lines: readonly Line[], bodySize: number): Notes {
  const byPage = new Map<number, Line[]>()
  for (const line of lines) {
    const own = byPage.get(line.page)
    if (own === undefined) byPage.set(line.page, [line])
    else own.push(line)
  }
  const body: Line[] = []
  const notes: Footnote[] = []
  for (const [page, own] of byPage) {
    const found = notesOfPage(page, own, bodySize, notes.at(-1))
    body.push(...found.body)
    notes.push(...found.notes)
    if (found.continued.length > 0) {
      const last = notes.findLastIndex((note) => note.page < page)
      const before = notes[last]
      if (before !== undefined) {
        notes[last] = { ...before, lines: [...before.lines, ...found.continued] }
      }
    }
  }
  return { body, notes }
}

interface PageNotes extends Notes {
  /** What goes on from the last note of the page before. */
  readonly continued: readonly Line[]
}

function notesOfPage(
  page: number,
  lines: readonly Line[],
  bodySize: number,
  before: Footnote | undefined,
): PageNotes {
  const feet = footLines(lines, bodySize)
  const upper = lines.filter((line) => !feet.has(line))
  const marks = new Set(upper.flatMap((line) => line.marks.flatMap(({ label }) => labelsOf(label))))
  const notes: { page: number; label: string; lines: Line[] }[] = []
  const continued: Line[] = []
  const stays: Line[] = []
  const isOpen =
    before?.page === page - 1 && !/[.!?…]["'”’»)\]]*$/.test(before.lines.at(-1)?.text ?? '.')
  let into: Line[] = isOpen ? continued : stays
  for (const line of lines) {
    if (!feet.has(line)) continue
    const begun = beginning(line, marks)
    if (begun !== null) {
      into = []
      notes.push({ page, label: begun.label, lines: into })
      into.push(begun.line)
    } else into.push(line)
  }
  const left = new Set(stays)
  return { body: lines.filter((line) => !feet.has(line) || left.has(line)), notes, continued }
}

export function labelsOf(label: string): string[] {
  return label.split(/\s?,\s?/)
}

/** The small lines of a page that have nothing but small lines beneath them in their column. */
function footLines(lines: readonly Line[], bodySize: number): Set<Line> {
  const feet = new Set<Line>()
  for (const line of lines.toSorted((one, other) => other.y - one.y)) {
    if (line.size > 0.93 * bodySize) {
      continue
    }
    const isUnder = (other: Line) =>
      other.y > line.y && other.left < line.right && other.right > line.left && !feet.has(other)
    if (!lines.some(isUnder)) feet.add(line)
  }
  return feet
}

/** A note’s label and its first line without it, where a mark of the text says that it is one. */
function beginning(
  line: Line,
  marks: ReadonlySet<string>,
): { readonly label: string; readonly line: Line } | null {
  const [first] = line.marks
  if (line.startsWithMark && first !== undefined && marks.has(first.label)) {
    return { label: first.label, line: { ...line, marks: line.marks.slice(1) } }
  }
  const found = LABEL.exec(line.text)
  const label = found?.[1]?.replace(/∗/g, '*')
  if (found === null || label === undefined || !marks.has(label)) return null
  const cut = found[0].length
  return {
    label,
    line: {
      ...line,
      text: line.text.slice(cut),
      marks: line.marks.map((mark) => ({ ...mark, at: Math.max(0, mark.at - cut) })),
      links: line.links.map((link) => ({
        ...link,
        start: Math.max(0, link.start - cut),
        end: Math.max(0, link.end - cut),
      })),
    },
  }
}
