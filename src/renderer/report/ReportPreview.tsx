import { useRef } from 'react'
import { forwardKeys } from '../evidence/page/forward-keys.ts'

export interface ReportPreviewProps {
  /** The bytes that are written. */
  readonly html: string
}

/**
 * The report as it will be, in a frame that runs nothing and loads nothing: the frame has no
 * scripts, and both its own policy and the report's hold. Links lead about inside of it only.
 */
export function ReportPreview({ html }: ReportPreviewProps) {
  const ref = useRef<HTMLIFrameElement>(null)
  const put = () => {
    const frame = ref.current
    const page = frame?.contentDocument
    const window = frame?.contentWindow as (Window & typeof globalThis) | null | undefined
    if (!frame || !page || !window) return
    // The frame's own parser: what the window's makes is under the window's policy.
    const root = new window.DOMParser().parseFromString(html, 'text/html').documentElement
    page.replaceChild(page.adoptNode(root), page.documentElement)
    forwardKeys(page, frame)
    page.addEventListener('click', (event) => {
      const link = (event.target as Element).closest('a')
      if (link && !link.getAttribute('href')?.startsWith('#')) event.preventDefault()
    })
    page.addEventListener('auxclick', (event) => event.preventDefault())
  }
  return (
    <iframe
      ref={ref}
      // Another report gets another frame.
      key={html}
      className="report-frame"
      sandbox="allow-same-origin"
      src="/inert.html"
      title="The report"
      onLoad={put}
    />
  )
}
