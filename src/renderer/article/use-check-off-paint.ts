import { type RefObject, useEffect } from 'react'
import { useDossier } from '../state/context.ts'
import { useCheckOff } from '../state/use-check-off.ts'
import { paintNear, rangesIn } from './near-paint.ts'
import { Ranges } from './ranges.ts'
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
    if (!article || checkOff === null) return
    return paintNear(article, draft.blocks, (near) => {
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
    })
  }, [articleRef, draft, checkOff, showsUnticked, ticks, claims])

  useEffect(
    () => () => {
      for (const name of ['verified', 'cleared', 'unticked']) CSS.highlights.delete(name)
    },
    [],
  )
}
