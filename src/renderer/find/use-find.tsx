import { type ReactNode, type RefObject, useEffect, useMemo, useRef, useState } from 'react'
import { findAll, type Span, searchable } from '../../core/article/index.ts'
import type { Doable } from '../actions/action-store.ts'
import type { ArticleCaret } from '../article/caret.ts'
import { useDossier } from '../state/context.ts'
import { enterField } from './enter-field.ts'
import { FindBar } from './FindBar.tsx'
import { clearFound, paintFound } from './paint-found.ts'

/** How long the selected words may be that are looked for at once, in UTF-16 code units. */
const MOST = 80

/** Finding words in the article: the bar, or null, and what can be done with it. */
export function useFind(
  articleRef: RefObject<HTMLElement | null>,
  caret: ArticleCaret,
): { readonly bar: ReactNode; readonly doable: Doable; readonly close: () => void } {
  const draft = useDossier((store) => store.draft)
  const [isOpen, setOpen] = useState(false)
  const [query, setQuery] = useState('')
  const [picked, setPicked] = useState(0)
  /** Where the search began: it goes on from there. */
  const from = useRef(0)
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
    if (span) caret.select(span)
  }, [caret, found, at])

  const search = (words: string) => {
    const next = text ? findAll(text, words) : []
    setQuery(words)
    setPicked(firstFrom(next, from.current))
  }
  const step = (by: 1 | -1) => {
    if (!isOpen) return open()
    if (at !== null) setPicked((at + by + found.length) % found.length)
  }
  const open = () => {
    if (isOpen) return enterField(fieldRef, () => {})
    const { span } = caret
    from.current = span?.start ?? caret.value?.focus ?? 0
    const words = span && draft.text.slice(span.start, span.end)
    const wanted = words && words.length <= MOST && !words.includes('\n') ? words : query
    const next = findAll(searchable(draft.text), wanted)
    enterField(fieldRef, () => {
      setQuery(wanted)
      setPicked(firstFrom(next, from.current))
      setOpen(true)
    })
  }
  const close = () => {
    setOpen(false)
    articleRef.current?.focus({ preventScroll: true })
    const span = at === null ? undefined : found[at]
    if (span) caret.select(span)
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
  return {
    bar,
    close,
    doable: { find: open, findNext: () => step(1), findPrevious: () => step(-1) },
  }
}

/** Which of the found words comes first from an offset on; the very first where none does. */
function firstFrom(found: readonly Span[], offset: number): number {
  return Math.max(
    0,
    found.findIndex(({ start }) => start >= offset),
  )
}
