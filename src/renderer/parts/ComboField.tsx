import { ChevronDown } from 'lucide-react'
import type { KeyboardEvent, MouseEvent, ReactNode } from 'react'
import {
  Button as AriaButton,
  ComboBox,
  type ComboBoxProps,
  Input,
  Label,
  ListBox,
  Popover,
} from 'react-aria-components'
import './combo-field.css'

export interface ComboFieldProps<T extends object> extends Omit<ComboBoxProps<T>, 'children'> {
  readonly label: string
  /** Whether there is anything to choose from: then a button opens the list. */
  readonly hasList?: boolean
  readonly onInputClick?: (event: MouseEvent<HTMLInputElement>) => void
  /** What stands under the list. */
  readonly more?: ReactNode
  /** An entry of the list. */
  readonly children: (item: T) => ReactNode
}

/** A field for words, with a list to choose from. */
export function ComboField<T extends object>(props: ComboFieldProps<T>) {
  const { label, hasList = true, onInputClick, more, children, ...combo } = props
  const keys = (event: KeyboardEvent) => {
    // It closes the list; the next one leads out of the pane.
    const field = event.target as Element
    const isOpen = field.getAttribute('aria-expanded') === 'true'
    if (event.key === 'Escape' && isOpen) event.preventDefault()
  }
  return (
    <div className="combo" onKeyDownCapture={keys}>
      <ComboBox className="field" {...combo}>
        <Label className="field-label">{label}</Label>
        <div className="combo-box">
          <Input className="field-input" dir="auto" onClick={onInputClick} />
          {hasList && (
            <AriaButton className="button button-quiet button-icon">
              <ChevronDown size={14} aria-hidden="true" />
            </AriaButton>
          )}
        </div>
        <Popover className="popover combo-list">
          <ListBox className="menu">{children}</ListBox>
          {more}
        </Popover>
      </ComboBox>
    </div>
  )
}
