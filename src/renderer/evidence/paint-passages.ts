import type { Span } from '../../core/article/index.ts'
import type { Surface } from './surface.ts'
import './passage-paint.css'

/** What is painted over the words of a kept file, from the faintest to the strongest. */
export const PAINTS = [
  'evidence-other',
  'evidence-passage',
  'evidence-candidate',
  'evidence-found',
  'evidence-found-now',
] as const
export type Paint = (typeof PAINTS)[number]

/** Paints spans in one way, in place of what was painted so before. */
export function paint(surface: Surface, name: Paint, spans: readonly Span[]): void {
  const { CSS, Highlight } = surface.window
  const ranges = spans.flatMap((span) => surface.rangesOf(span))
  if (ranges.length === 0) {
    CSS.highlights.delete(name)
    return
  }
  const highlight = new Highlight(...ranges)
  highlight.priority = PAINTS.indexOf(name)
  CSS.highlights.set(name, highlight)
}

/** Takes all of it off. */
export function clearPaint(surface: Surface): void {
  for (const name of PAINTS) surface.window.CSS?.highlights.delete(name)
}
