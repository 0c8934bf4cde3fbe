import { Button } from '../parts/Button.tsx'

export interface ReviewEndProps {
  /** How many flagged claims still wait. */
  readonly left: number
  readonly reviewed: number
  readonly onNext: () => void
  readonly onSignOff: () => void
  readonly onLeave: () => void
}

/** Where the queue ends, or nothing of it is selected: what is left, and what comes next. */
export function ReviewEnd({ left, reviewed, onNext, onSignOff, onLeave }: ReviewEndProps) {
  if (left > 0) {
    return (
      <section className="empty-pane" aria-label="Review">
        <h2>{left === 1 ? '1 claim waits' : `${left} claims wait`}</h2>
        <div className="button-row">
          <Button look="primary" keys="N" onPress={onNext}>
            Next claim
          </Button>
        </div>
      </section>
    )
  }
  return (
    <section className="empty-pane" aria-label="Review">
      <div role="status">
        <h2>All flags are answered</h2>
      </div>
      <p>
        {reviewed === 1 ? 'The flagged claim is' : `The ${reviewed} flagged claims are`} reviewed.
        Signing off says that the dossier is done as it stands now; whatever changes later shows as
        changed since.
      </p>
      <div className="button-row">
        <Button look="primary" onPress={onSignOff}>
          Sign off…
        </Button>
        <Button keys="Esc" onPress={onLeave}>
          Leave the review
        </Button>
      </div>
    </section>
  )
}
