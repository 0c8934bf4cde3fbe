import { type ReactNode, type RefObject, useEffect, useMemo, useRef, useState } from 'react'
import { findAll, searchable } from '../../core/article/index.ts'
import type { Doable } from '../actions/action-store.ts'
import { selectSpan } from '../article/caret.ts'
import { useDossier } from '../state/context.ts'
import { FindBar } from './FindBar.tsx'
import { clearFound, paintFound } from './paint-found.ts'

/** Finding words in the article: the bar, or null, and what can be done with it. */
export function useFind(articleRef: RefObject<HTMLElement | null>): {
  readonly bar: ReactNode
  readonly doable: Doable
} {
  const draft = useDossier((store) => store.draft)
  const [isOpen, setOpen] = useState(false)
  const [query, setQuery] = useState('')
  const [picked, setPicked] = useState(0)
  const fieldRef = useRef<HTMLInputElement>(null)
  const text = useMemo(() => (isOpen ? searchable(draft.text) : null), [draft, isOpen])
  const found = useMemo(() => (text ? findAll(text, query) : []), [text, query])
  const at = found.length === 0 ? null : Math.min(picked, found.length - 1)

  useEffect(() => {
    const article = articleRef.current
    if (!article || !isOpen) return
    let frame = 0
    const paint = () => {
      cancelAnimationFrame(frame)
      frame = requestAnimationFrame(() => paintFound(article, found, at))
    }
    paint()
    // A block that is drawn again has other text nodes.
    const drawn = new MutationObserver(paint)
    drawn.observe(article, { childList: true, subtree: true })
    return () => {
      cancelAnimationFrame(frame)
      drawn.disconnect()
      clearFound()
    }
  }, [articleRef, isOpen, found, at])

  useEffect(() => {
    const span = at === null ? undefined : found[at]
    const article = articleRef.current
    if (!span || !article) return
    selectSpan(article, { start: span.start, end: span.start })
  }, [articleRef, found, at])

  const search = (words: string) => {
    setQuery(words)
    setPicked(0)
  }
  const step = (by: 1 | -1) => {
    if (!isOpen) return setOpen(true)
    if (at !== null) setPicked((at + by + found.length) % found.length)
  }
  const close = () => {
    setOpen(false)
    articleRef.current?.focus({ preventScroll: true })
  }
  const bar = isOpen && (
    <FindBar
      query={query}
      count={found.length}
      at={at}
      onQuery={search}
      onNext={() => step(1)}
      onPrevious={() => step(-1)}
      onClose={close}
      fieldRef={fieldRef}
    />
  )
  const open = () => {
    if (isOpen) fieldRef.current?.select()
    else setOpen(true)
  }
  return {
    bar,
    doable: { find: open, findNext: () => step(1), findPrevious: () => step(-1) },
  }
}
