import { useEffect, useRef, useState } from 'react'
import { HEARS, type Hearing } from '../../actions/action-store.ts'
import { useStable } from '../../parts/use-stable.ts'
import type { Surface } from '../surface.ts'
import { cleanPage } from './clean-page.ts'
import { forwardKeys } from './forward-keys.ts'
import { PageSurface } from './page-surface.ts'
import { readingStyle } from './reading-style.ts'
import './page-view.css'

export interface PageViewProps {
  /** As it came: nothing in it is trusted. */
  readonly html: string
  readonly label: string
  /** The kept text; null where there is none. */
  readonly text: string | null
  readonly onSurface: (surface: Surface | null) => void
  /** The page has the focus. */
  readonly onFocus: () => void
}

/**
 * A kept web page or Word file, in a frame that runs nothing, loads nothing and goes nowhere: what
 * could is taken out first, the frame has no scripts, and its own policy allows no address.
 */
export default function PageView({ html, label, text, onSurface, onFocus }: PageViewProps) {
  const ref = useRef<HTMLIFrameElement>(null)
  const [body, setBody] = useState<HTMLElement | null>(null)
  const focused = useStable(onFocus)

  const put = useStable(() => {
    const frame = ref.current
    const { contentDocument: page, contentWindow: window } = frame ?? {}
    if (!frame || !page || !window) return
    const root = cleanPage(html, window as Window & typeof globalThis)
    page.replaceChild(page.adoptNode(root), page.documentElement)
    readingStyle(page)
    forwardKeys(page, frame)
    page.addEventListener('focusin', focused)
    page.addEventListener('pointerdown', focused)
    for (const type of ['click', 'auxclick', 'submit', 'dragstart']) {
      page.addEventListener(type, (event) => event.preventDefault())
    }
    setBody(page.body)
  })
  useEffect(() => {
    if (body === null || text === null) return
    const surface = new PageSurface(body, text)
    onSurface(surface)
    return () => onSurface(null)
  }, [body, text, onSurface])
  return (
    <iframe
      ref={ref}
      // Another page gets another frame.
      key={html}
      className="page-view"
      data-view
      sandbox="allow-same-origin"
      src="/inert.html"
      title={label}
      onLoad={put}
      {...{ [HEARS]: 'list' satisfies Hearing }}
    />
  )
}
