import { type RefObject, useEffect, useLayoutEffect, useMemo } from 'react'
import type { Draft, VerdictPack } from '../../core/dossier/index.ts'
import type { ClaimIndex } from '../state/claim-index.ts'
import { ArticleMarks } from './article-marks.ts'
import { bringIntoView } from './bring-into-view.ts'
import { pageTime } from './page-time.ts'
import { BlockElements, watchView } from './view.ts'

/** The marks of an article, kept as the claims are: what is in view always, the rest in idle time. */
export function useMarks(
  articleRef: RefObject<HTMLElement | null>,
  { blocks }: Draft,
  index: ClaimIndex,
  pack: VerdictPack,
): ArticleMarks {
  const marks = useMemo(() => {
    const elements = () =>
      articleRef.current ? new BlockElements(articleRef.current, blocks.length) : undefined
    return new ArticleMarks(blocks, index, pack, pageTime(elements))
  }, [articleRef, blocks, index, pack])

  useLayoutEffect(() => {
    const article = articleRef.current
    if (article === null) return
    const print = () => marks.showAll()
    window.addEventListener('beforeprint', print)
    const ends = [
      marks.follow(),
      watchView(article, blocks.length, (from, to) => marks.show(from, to)),
      () => window.removeEventListener('beforeprint', print),
    ]
    return () => {
      for (const end of ends) end()
    }
  }, [articleRef, marks, blocks])
  return marks
}

/**
 * Shows which mark is selected, and brings it into view when it has just been, or when something
 * has come to lie beside the article and made its lines shorter; to the middle, where it `centres`.
 */
export function useSelectedMark(
  articleRef: RefObject<HTMLElement | null>,
  marks: ArticleMarks,
  selectedId: string | null,
  { isBeside, centres }: { readonly isBeside: boolean; readonly centres: boolean },
): void {
  useLayoutEffect(() => marks.select(selectedId), [marks, selectedId])
  // biome-ignore lint/correctness/useExhaustiveDependencies: also when something lies beside it
  useEffect(() => {
    const article = articleRef.current
    const block = marks.blocksOf(selectedId)[0]
    if (selectedId === null || article === null || block === undefined) return
    const elements = new BlockElements(article, marks.length)
    const mark = `[data-mark="${CSS.escape(selectedId)}"]`
    const place = centres ? 'center' : 'nearest'
    return bringIntoView(() => elements.at(block)?.querySelector(mark), place)
  }, [articleRef, marks, selectedId, isBeside, centres])
}
