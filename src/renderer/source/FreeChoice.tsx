import { ChevronDown } from 'lucide-react'
import type { KeyboardEvent } from 'react'
import {
  Button as AriaButton,
  ComboBox,
  Input,
  Label,
  ListBox,
  ListBoxItem,
  Popover,
} from 'react-aria-components'
import './source-choice.css'

export interface FreeChoiceProps {
  readonly label: string
  readonly value: string
  readonly usual: readonly string[]
  readonly onChange: (value: string) => void
}

/** Any words, with the usual ones to choose from. */
export function FreeChoice({ label, value, usual, onChange }: FreeChoiceProps) {
  const keys = (event: KeyboardEvent) => {
    // It closes the list; the next one leads out of the pane.
    const isOpen = (event.target as Element).getAttribute('aria-expanded') === 'true'
    if (event.key === 'Escape' && isOpen) event.preventDefault()
  }
  return (
    <div onKeyDownCapture={keys}>
      <ComboBox
        className="field"
        allowsCustomValue
        items={usual.map((id) => ({ id }))}
        inputValue={value}
        onInputChange={onChange}
        value={usual.includes(value) ? value : null}
        onChange={(chosen) => {
          if (chosen !== null) onChange(String(chosen))
        }}
      >
        <Label className="field-label">{label}</Label>
        <div className="source-choice-box">
          <Input className="field-input" dir="auto" />
          <AriaButton className="button button-quiet button-icon">
            <ChevronDown size={14} aria-hidden="true" />
          </AriaButton>
        </div>
        <Popover className="popover">
          <ListBox className="menu">
            {({ id }: { id: string }) => (
              <ListBoxItem id={id} textValue={id} className="menu-item">
                {id}
              </ListBoxItem>
            )}
          </ListBox>
        </Popover>
      </ComboBox>
    </div>
  )
}
