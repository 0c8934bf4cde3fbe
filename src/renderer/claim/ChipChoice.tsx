import { type ReactNode, useContext, useId, useState } from 'react'
import { Label, Radio, RadioGroup } from 'react-aria-components'
import { ReadOnlyContext } from '../parts/Fields.tsx'
import './chip-choice.css'

export interface Chip<T extends string> {
  readonly id: T
  readonly content: ReactNode
  /** The colours; a plain outline where it is left out. */
  readonly look?: string
  /** What choosing it says: shown while it is pointed at or focused, or chosen. */
  readonly definition?: string
}

export interface ChipChoiceProps<T extends string> {
  readonly label: string
  readonly chips: readonly Chip<T>[]
  readonly value: T
  /** Why a chip cannot be chosen now; null where it can. Said in a line once somebody tries. */
  readonly refusal: (id: T) => string | null
  readonly onChange: (id: T) => void
  /** Stands where the definitions do, while none of them is shown. */
  readonly hint?: string
  /** What else is to be said of the choice. */
  readonly children?: ReactNode
}

/** One of a few values, all in view. The room for definitions is kept, so that nothing jumps. */
export function ChipChoice<T extends string>({
  label,
  chips,
  value,
  refusal,
  onChange,
  hint,
  children,
}: ChipChoiceProps<T>) {
  const isReadOnly = useContext(ReadOnlyContext)
  const [pointed, setPointed] = useState<T | null>(null)
  const [tried, setTried] = useState<T | null>(null)
  const base = useId()
  const reason = tried === null ? null : refusal(tried)
  const shown = chips.find(({ id }) => id === pointed)?.definition ? pointed : value
  const hasDefinitions = chips.some(({ definition }) => definition)
  const isHintShown = !chips.find(({ id }) => id === shown)?.definition
  return (
    <RadioGroup
      className="field chip-choice"
      value={value}
      isReadOnly={isReadOnly}
      onChange={(chosen) => {
        const id = chosen as T
        setTried(id)
        if (refusal(id) === null) onChange(id)
      }}
      orientation="horizontal"
    >
      <Label className="field-label">{label}</Label>
      <div className="choices">
        {chips.map(({ id, content, look, definition }) => (
          <Radio
            key={id}
            value={id}
            className="chip"
            data-look={look}
            {...(definition ? { 'aria-describedby': `${base}-${id}` } : {})}
            onHoverStart={() => setPointed(id)}
            onHoverEnd={() => setPointed(null)}
            onFocus={() => setPointed(id)}
            onBlur={() => {
              setPointed(null)
              // By the mouse, the next chip is tried before this one loses the focus.
              setTried((tried) => (tried === id ? null : tried))
            }}
          >
            {content}
          </Radio>
        ))}
      </div>
      {reason !== null && (
        <p className="refusal" role="alert">
          {reason}
        </p>
      )}
      {hasDefinitions && (
        <div className="definitions">
          {chips.map(
            ({ id, definition }) =>
              definition && (
                <p key={id} id={`${base}-${id}`} data-shown={id === shown} dir="auto">
                  {definition}
                </p>
              ),
          )}
          {hint !== undefined && <p data-shown={isHintShown}>{hint}</p>}
        </div>
      )}
      {children}
    </RadioGroup>
  )
}
