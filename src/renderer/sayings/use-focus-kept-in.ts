import { type RefObject, useEffect, useLayoutEffect, useRef } from 'react'

/**
 * Keeps the focus in an element where what had it there goes away, as when a comment folds: its first
 * button has it then, unless it goes elsewhere at once. For whoever renders again with such a change.
 */
export function useFocusKeptIn(ref: RefObject<HTMLElement | null>): void {
  const hadFocus = useRef(false)
  useEffect(() => {
    const follow = () => {
      hadFocus.current = ref.current?.contains(document.activeElement) ?? false
    }
    document.addEventListener('focusin', follow)
    document.addEventListener('pointerdown', follow)
    return () => {
      document.removeEventListener('focusin', follow)
      document.removeEventListener('pointerdown', follow)
    }
  }, [ref])
  useLayoutEffect(() => {
    if (!hadFocus.current || document.activeElement !== document.body) return
    // What closes gives the focus back in the next frame.
    requestAnimationFrame(() =>
      requestAnimationFrame(() => {
        if (document.activeElement !== document.body) return
        ref.current?.querySelector<HTMLElement>('button')?.focus({ preventScroll: true })
      }),
    )
  })
}
