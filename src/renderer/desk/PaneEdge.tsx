import { type KeyboardEvent, type PointerEvent, useRef } from 'react'
import { HEARS, type Hearing } from '../actions/action-store.ts'
import './pane-edge.css'

export interface PaneEdgeProps {
  /** What it is the edge of. */
  readonly label: string
  readonly side: 'left' | 'right'
  /** The pane's width and its limits, in CSS pixels. */
  readonly width: number
  readonly min: number
  readonly max: number
  readonly onWidth: (width: number) => void
}

/** How far an arrow key moves it, in CSS pixels. */
const STEP = 16

/** The edge between a pane and the article: dragged, or moved by the arrow keys. */
export function PaneEdge({ label, side, width, min, max, onWidth }: PaneEdgeProps) {
  const set = (to: number) => onWidth(Math.round(Math.min(max, Math.max(min, to))))
  const from = useRef({ x: 0, width })
  const onPointerDown = (event: PointerEvent<HTMLElement>) => {
    event.currentTarget.setPointerCapture(event.pointerId)
    from.current = { x: event.clientX, width }
  }
  const onPointerMove = (event: PointerEvent<HTMLElement>) => {
    if (!event.currentTarget.hasPointerCapture(event.pointerId)) return
    const by = event.clientX - from.current.x
    set(from.current.width + (side === 'left' ? by : -by))
  }
  const onKeyDown = (event: KeyboardEvent) => {
    const by = { ArrowLeft: -STEP, ArrowRight: STEP }[event.key]
    if (by === undefined) return
    event.preventDefault()
    set(width + (side === 'left' ? by : -by))
  }
  return (
    // biome-ignore lint/a11y/useSemanticElements: a rule cannot be moved
    <div
      className={`pane-edge pane-edge-${side}`}
      role="separator"
      aria-orientation="vertical"
      aria-label={label}
      aria-valuenow={width}
      aria-valuemin={min}
      aria-valuemax={max}
      tabIndex={0}
      onPointerDown={onPointerDown}
      onPointerMove={onPointerMove}
      onKeyDown={onKeyDown}
      {...{ [HEARS]: 'edge' satisfies Hearing }}
    />
  )
}
