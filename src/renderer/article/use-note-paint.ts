import { type RefObject, useEffect } from 'react'
import type { Span } from '../../core/article/index.ts'
import type { Draft } from '../../core/dossier/index.ts'
import { useDossier } from '../state/context.ts'
import type { StandingNote } from '../state/note-index.ts'
import { letterDirection } from './direction.ts'
import { paintNear, rangesIn } from './near-paint.ts'
import { partsOutside } from './parts-outside.ts'
import { Ranges } from './ranges.ts'
import { drawLines, partsInside } from './under-lines.ts'

/**
 * Paints which words have notes, and which the selected one has, and puts the notes' signs into the
 * one layer and the lines of words in claims and suggestions into the other. Only what is near the
 * view is painted; where the draft has no notes, nothing is looked at.
 */
export function useNotePaint(
  articleRef: RefObject<HTMLElement | null>,
  layerRef: RefObject<HTMLElement | null>,
  lineLayerRef: RefObject<HTMLElement | null>,
  selectedId: string | null,
): void {
  const draft = useDossier((store) => store.draft)
  const notes = useDossier((store) => store.notes)

  useEffect(() => {
    const [article, layer] = [articleRef.current, layerRef.current]
    const lineLayer = lineLayerRef.current
    if (!article || !layer || !lineLayer || notes.standing.length === 0) return
    const end = paintNear(
      article,
      draft.blocks,
      (near, markedIn) => {
        const [first, last] = [near[0], near.at(-1)]
        if (!first || !last) return
        const marked = markedIn('claims and suggestions')
        const ranges = new Ranges(article)
        const shown = notes.within({ start: first.start, end: last.end })
        const now = shown.filter(({ note }) => note.id === selectedId)
        const paint = (name: string, spans: readonly Readonly<Span>[]) => {
          const found = spans.flatMap((span) => rangesIn(ranges, near, span))
          CSS.highlights.set(name, new Highlight(...found))
        }
        paint(
          'noted',
          shown.flatMap(({ position }) => partsOutside(position, marked)),
        )
        const under = shown.flatMap(({ position }) => partsInside(position, marked))
        drawLines(
          lineLayer,
          under
            .flatMap((part) => rangesIn(ranges, near, part))
            .map((range) => ({ name: 'noted', offset: 2, range })),
        )
        paint(
          'noted-now',
          now.map(({ position }) => position),
        )
        putSigns(layer, signsOf(shown, { article, draft, ranges, selectedId }))
      },
      { sizes: true },
    )
    return () => {
      end()
      layer.replaceChildren()
      lineLayer.replaceChildren()
      for (const name of ['noted', 'noted-now']) CSS.highlights.delete(name)
    }
  }, [articleRef, layerRef, lineLayerRef, draft, notes, selectedId])
}

/** A sign to draw: where in the window, and the notes that it stands for. */
interface Sign {
  readonly kind: 'margin' | 'point'
  readonly left: number
  readonly top: number
  readonly height: number
  readonly ids: string[]
  isSelected: boolean
}

interface Page {
  readonly article: HTMLElement
  readonly draft: Draft
  readonly ranges: Ranges
  readonly selectedId: string | null
}

/** The notes of one line share its sign in the margin; a link has none. */
function signsOf(
  notes: readonly StandingNote[],
  { article, draft, ranges, selectedId }: Page,
): Sign[] {
  const paper = article.getBoundingClientRect()
  const margin = Number.parseFloat(getComputedStyle(article).getPropertyValue('--after'))
  const signs = new Map<string, Sign>()
  const put = (key: string, sign: Omit<Sign, 'ids' | 'isSelected'>, id: string) => {
    const known = signs.get(key) ?? { ...sign, ids: [], isSelected: false }
    known.ids.push(id)
    known.isSelected ||= id === selectedId
    signs.set(key, known)
  }
  for (const { note, position } of notes) {
    if (note.kind === 'link') continue
    const { start, end } = position
    const line = lineAt(ranges, start === end ? start : end - 1, start === end)
    if (line === null) continue
    const isRtl = letterDirection(draft, Math.max(0, end - 1)) === 'rtl'
    const { top, height } = line
    const side = margin / 2
    const left = isRtl ? paper.left + side : paper.right - side
    put(`${Math.round(top)}`, { kind: 'margin', left, top, height }, note.id)
    if (start === end) {
      put(
        `at ${start}`,
        { kind: 'point', left: isRtl ? line.right : line.left, top, height },
        note.id,
      )
    }
  }
  return [...signs.values()]
}

/** The box of a letter, or of the place between two where `isPoint`. */
function lineAt(ranges: Ranges, at: number, isPoint: boolean): DOMRect | null {
  const letter = ranges.rangeOf({ start: at, end: at + 1 })?.getClientRects()[0]
  if (letter || !isPoint) return letter ?? null
  const before = at > 0 ? ranges.rangeOf({ start: at - 1, end: at })?.getClientRects() : undefined
  const last = before?.[before.length - 1]
  return last ? new DOMRect(last.right, last.top, 0, last.height) : null
}

/** Draws the signs with the elements that the layer has, as far as they go. */
function putSigns(layer: HTMLElement, signs: readonly Sign[]): void {
  const box = layer.getBoundingClientRect()
  while (layer.childElementCount > signs.length) layer.lastElementChild?.remove()
  signs.forEach(({ kind, left, top, height, ids, isSelected }, at) => {
    const sign = (layer.children[at] ??
      layer.appendChild(document.createElement('i'))) as HTMLElement
    sign.className = `note-sign note-sign-${kind}`
    sign.dataset.notes = ids.join(' ')
    sign.dataset.count = ids.length > 1 ? String(ids.length) : ''
    sign.toggleAttribute('data-selected', isSelected)
    sign.style.left = `${left - box.left}px`
    sign.style.top = `${top - box.top}px`
    sign.style.height = `${height}px`
  })
}
