import { type ReactNode, useContext } from 'react'
import type { Field } from '../../core/source/index.ts'
import { ReadOnlyContext, SavedField, TextField } from '../parts/Fields.tsx'
import { doubtAbout } from './describe-source.ts'
import { today } from './today.ts'

export interface WordsFieldProps {
  readonly kind: Field['type']
  readonly label: string
  readonly value: string
  readonly onChange: (value: string, group?: string) => void
  /** Whether it is saved while it is typed in. */
  readonly isSaved: boolean
  /** Whether it has a line of its own. */
  readonly isWide?: boolean
  readonly isSerif?: boolean
  readonly hint?: string | undefined
  readonly error?: string | undefined
  readonly autoFocus?: boolean
  /** Whether a button fills in the present day. */
  readonly offersToday?: boolean
  /** What stands below it. */
  readonly children?: ReactNode
}

/** One of a source's words. What is no date or no address is kept as it is, and said. */
export function WordsField(props: WordsFieldProps) {
  const { kind, label, value, onChange, isSaved, isWide = false, isSerif = false } = props
  const { hint, error, autoFocus = false, offersToday = false, children } = props
  const isReadOnly = useContext(ReadOnlyContext)
  const doubt = doubtAbout(kind, value)
  // A title may take several lines to be seen, and has none.
  const change = (value: string, group?: string) => onChange(value.replace(/\s*\n\s*/g, ' '), group)
  const said = doubt ?? hint
  const field = {
    label,
    value,
    className: `${isSerif ? 'field-serif' : ''} ${doubt === null ? '' : 'field-doubted'}`,
    ...(said === undefined ? {} : { hint: said }),
    ...(isSerif ? { rows: 1 } : {}),
  }
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: the key leads from the field to what it offers
    <div
      className={isWide ? 'source-wide words-field' : 'words-field'}
      onKeyDown={(event) => {
        if (event.key !== 'ArrowDown' || !(event.target as Element).matches('input, textarea'))
          return
        const offer = event.currentTarget.querySelector<HTMLElement>('[role="option"]')
        if (offer === null) return
        event.preventDefault()
        offer.focus()
      }}
    >
      {isSaved ? (
        <SavedField {...field} onSave={change} />
      ) : (
        <TextField {...field} onChange={change} error={error} autoFocus={autoFocus} />
      )}
      {offersToday && !isReadOnly && value.trim() === '' && (
        <button
          type="button"
          className="inline-deed words-field-deed"
          onClick={() => onChange(today(new Date()), crypto.randomUUID())}
        >
          Today<span className="heard">: {label}</span>
        </button>
      )}
      {children}
    </div>
  )
}
