import { useEffect } from 'react'
import { keyOf } from '../actions/keys.ts'
import { useStable } from '../parts/use-stable.ts'

/** What came of a recording. */
export type Pressing =
  | { readonly kind: 'pressed'; readonly key: string }
  | { readonly kind: 'removed' }
  | { readonly kind: 'left' }

/**
 * Hears key presses before anything else does, while `isOn`, so that no key does what it does
 * elsewhere. A press with the pointer, or a window that loses the focus, leaves the recording.
 */
export function useRecordedKey(isOn: boolean, onPressing: (pressing: Pressing) => void): void {
  const tell = useStable(onPressing)
  useEffect(() => {
    if (!isOn) return
    const press = (event: KeyboardEvent) => {
      event.preventDefault()
      event.stopImmediatePropagation()
      if (event.repeat || event.isComposing) return
      const key = keyOf(event)
      if (key === 'Escape') tell({ kind: 'left' })
      else if (key === 'Backspace' || key === 'Delete') tell({ kind: 'removed' })
      else if (key !== '') tell({ kind: 'pressed', key })
    }
    const leave = () => tell({ kind: 'left' })
    window.addEventListener('keydown', press, true)
    window.addEventListener('pointerdown', leave, true)
    window.addEventListener('blur', leave)
    return () => {
      window.removeEventListener('keydown', press, true)
      window.removeEventListener('pointerdown', leave, true)
      window.removeEventListener('blur', leave)
    }
  }, [isOn, tell])
}
