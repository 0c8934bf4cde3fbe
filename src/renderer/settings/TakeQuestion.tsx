import { useEffect, useRef } from 'react'
import { Button as AriaButton } from 'react-aria-components'

export interface TakeQuestionProps {
  readonly words: string
  readonly onTake: () => void
  readonly onLeave: () => void
}

/** Whether to take a key from another action. It has the focus while it is asked, and gives it back. */
export function TakeQuestion({ words, onTake, onLeave }: TakeQuestionProps) {
  const take = useRef<HTMLButtonElement>(null)
  useEffect(() => {
    const before = document.activeElement
    take.current?.focus()
    return () => {
      if (before instanceof HTMLElement) before.focus()
    }
  }, [])
  return (
    // biome-ignore lint/a11y/useSemanticElements: a fieldset takes no part in a line of text
    <span
      role="group"
      aria-label={words}
      className="key-choice"
      onKeyDown={(event) => {
        if (event.key !== 'Escape') return
        event.stopPropagation()
        onLeave()
      }}
    >
      <AriaButton ref={take} className="button" onPress={onTake}>
        Take it
      </AriaButton>
      <AriaButton className="button button-quiet" onPress={onLeave}>
        Leave it
      </AriaButton>
    </span>
  )
}
