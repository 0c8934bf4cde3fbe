import { type ReactNode, useEffect, useMemo, useRef, useState } from 'react'
import { findAll, type Span } from '../../core/article/index.ts'
import type { Doable } from '../actions/action-store.ts'
import { enterField } from '../find/enter-field.ts'
import { FindBar } from '../find/FindBar.tsx'
import { paintWindow } from '../find/paint-window.ts'
import { paint } from './paint-passages.ts'
import { searchText } from './search-text.ts'
import { showSoon } from './show-soon.ts'
import type { Surface } from './surface.ts'

const NOTHING: readonly Span[] = []

/** Finding words in a kept file. What was found last is selected when the bar closes. */
export function useEvidenceFind(
  surface: Surface | null,
  text: string | null,
  focusView: () => void,
): { readonly bar: ReactNode; readonly doable: Doable; readonly close: () => void } {
  const [isOpen, setOpen] = useState(false)
  const [query, setQuery] = useState('')
  const [picked, setPicked] = useState(0)
  const fieldRef = useRef<HTMLInputElement>(null)
  const folded = useMemo(() => (isOpen && text !== null ? searchText(text) : null), [isOpen, text])
  const found = useMemo(() => (folded ? findAll(folded, query) : NOTHING), [folded, query])
  const at = found.length === 0 ? null : Math.min(picked, found.length - 1)
  const now = at === null ? undefined : found[at]

  useEffect(() => {
    if (surface === null || !isOpen) return
    const draw = () => {
      const { from, to } = paintWindow(found.length, at)
      paint(
        surface,
        'evidence-found',
        found.slice(from, to).filter((span) => span !== now),
      )
      paint(surface, 'evidence-found-now', now ? [now] : [])
    }
    draw()
    const end = surface.follow(draw)
    return () => {
      end()
      paint(surface, 'evidence-found', [])
      paint(surface, 'evidence-found-now', [])
    }
  }, [surface, isOpen, found, at, now])
  useEffect(() => {
    if (surface !== null && now) return showSoon(() => surface.show(now))
  }, [surface, now])

  const step = (by: 1 | -1) => {
    if (!isOpen) return open()
    if (at !== null) setPicked((at + by + found.length) % found.length)
  }
  const open = () => enterField(fieldRef, () => setOpen(true))
  const close = () => {
    setOpen(false)
    focusView()
    if (now) surface?.select(now)
  }
  const bar = isOpen && surface !== null && (
    <FindBar
      where="the evidence"
      query={query}
      count={found.length}
      at={at}
      onQuery={(words) => {
        setQuery(words)
        setPicked(0)
      }}
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
