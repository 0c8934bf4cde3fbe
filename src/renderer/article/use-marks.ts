import { type RefObject, useEffect, useLayoutEffect } from 'react'
import type { ArticleMarks } from './article-marks.ts'
import { bringIntoView } from './bring-into-view.ts'
import { BlockElements, watchView } from './view.ts'

/** Keeps the marks of an article as the claims are, what is in view always and the rest in idle time. */
export function useMarks(
  articleRef: RefObject<HTMLElement | null>,
  marks: ArticleMarks,
  length: number,
): void {
  useLayoutEffect(() => {
    const article = articleRef.current
    if (article === null) return
    const print = () => marks.showAll()
    window.addEventListener('beforeprint', print)
    const ends = [
      marks.follow(),
      watchView(article, length, (from, to) => marks.show(from, to)),
      () => window.removeEventListener('beforeprint', print),
    ]
    return () => {
      for (const end of ends) end()
    }
  }, [articleRef, marks, length])
}

/** Shows which mark is selected, and brings it into view when it has just been. */
export function useSelectedMark(
  articleRef: RefObject<HTMLElement | null>,
  marks: ArticleMarks,
  length: number,
  selectedId: string | null,
): void {
  useLayoutEffect(() => marks.select(selectedId), [marks, selectedId])
  useEffect(() => {
    const article = articleRef.current
    const block = marks.blocksOf(selectedId)[0]
    if (selectedId === null || article === null || block === undefined) return
    const mark = `[data-mark="${CSS.escape(selectedId)}"]`
    return bringIntoView(() => new BlockElements(article, length).at(block)?.querySelector(mark))
  }, [articleRef, marks, length, selectedId])
}
