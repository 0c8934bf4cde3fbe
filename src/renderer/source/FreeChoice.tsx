import { ListBoxItem } from 'react-aria-components'
import { ComboField } from '../parts/ComboField.tsx'

export interface FreeChoiceProps {
  readonly label: string
  readonly value: string
  readonly usual: readonly string[]
  readonly onChange: (value: string) => void
}

/** Any words, with the usual ones to choose from. */
export function FreeChoice({ label, value, usual, onChange }: FreeChoiceProps) {
  return (
    <ComboField
      label={label}
      allowsCustomValue
      items={usual.map((id) => ({ id }))}
      inputValue={value}
      onInputChange={onChange}
      value={usual.includes(value) ? value : null}
      onChange={(chosen) => {
        if (chosen !== null) onChange(String(chosen))
      }}
    >
      {({ id }) => (
        <ListBoxItem id={id} textValue={id} className="menu-item">
          {id}
        </ListBoxItem>
      )}
    </ComboField>
  )
}
