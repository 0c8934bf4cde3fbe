import { type FormEvent, type KeyboardEvent, type ReactNode, useEffect, useRef } from 'react'
import { Button } from '../parts/Button.tsx'
import '../sayings/said.css'

export interface PaneFormProps {
  readonly label: string
  readonly children: ReactNode
  /** What the button says that sends it. */
  readonly send: string
  /** How often a person asked for it: each time brings it into view. */
  readonly asked: number
  /** Whether there is anything to lose: then Escape leaves it where it is. */
  readonly hasWords: boolean
  /** It is not sent again until this is done. */
  readonly onSend: () => Promise<unknown> | undefined
  readonly onDiscard: () => void
}

/** A form in the claim’s pane: Ctrl+Enter sends it, and Escape puts it away while it is empty. */
export function PaneForm(props: PaneFormProps) {
  const { label, children, send, asked, hasWords, onSend, onDiscard } = props
  const ref = useRef<HTMLFormElement>(null)
  const isSending = useRef(false)
  // biome-ignore lint/correctness/useExhaustiveDependencies: when it is asked for, and when it grows with its first words
  useEffect(() => {
    if (asked > 0) ref.current?.scrollIntoView({ block: 'nearest' })
  }, [asked, hasWords])
  const submit = async () => {
    if (isSending.current) return
    isSending.current = true
    await onSend()
    isSending.current = false
  }
  const keys = (event: KeyboardEvent) => {
    if (event.key !== 'Enter' || !(event.ctrlKey || event.metaKey)) return
    // Ahead of what has the focus: a choice would open its list.
    event.stopPropagation()
    event.preventDefault()
    void submit()
  }
  return (
    <form
      ref={ref}
      className="link-form pane-form"
      aria-label={label}
      onSubmit={(event: FormEvent) => {
        event.preventDefault()
        void submit()
      }}
      onKeyDownCapture={keys}
      onKeyDown={(event) => {
        // The key goes on to the pane, which leads back to the article.
        if (event.key === 'Escape' && !event.defaultPrevented && !hasWords) onDiscard()
      }}
    >
      {children}
      <div className="button-row">
        <Button look="primary" keys="Ctrl Enter" onPress={() => void submit()}>
          {send}
        </Button>
        <Button onPress={onDiscard}>Discard</Button>
        {hasWords && (
          <span className="say-leave">
            <kbd>Esc</kbd> keeps it for later
          </span>
        )}
      </div>
    </form>
  )
}
