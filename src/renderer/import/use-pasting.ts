import { useEffect } from 'react'
import type { Brought } from '../parts/pasted.ts'
import { useStable } from '../parts/use-stable.ts'
import { broughtBy } from './bring.ts'

/** Takes what is pasted anywhere on the page but into a text field or a dialog. */
export function usePasting(onPaste: (brought: Brought) => void): void {
  const take = useStable(onPaste)
  useEffect(() => {
    const paste = (event: ClipboardEvent) => {
      const focused = document.activeElement
      if (event.clipboardData === null || event.defaultPrevented) return
      if (focused?.closest('input, textarea, [contenteditable], [role=dialog]')) return
      event.preventDefault()
      take(broughtBy(event.clipboardData))
    }
    document.addEventListener('paste', paste)
    return () => document.removeEventListener('paste', paste)
  }, [take])
}
