import { type MouseEvent, useContext, useDeferredValue, useRef } from 'react'
import { ReadOnlyContext, TextField } from '../parts/Fields.tsx'
import { useTyping } from '../parts/typing.ts'
import { Markdown } from './Markdown.tsx'
import './why.css'

export interface WhyProps {
  /** As it is stored, in Markdown. */
  readonly value: string
  /** Saves what was typed; see {@link useTyping}. */
  readonly onSave: (value: string, group: string) => void
}

/**
 * Why the verdict is what it is: the Markdown while it is being edited, and how it reads otherwise.
 * Both lie in one place that is as high as the higher of them, so that nothing below it moves when
 * the one takes turns with the other.
 */
export function Why({ value, onSave }: WhyProps) {
  const isReadOnly = useContext(ReadOnlyContext)
  const ref = useRef<HTMLDivElement>(null)
  const typing = useTyping(value, onSave)
  // A long text is set after the keystroke is shown.
  const text = useDeferredValue(typing.value)

  const edit = (event: MouseEvent) => {
    // Words that were selected with the mouse are to be copied, not edited.
    if (event.button === 0 && window.getSelection()?.isCollapsed !== false) {
      ref.current?.querySelector('textarea')?.focus()
    }
  }
  return (
    <div className="why" ref={ref}>
      <TextField label="Why" className="field-serif" rows={2} {...typing} />
      {/* biome-ignore lint/a11y/noStaticElementInteractions lint/a11y/useKeyWithClickEvents: by key, the field itself is reached */}
      <div className="why-words" onClick={edit}>
        {text.trim() === '' ? (
          <p className="why-empty">{isReadOnly ? NOTHING : INVITATION}</p>
        ) : (
          <Markdown text={text} />
        )}
      </div>
    </div>
  )
}

const INVITATION = 'What was found, and why that makes the verdict. In Markdown.'
const NOTHING = 'No reasons were written down.'
