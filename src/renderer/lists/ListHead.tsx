import { Search, X } from 'lucide-react'
import type { ReactNode } from 'react'
import { Button, Input, SearchField } from 'react-aria-components'
import './list-head.css'

export interface ListHeadProps {
  /** What the field is called, such as “Filter claims”. */
  readonly label: string
  readonly words: string
  readonly onWords: (words: string) => void
  /** Escape was pressed, or the cross: everything is to be shown again. */
  readonly onClear: () => void
  /** The person wants to go on to the list. */
  readonly onLeave: () => void
  /** Stands beside the field. */
  readonly beside?: ReactNode
  /** Stands below it. */
  readonly children: ReactNode
}

/** The field that filters a list while one types, and how the list is ordered. */
export function ListHead(props: ListHeadProps) {
  const { label, words, onWords, onClear, onLeave, beside, children } = props
  return (
    <div className="list-head">
      <div className="list-search">
        <SearchField
          className="search-field"
          aria-label={label}
          value={words}
          onChange={onWords}
          onKeyDown={(event) => {
            if (event.key === 'Escape') onClear()
            else if (event.key === 'ArrowDown' || event.key === 'Enter') {
              event.preventDefault()
              onLeave()
            }
          }}
        >
          <Search size={13} aria-hidden="true" />
          <Input className="field-input" placeholder={label} dir="auto" />
          <Button className="button button-quiet search-clear" aria-label="Clear the filter">
            <X size={12} aria-hidden="true" />
          </Button>
        </SearchField>
        {beside}
      </div>
      <div className="list-order">{children}</div>
    </div>
  )
}
