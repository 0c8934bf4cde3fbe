import {
  AnnotationEditorType,
  AnnotationMode,
  type PDFDocumentProxy,
} from 'pdfjs-dist/legacy/build/pdf.mjs'
import { EventBus, PDFViewer, SimpleLinkService } from 'pdfjs-dist/legacy/web/pdf_viewer.mjs'
import 'pdfjs-dist/legacy/web/pdf_viewer.css'
import { useEffect, useRef, useState } from 'react'
import { createPortal } from 'react-dom'
import { HEARS, type Hearing } from '../../actions/action-store.ts'
import type { Surface } from '../surface.ts'
import { useZoomKeys } from '../use-zoom-keys.ts'
import { ZoomButtons } from '../ZoomButtons.tsx'
import { dragFromMargin } from './drag-from-margin.ts'
import { openPdf } from './open-pdf.ts'
import { PageField } from './PageField.tsx'
import { PdfSurface } from './pdf-surface.ts'
import './pdf-view.css'

export interface PdfViewProps {
  readonly url: string
  /** In bytes. */
  readonly size: number
  readonly label: string
  /** The kept text, pages parted by form feeds; null where there is none. */
  readonly text: string | null
  /** Where the view’s controls go. */
  readonly slot: HTMLElement | null
  readonly onSurface: (surface: Surface | null) => void
  /** The pages cannot be drawn: `encrypted` where a password is wanted. */
  readonly onBroken: (why: 'encrypted' | 'broken') => void
}

/**
 * How long the document stays after its view, in milliseconds: what the viewer has begun ends first,
 * as it complains of a document that is gone.
 */
const PATIENCE = 1000

interface Open {
  readonly pdf: PDFDocumentProxy
  readonly viewer: PDFViewer
  readonly events: EventBus
  readonly labels: readonly string[] | null
}

/** The pages of a PDF, drawn as they come into view, with their words over them. */
export default function PdfView(props: PdfViewProps) {
  const { url, size, label, text, slot, onSurface, onBroken } = props
  const ref = useRef<HTMLDivElement>(null)
  const [open, setOpen] = useState<Open | null>(null)
  const [page, setPage] = useState(1)
  const [scale, setScale] = useState<number | null>(null)
  const [shown, setShown] = useState<number | null>(null)

  useEffect(() => {
    const container = ref.current
    if (!container) return
    const events = new EventBus()
    const links = new SimpleLinkService()
    links.externalLinkEnabled = false
    const viewer = new PDFViewer({
      container,
      eventBus: events,
      linkService: links,
      // What is written into forms and margins is drawn on the page; nothing of it can be used.
      annotationMode: AnnotationMode.ENABLE,
      annotationEditorMode: AnnotationEditorType.DISABLE,
      removePageBorders: true,
      supportsPinchToZoom: false,
    })
    links.setViewer(viewer)
    const ending = new AbortController()
    dragFromMargin(container, ending.signal)
    let isOver = false
    const task = openPdf(url, size)
    const show = async () => {
      const pdf = await task.promise
      if (isOver) return
      const labels = await pdf.getPageLabels().catch(() => null)
      if (isOver) return
      viewer.setDocument(pdf)
      events.on('pagesinit', () => {
        viewer.currentScaleValue = 'page-width'
        setOpen({ pdf, viewer, events, labels })
      })
    }
    events.on('pagechanging', ({ pageNumber }: { pageNumber: number }) => setPage(pageNumber))
    events.on('scalechanging', ({ scale }: { scale: number }) => setShown(scale))
    show().catch((error: Error) => {
      if (!isOver) onBroken(error.name === 'PasswordException' ? 'encrypted' : 'broken')
    })
    return () => {
      isOver = true
      ending.abort()
      setOpen(null)
      viewer.setDocument(null as never)
      setTimeout(() => void task.destroy(), PATIENCE)
    }
  }, [url, size, onBroken])

  useEffect(() => {
    if (open === null || text === null) return
    const surface = new PdfSurface({ ...open, text })
    onSurface(surface)
    return () => {
      onSurface(null)
      surface.stop()
    }
  }, [open, text, onSurface])

  useEffect(() => {
    const container = ref.current
    if (!open || !container) return
    const fill = () => {
      open.viewer.currentScaleValue = scale === null ? 'page-width' : String(scale)
    }
    fill()
    const resizes = new ResizeObserver(fill)
    resizes.observe(container)
    return () => resizes.disconnect()
  }, [open, scale])
  useZoomKeys(ref, shown, setScale)

  return (
    <>
      {slot &&
        open &&
        createPortal(
          <>
            <PageField
              page={page}
              pages={open.pdf.numPages}
              printed={open.labels?.[page - 1] ?? null}
              onPage={(pageNumber) => open.viewer.scrollPageIntoView({ pageNumber })}
            />
            <ZoomButtons shown={shown} onScale={setScale} />
          </>,
          slot,
        )}
      <div className="pdf-view">
        <div
          ref={ref}
          className="pdf-scroll"
          // biome-ignore lint/a11y/noNoninteractiveTabindex: it scrolls, and takes the keys that act on claims
          tabIndex={0}
          role="document"
          aria-label={label}
          aria-busy={open === null}
          {...{ [HEARS]: 'list' satisfies Hearing }}
        >
          <div className="pdfViewer" />
        </div>
      </div>
    </>
  )
}
