import { useState } from 'react'
import { Input, TextField } from 'react-aria-components'

export interface InlineTextProps {
  readonly label: string
  readonly value: string
  /** Enter was pressed, or the field left, on a changed text with at least one character. */
  readonly onDone: (value: string) => void
  readonly onCancel: () => void
}

/** A text that is changed where it stands: Enter keeps it, Escape does not. */
export function InlineText({ label, value, onDone, onCancel }: InlineTextProps) {
  const [typed, setTyped] = useState(value)
  const finish = () => {
    const text = typed.trim()
    if (text === '' || text === value) onCancel()
    else onDone(text)
  }
  return (
    <TextField
      className="inline-text"
      aria-label={label}
      value={typed}
      onChange={setTyped}
      autoFocus
      onBlur={finish}
      onKeyDown={(event) => {
        if (event.key === 'Enter') finish()
        else if (event.key === 'Escape') onCancel()
        else return
        // The focus goes elsewhere at once: the key must not press what gets it.
        event.preventDefault()
      }}
    >
      <Input
        className="field-input"
        placeholder={label}
        onFocus={(event) => event.currentTarget.select()}
      />
    </TextField>
  )
}
