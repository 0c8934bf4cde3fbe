import { type PointerEvent, useEffect, useLayoutEffect, useRef, useState } from 'react'
import { createPortal } from 'react-dom'
import { HEARS, type Hearing } from '../actions/action-store.ts'
import { useZoomKeys } from './use-zoom-keys.ts'
import { ZoomButtons } from './ZoomButtons.tsx'
import './image-view.css'

export interface ImageViewProps {
  readonly url: string
  readonly name: string
  /** The picture cannot be drawn. */
  readonly onBroken: () => void
  /** Where the view’s controls go. */
  readonly slot: HTMLElement | null
}

/** A picture: as large as the view at first, nearer by the wheel or the keys, and moved by dragging. */
export function ImageView({ url, name, slot, onBroken }: ImageViewProps) {
  const ref = useRef<HTMLDivElement>(null)
  const [size, setSize] = useState<{ readonly width: number; readonly height: number } | null>(null)
  const [room, setRoom] = useState({ width: 0, height: 0 })
  const [scale, setScale] = useState<number | null>(null)
  useEffect(() => {
    const view = ref.current
    if (!view) return
    const measure = () => setRoom({ width: view.clientWidth - 32, height: view.clientHeight - 32 })
    const resizes = new ResizeObserver(measure)
    resizes.observe(view)
    return () => resizes.disconnect()
  }, [])
  const fit = size && Math.min(1, room.width / size.width, room.height / size.height)
  const shown = scale ?? (fit && Math.max(fit, 0.01))

  // What was in the middle of the view stays there.
  const before = useRef(shown)
  useLayoutEffect(() => {
    const view = ref.current
    const was = before.current
    before.current = shown
    if (!view || was === null || shown === null || was === shown) return
    const grow = shown / was
    view.scrollLeft = (view.scrollLeft + view.clientWidth / 2) * grow - view.clientWidth / 2
    view.scrollTop = (view.scrollTop + view.clientHeight / 2) * grow - view.clientHeight / 2
  }, [shown])
  useZoomKeys(ref, shown, setScale)

  const onPointerDown = (event: PointerEvent<HTMLElement>) => {
    if (event.button === 0) event.currentTarget.setPointerCapture(event.pointerId)
  }
  const onPointerMove = (event: PointerEvent<HTMLElement>) => {
    if (!event.currentTarget.hasPointerCapture(event.pointerId)) return
    event.currentTarget.scrollBy(-event.movementX, -event.movementY)
  }
  return (
    <>
      {slot && createPortal(<ZoomButtons shown={shown} onScale={setScale} />, slot)}
      <div
        ref={ref}
        className="image-view"
        // biome-ignore lint/a11y/noNoninteractiveTabindex: it scrolls, and takes the keys that act on claims
        tabIndex={0}
        role="document"
        aria-label={name}
        onPointerDown={onPointerDown}
        onPointerMove={onPointerMove}
        {...{ [HEARS]: 'list' satisfies Hearing }}
      >
        <img
          src={url}
          alt={name}
          draggable={false}
          hidden={size === null}
          onLoad={({ currentTarget }) =>
            setSize({
              // A drawing without a size of its own is as large as the view.
              width: currentTarget.naturalWidth || 600,
              height: currentTarget.naturalHeight || 600,
            })
          }
          onError={onBroken}
          style={size && shown ? { width: size.width * shown, height: size.height * shown } : {}}
        />
      </div>
    </>
  )
}
