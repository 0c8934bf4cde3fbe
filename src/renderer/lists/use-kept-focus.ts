import { type RefObject, useEffect, useLayoutEffect, useRef } from 'react'

/** Gives a list's focus to what takes Tab in it, where the row that had it goes away. */
export function useKeptFocus(listRef: RefObject<HTMLElement | null>): void {
  const hadFocus = useRef(false)
  useEffect(() => {
    const follow = () => {
      hadFocus.current = listRef.current?.contains(document.activeElement) ?? false
    }
    document.addEventListener('focusin', follow)
    return () => document.removeEventListener('focusin', follow)
  }, [listRef])
  useLayoutEffect(() => {
    if (!hadFocus.current || document.activeElement !== document.body) return
    listRef.current?.querySelector<HTMLElement>('[tabindex="0"]')?.focus({ preventScroll: true })
  })
}
