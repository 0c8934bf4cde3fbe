import { type RefObject, useEffect } from 'react'
import type { Block, Span } from '../../core/article/index.ts'
import { useDossier } from '../state/context.ts'
import { useCheckOff } from '../state/use-check-off.ts'
import { paintNear, rangesIn } from './near-paint.ts'
import { partsOutside } from './parts-outside.ts'
import { Ranges } from './ranges.ts'
import { drawLines, type Marked, partsInside, type UnderLine } from './under-lines.ts'
import './check-off.css'
import './under-lines.css'

/**
 * Paints which words are ticked, and as a wash those that are not, where that is shown. Only what
 * is near the view is painted, in the same frame in which it comes there. Ticked words in claims
 * have their line drawn into the layer.
 */
export function useCheckOffPaint(
  articleRef: RefObject<HTMLElement | null>,
  layerRef: RefObject<HTMLElement | null>,
  showsUnticked: boolean,
): void {
  const draft = useDossier((store) => store.draft)
  const checkOff = useCheckOff()
  const ticks = useDossier((store) => store.versionOf('ticks'))
  const claims = useDossier((store) => store.versionOf('claims'))

  // biome-ignore lint/correctness/useExhaustiveDependencies: ticks and claims change in place
  useEffect(() => {
    const [article, layer] = [articleRef.current, layerRef.current]
    if (!article || !layer || checkOff === null) return
    const paint = (near: readonly Block[], markedIn: (which: Marked) => readonly Span[]) => {
      const [first, last] = [near[0], near.at(-1)]
      if (!first || !last) return
      const ranges = new Ranges(article)
      const spans = { verified: [] as Range[], cleared: [] as Range[], unticked: [] as Range[] }
      const lines: UnderLine[] = []
      const ticked = checkOff.ticksWithin({ start: first.start, end: last.end })
      const marked = ticked.length > 0 ? markedIn('claims') : []
      for (const { span, kind } of ticked) {
        for (const part of partsOutside(span, marked)) {
          spans[kind].push(...rangesIn(ranges, near, part))
        }
        for (const part of partsInside(span, marked)) {
          for (const range of rangesIn(ranges, near, part)) {
            lines.push({ name: kind, offset: 8, range })
          }
        }
      }
      const left = showsUnticked ? near.flatMap((block) => checkOff.coverage.uncovered(block)) : []
      for (const span of left) spans.unticked.push(...rangesIn(ranges, near, span))
      for (const [name, found] of Object.entries(spans)) {
        CSS.highlights.set(name, new Highlight(...found))
      }
      drawLines(layer, lines)
    }
    return paintNear(article, draft.blocks, paint, { sizes: true })
  }, [articleRef, layerRef, draft, checkOff, showsUnticked, ticks, claims])

  useEffect(
    () => () => {
      for (const name of ['verified', 'cleared', 'unticked']) CSS.highlights.delete(name)
    },
    [],
  )
}
