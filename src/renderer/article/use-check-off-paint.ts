import { type RefObject, useEffect } from 'react'
import type { Block } from '../../core/article/index.ts'
import { useDossier } from '../state/context.ts'
import { useCheckOff } from '../state/use-check-off.ts'
import { Ranges } from './ranges.ts'
import { BlockElements, blocksNear } from './view.ts'
import './check-off.css'

/**
 * Paints which words are ticked, and as a wash those that are not, where that is shown. Only what
 * is near the view is painted, in the same frame in which it comes there.
 */
export function useCheckOffPaint(
  articleRef: RefObject<HTMLElement | null>,
  showsUnticked: boolean,
): void {
  const draft = useDossier((store) => store.draft)
  const checkOff = useCheckOff()
  const ticks = useDossier((store) => store.versionOf('ticks'))
  const claims = useDossier((store) => store.versionOf('claims'))

  // biome-ignore lint/correctness/useExhaustiveDependencies: ticks and claims change in place
  useEffect(() => {
    const article = articleRef.current
    const scroller = article?.parentElement
    if (!article || !scroller || checkOff === null) return
    const { blocks } = draft
    const paint = () => {
      const [from, to] = blocksNear(scroller, new BlockElements(article, blocks.length))
      const near = blocks.slice(from, to)
      const [first, last] = [near[0], near.at(-1)]
      if (!first || !last) return
      const ranges = new Ranges(article)
      const spans = { verified: [] as Range[], cleared: [] as Range[], unticked: [] as Range[] }
      for (const { span, kind } of checkOff.ticksWithin({ start: first.start, end: last.end })) {
        spans[kind].push(...rangesIn(ranges, near, span))
      }
      const left = showsUnticked ? near.flatMap((block) => checkOff.coverage.uncovered(block)) : []
      for (const span of left) spans.unticked.push(...rangesIn(ranges, near, span))
      for (const [name, found] of Object.entries(spans)) {
        CSS.highlights.set(name, new Highlight(...found))
      }
    }
    let frame = requestAnimationFrame(paint)
    const soon = () => {
      cancelAnimationFrame(frame)
      frame = requestAnimationFrame(paint)
    }
    // A block that is drawn again has other text nodes.
    const drawn = new MutationObserver(soon)
    drawn.observe(article, { childList: true, subtree: true })
    scroller.addEventListener('scroll', soon, { passive: true })
    return () => {
      cancelAnimationFrame(frame)
      drawn.disconnect()
      scroller.removeEventListener('scroll', soon)
    }
  }, [articleRef, draft, checkOff, showsUnticked, ticks, claims])

  useEffect(
    () => () => {
      for (const name of ['verified', 'cleared', 'unticked']) CSS.highlights.delete(name)
    },
    [],
  )
}

/** The parts of a span that are in these blocks: a paragraph's end is not painted over. */
function rangesIn(
  ranges: Ranges,
  blocks: readonly Block[],
  { start, end }: { readonly start: number; readonly end: number },
): Range[] {
  return blocks.flatMap((block) => {
    if (block.start >= end || block.end <= start) return []
    const part = { start: Math.max(start, block.start), end: Math.min(end, block.end) }
    return ranges.rangeOf(part) ?? []
  })
}
