/**
 * Lets words of a PDF be selected from beside a line, where the browser finds no words to begin at.
 * `container` has the pages; ends with the signal.
 */
export function dragFromMargin(container: HTMLElement, signal: AbortSignal): void {
  container.addEventListener(
    'mousedown',
    (event) => {
      const { target, button, shiftKey, detail } = event
      if (button !== 0 || shiftKey || detail > 1 || !(target instanceof Element)) return
      if (!target.matches('.textLayer, .endOfContent')) return
      const begin = wordsAt(event)
      if (begin === null) return
      event.preventDefault()
      target.closest<HTMLElement>('.textLayer')?.focus({ preventScroll: true })
      getSelection()?.collapse(...begin)
      const dragging = new AbortController()
      const move = (event: MouseEvent) => {
        const words = wordsAt(event)
        if (words) getSelection()?.extend(...words)
      }
      document.addEventListener('mousemove', move, { signal: dragging.signal })
      document.addEventListener('mouseup', () => dragging.abort(), { signal: dragging.signal })
    },
    { signal, capture: true },
  )
}

/** The point in the words that is nearest to one in the window: of the nearest line, the nearest words. */
function wordsAt({ clientX: x, clientY: y }: MouseEvent): [Node, number] | null {
  const layer = document
    .elementsFromPoint(x, y)
    .map((element) => element.closest('.textLayer'))
    .find((found) => found !== null)
  let nearest: { readonly box: DOMRect; readonly words: Node } | null = null
  let least = Number.POSITIVE_INFINITY
  for (const span of layer?.querySelectorAll('span[role="presentation"]') ?? []) {
    const box = span.getBoundingClientRect()
    const words = span.firstChild
    const away = 1000 * outside(y, box.top, box.bottom) + outside(x, box.left, box.right)
    if (words === null || away >= least) continue
    least = away
    nearest = { box, words }
  }
  if (nearest === null) return null
  const { box, words } = nearest
  const point = document.caretRangeFromPoint(x, (box.top + box.bottom) / 2)
  if (point?.startContainer === words) return [words, point.startOffset]
  return [words, x < (box.left + box.right) / 2 ? 0 : (words.textContent?.length ?? 0)]
}

function outside(at: number, from: number, to: number): number {
  return Math.max(from - at, at - to, 0)
}
