import type { RefObject } from 'react'
import { flushSync } from 'react-dom'

/** Opens a bar and goes to its field before the next key is heard: whoever types on loses no letter. */
export function enterField(field: RefObject<HTMLInputElement | null>, open: () => void): void {
  flushSync(open)
  field.current?.focus()
  field.current?.select()
}
