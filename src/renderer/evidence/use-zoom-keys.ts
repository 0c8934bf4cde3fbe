import { type RefObject, useEffect } from 'react'
import { useStable } from '../parts/use-stable.ts'
import { nextScale, zoomOf } from './zoom.ts'

/**
 * Hears the keys + − 0 and the wheel with Ctrl in a view, which is a zoom by pinching as well. While
 * it has the focus these keys are its own.
 */
export function useZoomKeys(
  ref: RefObject<HTMLElement | null>,
  shown: number | null,
  onScale: (scale: number | null) => void,
): void {
  const hear = useStable((event: KeyboardEvent) => {
    const wanted = event.ctrlKey || event.metaKey || event.altKey ? null : zoomOf(event)
    if (wanted === null || shown === null) return
    event.preventDefault()
    onScale(wanted === 'fit' ? null : nextScale(shown, wanted))
  })
  const turn = useStable((event: WheelEvent) => {
    if (!event.ctrlKey || shown === null) return
    event.preventDefault()
    onScale(Math.min(8, Math.max(0.1, shown * Math.exp(-event.deltaY / 400))))
  })
  useEffect(() => {
    const element = ref.current
    if (!element) return
    element.addEventListener('keydown', hear)
    element.addEventListener('wheel', turn, { passive: false })
    return () => {
      element.removeEventListener('keydown', hear)
      element.removeEventListener('wheel', turn)
    }
  }, [ref, hear, turn])
}
