import type { NoteIndex } from '../state/note-index.ts'
import { Ranges } from './ranges.ts'
import { offsetAtPoint } from './selection.ts'

/** The ids of the notes whose words are at a point of the window, in CSS pixels: the shortest first. */
export function notesAt(
  article: HTMLElement,
  notes: Pick<NoteIndex, 'within'>,
  { clientX: x, clientY: y }: { readonly clientX: number; readonly clientY: number },
): readonly string[] {
  const at = offsetAtPoint(article, x, y)
  if (at === null) return []
  const ranges = new Ranges(article)
  const isOn = (box: DOMRect) => x >= box.left && x <= box.right && y >= box.top && y <= box.bottom
  return notes
    .within({ start: at, end: at })
    .filter(({ position: { start, end } }) => {
      // A letter on either side of the point is enough to look at, however many the note has.
      const part = { start: Math.max(start, at - 1), end: Math.min(end, at + 1) }
      if (part.start >= part.end) return false
      return [...(ranges.rangeOf(part)?.getClientRects() ?? [])].some(isOn)
    })
    .sort((a, b) => a.position.end - a.position.start - (b.position.end - b.position.start))
    .map(({ note }) => note.id)
}
