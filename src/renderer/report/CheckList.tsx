import type { ReactNode } from 'react'
import { Checkbox, CheckboxGroup, Label } from 'react-aria-components'
import './check-list.css'

export interface CheckListItem<T extends string> {
  readonly id: T
  readonly label: string
  readonly about?: string
  /** What else belongs to it, while it is chosen. */
  readonly more?: ReactNode
  readonly isDisabled?: boolean
}

export interface CheckListProps<T extends string> {
  readonly label: string
  /** Keeps the label for screen readers alone. */
  readonly hideLabel?: boolean
  readonly items: readonly CheckListItem<T>[]
  readonly chosen: readonly T[]
  readonly onChange: (chosen: readonly T[]) => void
}

/** Any of several things, each with a box before it. What is chosen keeps the order of the list. */
export function CheckList<T extends string>({
  label,
  hideLabel = false,
  items,
  chosen,
  onChange,
}: CheckListProps<T>) {
  return (
    <CheckboxGroup
      className="check-list"
      value={[...chosen]}
      onChange={(values) => onChange(items.flatMap(({ id }) => (values.includes(id) ? [id] : [])))}
    >
      <Label className={hideLabel ? 'heard' : 'field-label'}>{label}</Label>
      {items.map(({ id, label, about, more, isDisabled = false }) => (
        <div key={id} className="check-line">
          <Checkbox value={id} className="check" isDisabled={isDisabled}>
            <span className="check-box" aria-hidden="true" />
            <span>
              {label}
              {about !== undefined && <span className="check-about"> {about}</span>}
            </span>
          </Checkbox>
          {chosen.includes(id) && more}
        </div>
      ))}
    </CheckboxGroup>
  )
}
