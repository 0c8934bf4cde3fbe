import { ActionKey } from '../actions/ActionKey.tsx'
import { Button } from '../parts/Button.tsx'

export interface ChoosingBarProps {
  readonly claimNumber: number
  /** The arriving draft's number. */
  readonly to: number
  /** The words that are chosen now. */
  readonly words: string
  readonly onPlace: () => void
  readonly onLeave: () => void
}

/** How to choose the words that a claim is to stand on, while they are chosen by key. */
export function ChoosingBar({ claimNumber, to, words, onPlace, onLeave }: ChoosingBarProps) {
  return (
    <section className="decision-bar" aria-label="Choosing words">
      <div className="decision-what">
        <p className="decision-change">
          Choose the words of draft {to} that claim {claimNumber} stands on.
        </p>
        <p className="decision-hint">
          Select them with the mouse and press <ActionKey name="draftPlace" />, or here:{' '}
          <kbd>←</kbd> <kbd>→</kbd> go by word, <kbd>↑</kbd> <kbd>↓</kbd> by sentence, with{' '}
          <kbd>Shift</kbd> they take in more.
        </p>
        <p className="decision-words" dir="auto" role="status">
          {words}
        </p>
      </div>
      <div className="decision-deeds">
        <Button keys="Esc" onPress={onLeave}>
          Leave it
        </Button>
        <Button look="primary" keys="Enter" onPress={onPlace}>
          Place it here
        </Button>
      </div>
    </section>
  )
}
