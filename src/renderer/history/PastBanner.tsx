import { Button } from '../parts/Button.tsx'
import './history.css'

export interface PastBannerProps {
  /** Which earlier state it is. */
  readonly words: string
  /** Null where the state cannot be made the present one from here. */
  readonly onRestore: (() => void) | null
  /** Nothing may be changed here, so nothing can be restored. */
  readonly isReadOnly: boolean
  readonly onBack: () => void
}

/** Says that what is shown is an earlier state, and leads back or makes it the present one. */
export function PastBanner({ words, isReadOnly, onRestore, onBack }: PastBannerProps) {
  return (
    <div className="past" role="status">
      <span>{words}</span>
      {onRestore && (
        <Button isDisabled={isReadOnly} onPress={onRestore}>
          Restore this state
        </Button>
      )}
      <Button look="primary" onPress={onBack}>
        Back to the present
      </Button>
    </div>
  )
}
