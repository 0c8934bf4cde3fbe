import type { Block, Span } from '../../core/article/index.ts'
import { partsOutside } from './parts-outside.ts'
import { AT } from './selection.ts'
import type { BlockElements } from './view.ts'

/** How far under the letters' foot a line lies, in CSS pixels, and how it looks. */
export interface LineLook {
  readonly name: 'verified' | 'cleared' | 'noted'
  readonly offset: number
}

/** Words that have a line of their own under whatever lines they have. */
export interface UnderLine extends LineLook {
  readonly range: Range
}

/** Which words' lines are to keep their colour. */
export type Marked = 'claims' | 'claims and suggestions'

const LEAVES: Record<Marked, string> = {
  claims: `mark:not([data-look="suggestion"]) [${AT}]`,
  'claims and suggestions': `mark > [${AT}]`,
}

/**
 * The stretches of some blocks that are drawn as these, in order. `from` is the first block's place
 * among the article's.
 */
export function markedIn(
  elements: BlockElements,
  from: number,
  near: readonly Block[],
  which: Marked,
): readonly Span[] {
  return near.flatMap((_, at) => {
    const leaves = elements.at(from + at)?.querySelectorAll(LEAVES[which]) ?? []
    return Array.from(leaves, (leaf) => {
      const start = Number(leaf.getAttribute(AT))
      return { start, end: start + (leaf.textContent?.length ?? 0) }
    })
  })
}

/** The parts of a span that are marked, in order. */
export function partsInside(span: Readonly<Span>, marked: readonly Readonly<Span>[]): Span[] {
  return partsOutside(span, partsOutside(span, marked))
}

/**
 * Draws lines into a layer over the article, with the elements that it has as far as they go. The
 * engine paints whatever lines words have in the colour of the letters once a highlight is on them,
 * and a verdict is told by its colour; so under marks a highlight's line is drawn like this.
 */
export function drawLines(layer: HTMLElement, lines: readonly UnderLine[]): void {
  const box = layer.getBoundingClientRect()
  const drawn = lines.flatMap(({ name, offset, range }) => {
    const foot = offset - footOf(range)
    return [...range.getClientRects()].map((rect) => ({ name, rect, top: rect.bottom + foot }))
  })
  while (layer.childElementCount > drawn.length) layer.lastElementChild?.remove()
  drawn.forEach(({ name, rect, top }, at) => {
    const line = (layer.children[at] ??
      layer.appendChild(document.createElement('i'))) as HTMLElement
    line.className = `under-line under-line-${name}`
    line.style.left = `${rect.left - box.left}px`
    line.style.top = `${top - box.top}px`
    line.style.width = `${rect.width}px`
  })
}

const feet = new Map<string, number>()

/** How far the type of some words reaches under the line that the letters stand on, in CSS pixels. */
function footOf({ startContainer }: Range): number {
  const { font } = getComputedStyle(startContainer.parentElement as Element)
  const known = feet.get(font)
  if (known !== undefined) return known
  const pen = document.createElement('canvas').getContext('2d')
  if (pen === null) return 0
  pen.font = font
  const foot = pen.measureText('x').fontBoundingBoxDescent
  feet.set(font, foot)
  return foot
}
