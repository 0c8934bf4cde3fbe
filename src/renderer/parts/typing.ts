import { useCallback, useEffect, useRef, useState } from 'react'

/** How long typing goes on before it is sent, in milliseconds. */
const SEND_AFTER = 1000

export interface Typing {
  readonly value: string
  readonly onChange: (value: string) => void
  readonly onFocus: () => void
  readonly onBlur: () => void
}

/**
 * A text that is saved while it is typed: each second, when the field is left, and when it goes
 * away. What is typed between entering and leaving shares a group, so that one undo takes it back.
 */
export function useTyping(stored: string, save: (value: string, group: string) => void): Typing {
  const [typed, setTyped] = useState<string | null>(null)
  const pending = useRef<{ value: string; timer: ReturnType<typeof setTimeout> } | null>(null)
  const sent = useRef<string | null>(null)
  const group = useRef('')
  const saveNow = useRef(save)
  saveNow.current = save

  const flush = useCallback(() => {
    if (pending.current === null) return
    clearTimeout(pending.current.timer)
    const { value } = pending.current
    pending.current = null
    sent.current = value
    saveNow.current(value, group.current)
  }, [])

  useEffect(() => {
    const end = onFlush(flush)
    return () => {
      end()
      flush()
    }
  }, [flush])

  // What was typed shows until it is stored; a change from elsewhere, such as an undo, wins.
  useEffect(() => {
    if (pending.current === null && stored !== sent.current) setTyped(null)
  }, [stored])

  return {
    value: typed ?? stored,
    onChange: (value) => {
      setTyped(value)
      group.current ||= crypto.randomUUID()
      if (pending.current === null) {
        pending.current = { value, timer: setTimeout(flush, SEND_AFTER) }
      } else pending.current.value = value
    },
    onFocus: () => {
      group.current = crypto.randomUUID()
    },
    onBlur: flush,
  }
}

const FLUSH = 'tickmark-flush'

/** Calls back when everything that was typed is to be sent; the answer ends it. */
export function onFlush(listener: () => void): () => void {
  window.addEventListener(FLUSH, listener)
  return () => window.removeEventListener(FLUSH, listener)
}

/** Sends what every field on the page has not sent yet. */
export function flushTyping(): void {
  window.dispatchEvent(new Event(FLUSH))
}
