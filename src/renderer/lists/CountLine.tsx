import { Button } from '../parts/Button.tsx'
import './count-line.css'

export interface CountLineProps {
  readonly shown: number
  readonly total: number
  /** What they are called, such as “claims”. */
  readonly things: string
  /** What is selected and not shown, such as “Claim 7”; null where it is shown. */
  readonly hidden: string | null
  readonly isFiltered: boolean
  readonly onClear: () => void
}

/** How much of a list a filter leaves, heard too; nothing while everything is shown. */
export function CountLine(props: CountLineProps) {
  const { shown, total, things, hidden, isFiltered, onClear } = props
  return (
    <div className="count-line">
      <p role="status">
        {isFiltered && (
          <span>
            {shown} of {total} <span className="heard">{things} shown</span>
          </span>
        )}
        {hidden !== null && <span> · {hidden} is selected and hidden by the filter</span>}
      </p>
      {isFiltered && (
        <Button look="quiet" className="count-clear" onPress={onClear}>
          Show all<span className="heard"> {things}</span>
        </Button>
      )}
    </div>
  )
}
