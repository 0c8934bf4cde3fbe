import { useContext, useId } from 'react'
import { Switch } from 'react-aria-components'
import { ReadOnlyContext } from '../parts/Fields.tsx'

export interface AtRiskProps {
  readonly isAtRisk: boolean
  readonly onChange: (isAtRisk: boolean) => void
}

/** Whether naming the source could harm somebody, and what saying so does. */
export function AtRisk({ isAtRisk, onChange }: AtRiskProps) {
  const isReadOnly = useContext(ReadOnlyContext)
  const hintId = useId()
  return (
    <div className="at-risk source-wide" data-on={isAtRisk}>
      <Switch
        className="at-risk-switch"
        isSelected={isAtRisk}
        isReadOnly={isReadOnly}
        onChange={onChange}
        aria-describedby={hintId}
      >
        <span className="at-risk-track" aria-hidden="true" />
        At risk
      </Switch>
      <p id={hintId} className="field-hint">
        {isAtRisk
          ? 'Redacted in every export: who and what it is, its passages and its files. The gap shows.'
          : 'Redacts it in every export, where naming it could harm somebody.'}
      </p>
    </div>
  )
}
