import { ChevronDown } from 'lucide-react'
import { createContext, useContext, useLayoutEffect, useRef } from 'react'
import {
  Button as AriaButton,
  TextField as AriaTextField,
  FieldError,
  Input,
  Label,
  ListBox,
  ListBoxItem,
  Popover,
  Select,
  SelectValue,
  Text,
  TextArea,
} from 'react-aria-components'
import { useTyping } from './typing.ts'
import './parts.css'

/** Whether fields only show their values: for what may not be changed. */
export const ReadOnlyContext = createContext(false)

export interface TextFieldProps {
  readonly label: string
  readonly value: string
  readonly onChange: (value: string) => void
  readonly onFocus?: () => void
  readonly onBlur?: () => void
  /** How many lines the field shows; one line where it is left out. */
  readonly rows?: number
  readonly type?: 'text' | 'url' | 'date'
  /** What is wrong with the value. */
  readonly error?: string | undefined
  readonly hint?: string
  readonly autoFocus?: boolean
  readonly className?: string
}

export function TextField({ label, rows, error, hint, className = '', ...field }: TextFieldProps) {
  const isReadOnly = useContext(ReadOnlyContext)
  return (
    <AriaTextField
      {...field}
      isReadOnly={isReadOnly}
      type={field.type ?? 'text'}
      isInvalid={error !== undefined}
      className={`field ${className}`}
    >
      <Label className="field-label">{label}</Label>
      {rows === undefined ? (
        <Input className="field-input" dir="auto" />
      ) : (
        <GrowingTextArea rows={rows} value={field.value} />
      )}
      {hint !== undefined && (
        <Text slot="description" className="field-hint">
          {hint}
        </Text>
      )}
      <FieldError className="field-error">{error}</FieldError>
    </AriaTextField>
  )
}

/** Shows all its lines, up to a good part of the window. */
function GrowingTextArea({ rows, value }: { readonly rows: number; readonly value: string }) {
  const ref = useRef<HTMLTextAreaElement>(null)
  // biome-ignore lint/correctness/useExhaustiveDependencies: the height follows from the text
  useLayoutEffect(() => {
    const area = ref.current
    if (area === null) return
    area.style.height = 'auto'
    area.style.height = `${area.scrollHeight + 2}px`
  }, [value])
  return <TextArea ref={ref} className="field-input" dir="auto" rows={rows} />
}

export interface SavedFieldProps {
  readonly label: string
  /** The value as it is stored. */
  readonly value: string
  /** Saves what was typed; see {@link useTyping}. */
  readonly onSave: (value: string, group: string) => void
  readonly rows?: number
  readonly hint?: string
  readonly className?: string
}

/** A text field that saves while it is typed in. */
export function SavedField({ value, onSave, ...field }: SavedFieldProps) {
  return <TextField {...field} {...useTyping(value, onSave)} />
}

export interface ChoiceProps<T extends string> {
  readonly label: string
  readonly value: T
  readonly options: Readonly<Record<T, string>>
  readonly onChange: (value: T) => void
  readonly className?: string
  /** Keeps the label for screen readers alone. */
  readonly hideLabel?: boolean
  readonly error?: string | undefined
}

/** One of a few values, in a drop-down list. */
export function Choice<T extends string>({
  label,
  value,
  options,
  onChange,
  className = '',
  hideLabel = false,
  error,
}: ChoiceProps<T>) {
  const isReadOnly = useContext(ReadOnlyContext)
  return (
    <Select
      className={`field ${className}`}
      value={value}
      isDisabled={isReadOnly}
      isInvalid={error !== undefined}
      onChange={(key) => {
        if (key !== null) onChange(key as T)
      }}
    >
      <Label className={hideLabel ? 'heard' : 'field-label'}>{label}</Label>
      <AriaButton className="field-input choice-button">
        <SelectValue />
        <ChevronDown size={14} aria-hidden="true" />
      </AriaButton>
      <FieldError className="field-error">{error}</FieldError>
      <Popover className="popover">
        <ListBox className="menu">
          {(Object.entries(options) as [T, string][]).map(([id, text]) => (
            <ListBoxItem key={id} id={id} className="menu-item">
              {text}
            </ListBoxItem>
          ))}
        </ListBox>
      </Popover>
    </Select>
  )
}
