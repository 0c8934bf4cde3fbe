import {
  type FormEvent,
  type KeyboardEvent,
  type ReactNode,
  useEffect,
  useRef,
  useState,
} from 'react'
import { useKeptPlace } from '../actions/use-kept-place.ts'
import { Button } from '../parts/Button.tsx'

export interface SayFormProps {
  /** Its name, if a button opens it that says the same in {@link OPENS}. */
  readonly about?: string
  /** What it is, for a screen reader. */
  readonly label: string
  /** Whether it takes the focus now. */
  readonly isAskedFor: boolean
  /** It has the focus. */
  readonly onEntered: () => void
  /** What of it takes the focus, as a selector. */
  readonly first: string
  /** What the button that sends says. */
  readonly send: string
  /** Whether Enter alone sends; with Ctrl or ⌘ it does in any case. */
  readonly sendsOnEnter: boolean
  /** Answers whether it was sent; what is wrong otherwise is said by who fills the form. */
  readonly onSend: () => Promise<boolean>
  /** It is left as it is. */
  readonly onClose: () => void
  /** What was typed is of no use. */
  readonly onDiscard: () => void
  /** A key that no field of it takes. Answers whether it meant something. */
  readonly onKey?: (key: string) => boolean
  readonly children: ReactNode
}

/** The attribute of what has the button that opens a form. */
export const OPENS = 'data-opens'

/**
 * A small form in the pane. Escape leaves it with its words kept; once it is left or sent, the focus
 * goes back to where it was before, or to the button that opens it where that had gone.
 */
export function SayForm(props: SayFormProps) {
  const { about, label, isAskedFor, onEntered, first, send, sendsOnEnter, onSend, onClose } = props
  const { onDiscard, onKey, children } = props
  const goBack = useKeptPlace()
  const formRef = useRef<HTMLFormElement>(null)
  const [isSending, setSending] = useState(false)
  useEffect(() => {
    if (!isAskedFor) return
    const field = formRef.current?.querySelector<HTMLElement>(first)
    field?.focus({ preventScroll: true })
    formRef.current?.scrollIntoView({ block: 'nearest' })
    onEntered()
  })
  const leave = () =>
    goBack(() => {
      if (about === undefined || document.activeElement !== document.body) return
      const opener = document.querySelector(`[${OPENS}="${CSS.escape(about)}"] button`)
      if (opener instanceof HTMLElement) opener.focus({ preventScroll: true })
    })
  const submit = async (event?: FormEvent) => {
    event?.preventDefault()
    if (isSending) return
    setSending(true)
    const isSent = await onSend()
    setSending(false)
    if (isSent) leave()
  }
  const close = (how: () => void) => {
    how()
    leave()
  }
  const keys = (event: KeyboardEvent) => {
    if (event.nativeEvent.isComposing) return
    const target = event.target as Element
    const isWriting = target.matches('textarea')
    if (event.key === 'Escape') close(onClose)
    else if (event.key === 'Enter') {
      const isMod = event.ctrlKey || event.metaKey
      // A button does what it says.
      if (!isMod && (target.matches('button') || event.shiftKey || event.altKey)) return
      if (!isMod && isWriting && !sendsOnEnter) return
      void submit()
    } else if (isWriting || event.ctrlKey || event.metaKey || event.altKey || !onKey?.(event.key)) {
      return
    }
    event.preventDefault()
    event.stopPropagation()
  }
  return (
    <form
      ref={formRef}
      className="link-form say-form"
      aria-label={label}
      onSubmit={(event) => void submit(event)}
      onKeyDownCapture={keys}
    >
      {children}
      <div className="button-row">
        <Button
          look="primary"
          keys={sendsOnEnter ? 'Enter' : 'Ctrl Enter'}
          isPending={isSending}
          onPress={() => void submit()}
        >
          {send}
        </Button>
        <Button onPress={() => close(onDiscard)}>Discard</Button>
        <span className="say-leave">
          <kbd>Esc</kbd> keeps it for later
        </span>
      </div>
    </form>
  )
}
