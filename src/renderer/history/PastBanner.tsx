import type { HistoryEntry } from '../../core/dossier/index.ts'
import { Button } from '../parts/Button.tsx'
import './history.css'

export interface PastBannerProps {
  readonly entry: HistoryEntry
  /** Nothing may be changed here, so nothing can be restored. */
  readonly isReadOnly: boolean
  readonly onRestore: () => void
  readonly onBack: () => void
}

/** Says that what is shown is an earlier state, and leads back or makes it the present one. */
export function PastBanner({ entry, isReadOnly, onRestore, onBack }: PastBannerProps) {
  return (
    <div className="past" role="status">
      <span>
        The dossier as it was on {new Date(entry.at).toLocaleString()}, after a step of{' '}
        {entry.by.name}. Nothing can be changed here.
      </span>
      <Button isDisabled={isReadOnly} onPress={onRestore}>
        Restore this state
      </Button>
      <Button look="primary" onPress={onBack}>
        Back to the present
      </Button>
    </div>
  )
}
