import type { CSSProperties } from 'react'
import { UndoButtons } from '../desk/UndoButtons.tsx'
import { Button } from '../parts/Button.tsx'
import { useDossier } from '../state/context.ts'

export interface ReviewHeaderProps {
  /** How many of the flagged claims are answered. */
  readonly reviewed: number
  readonly of: number
  readonly onSignOff: () => void
  readonly onLeave: () => void
}

/** Stands over the desk while the flagged claims are reviewed: how far that is, and the way out. */
export function ReviewHeader({ reviewed, of, onSignOff, onLeave }: ReviewHeaderProps) {
  const title = useDossier(({ dossier }) => dossier.info.title)
  const style = { '--share': of === 0 ? 1 : reviewed / of } as CSSProperties
  return (
    <header className="desk-header review-header">
      <div className="desk-title">
        <strong>{title}</strong>
        <span>Review</span>
      </div>
      <div className="progress">
        <span role="status">
          {reviewed} of {of} reviewed
        </span>
        <span className="review-bar" style={style} aria-hidden="true" />
      </div>
      <div className="desk-buttons">
        <UndoButtons />
        <Button onPress={onSignOff}>Sign off…</Button>
        <Button keys="Esc" onPress={onLeave}>
          Leave
        </Button>
      </div>
    </header>
  )
}
