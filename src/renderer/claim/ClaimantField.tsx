import { type KeyboardEvent, useContext, useMemo, useRef } from 'react'
import { Button as AriaButton, ListBoxItem, useFilter } from 'react-aria-components'
import { ComboField } from '../parts/ComboField.tsx'
import { ReadOnlyContext } from '../parts/Fields.tsx'
import { useTyping } from '../parts/typing.ts'
import './claimant-field.css'

export interface ClaimantFieldProps {
  /** As it is stored. */
  readonly value: string
  /** Whom the article names as saying it; offered while nobody is given. May be empty. */
  readonly speaker: string
  /** Who makes other claims: completes what is typed. */
  readonly known: readonly string[]
  /** Saves what was typed; see {@link useTyping}. */
  readonly onSave: (value: string, group: string) => void
}

/** Who makes the claim: any words, with the names that are known so far. */
export function ClaimantField({ value, speaker, known, onSave }: ClaimantFieldProps) {
  const isReadOnly = useContext(ReadOnlyContext)
  const ref = useRef<HTMLDivElement>(null)
  const typing = useTyping(value, onSave)
  const { contains } = useFilter({ sensitivity: 'base' })
  const items = useMemo(() => known.map((name) => ({ id: name })), [known])
  const isOffered = speaker !== '' && typing.value.trim() === '' && !isReadOnly

  const accept = () => {
    // The chip goes away: the focus goes on to what it filled. Entering the field starts a step.
    ref.current?.querySelector('input')?.focus()
    typing.onFocus()
    typing.onChange(speaker)
    typing.onBlur()
  }
  const keys = (event: KeyboardEvent) => {
    const field = event.target as Element
    if (!field.matches('input')) return
    const hasChoice = field.hasAttribute('aria-activedescendant')
    if (event.key === 'Enter' && isOffered && !hasChoice) {
      event.preventDefault()
      event.stopPropagation()
      accept()
    }
  }
  return (
    <div className="claimant" ref={ref} onKeyDownCapture={keys}>
      <ComboField
        label="Claimant"
        hasList={known.length > 0}
        allowsCustomValue
        isReadOnly={isReadOnly}
        defaultItems={items}
        defaultFilter={(name, typed) => name !== typed && contains(name, typed)}
        inputValue={typing.value}
        onInputChange={typing.onChange}
        value={known.includes(typing.value) ? typing.value : null}
        onChange={(name) => {
          if (name !== null) typing.onChange(String(name))
        }}
        onFocus={typing.onFocus}
        onBlur={typing.onBlur}
      >
        {({ id }) => (
          <ListBoxItem id={id} textValue={id} className="menu-item">
            <span dir="auto">{id}</span>
          </ListBoxItem>
        )}
      </ComboField>
      {isOffered && (
        <AriaButton className="claimant-offer" onPress={accept}>
          <span className="heard">Say that the claimant is </span>
          <bdi>{speaker}?</bdi>
          <kbd>Enter</kbd>
        </AriaButton>
      )}
    </div>
  )
}
