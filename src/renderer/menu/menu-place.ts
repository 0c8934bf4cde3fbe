import type { MenuPlace } from './ContextMenu.tsx'

/** A part of the DOM's PointerEvent for `contextmenu`. */
interface Asked {
  readonly clientX: number
  readonly clientY: number
  readonly button: number
}

/**
 * Where a `contextmenu` event wants its menu. The Menu key and Shift+F10 come with button 0 or -1:
 * there it is under the given place, such as the selected words or the focused row.
 */
export function menuPlace({ clientX, clientY, button }: Asked, focused: DOMRect): MenuPlace {
  if (button === 2) return { x: clientX, y: clientY, byKey: false }
  return { x: focused.left, y: focused.bottom, byKey: true }
}
