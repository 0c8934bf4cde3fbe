import { useRef } from 'react'
import { keepPlace } from './kept-place.ts'

/** The place where the person was when the component first rendered; see {@link keepPlace}. */
export function useKeptPlace(): (then?: () => void) => void {
  const back = useRef<((then?: () => void) => void) | null>(null)
  // While it renders, nothing in it has taken the focus yet.
  back.current ??= keepPlace()
  return back.current
}
