import type { Span } from '../../core/article/index.ts'
import { Ranges } from '../article/ranges.ts'
import { paintWindow } from './paint-window.ts'
import './find-paint.css'

/** The names of the highlights; their looks are in find-paint.css. */
const FOUND = 'found'
const NOW = 'found-now'

/**
 * Paints what was found over the article, and the current one more strongly. The page's elements
 * stay as they are, so the ranges are to be painted again once the article draws its blocks anew.
 */
export function paintFound(article: HTMLElement, found: readonly Span[], at: number | null): void {
  const { from, to } = paintWindow(found.length, at)
  const ranges = new Ranges(article)
  const rangeOf = (span: Span) => ranges.rangeOf(span)
  const others: Range[] = []
  for (let each = from; each < to; each++) {
    const range = each === at ? null : rangeOf(found[each] as Span)
    if (range !== null) others.push(range)
  }
  const now = at === null ? undefined : found[at]
  const range = now && rangeOf(now)
  CSS.highlights.set(FOUND, new Highlight(...others))
  const strong = new Highlight(...(range ? [range] : []))
  strong.priority = 1
  CSS.highlights.set(NOW, strong)
}

/** Takes the paint off. */
export function clearFound(): void {
  CSS.highlights.delete(FOUND)
  CSS.highlights.delete(NOW)
}
