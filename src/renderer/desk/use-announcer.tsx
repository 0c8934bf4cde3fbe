import { type ReactNode, useCallback, useRef, useState } from 'react'

/** For how long the same words are not said again, in milliseconds. */
const ONCE = 400

/** A live region for what happens without a place of its own on the screen, and how to speak in it. */
export function useAnnouncer(): {
  readonly region: ReactNode
  readonly say: (text: string) => void
} {
  const [said, setSaid] = useState('')
  const last = useRef({ text: '', at: 0 })
  const say = useCallback((text: string) => {
    const at = performance.now()
    if (text === last.current.text && at - last.current.at < ONCE) return
    last.current = { text, at }
    // The same words are only heard again where they are another text.
    setSaid((before) => (before === text ? `${text}\u00a0` : text))
  }, [])
  const region = (
    <div className="heard announcer" role="status" aria-live="polite">
      {said}
    </div>
  )
  return { region, say }
}
