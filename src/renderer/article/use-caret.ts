import { type RefObject, useEffect, useLayoutEffect, useState } from 'react'
import { ArticleCaret } from './caret.ts'

/**
 * The article's caret. Each move of it is told as `onMove`, with the offset that it went to, in
 * UTF-16 code units.
 */
export function useCaret(
  articleRef: RefObject<HTMLElement | null>,
  onMove: (offset: number) => void,
): ArticleCaret {
  const [caret] = useState(() => new ArticleCaret())
  useLayoutEffect(
    () => (articleRef.current ? caret.attach(articleRef.current) : undefined),
    [articleRef, caret],
  )
  useEffect(() => {
    let last: number | undefined
    return caret.subscribe(() => {
      const focus = caret.value?.focus
      if (focus === undefined || focus === last) return
      last = focus
      onMove(focus)
    })
  }, [caret, onMove])
  return caret
}
