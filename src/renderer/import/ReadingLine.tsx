import { ProgressBar } from 'react-aria-components'
import { Button } from '../parts/Button.tsx'
import '../parts/task-line.css'

export interface ReadingLineProps {
  readonly name: string
  readonly onCancel: () => void
}

/** That a file is being read, and a way to end it; shown once that has taken a moment. */
export function ReadingLine({ name, onCancel }: ReadingLineProps) {
  const label = `Reading ${name}`
  return (
    <div className="import-reading task">
      <ProgressBar className="task-progress" aria-label={label} isIndeterminate>
        <span className="task-label" title={label}>
          Reading <bdi>{name}</bdi>
        </span>
        <span className="task-bar" aria-hidden="true">
          <i data-unknown="true" style={{ width: '30%' }} />
        </span>
      </ProgressBar>
      <Button look="quiet" onPress={onCancel}>
        Cancel <span className="heard">{label}</span>
      </Button>
    </div>
  )
}
