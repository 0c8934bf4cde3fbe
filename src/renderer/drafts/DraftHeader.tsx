import type { Draft } from '../../core/dossier/index.ts'
import { UndoButtons } from '../desk/UndoButtons.tsx'
import { Button } from '../parts/Button.tsx'
import type { Looked } from './outcomes.ts'

export interface DraftHeaderProps {
  readonly title: string
  readonly from: Draft
  readonly to: Draft
  readonly looked: Looked
  /** Whether nothing can be decided: the draft was refused, or the dossier is read only. */
  readonly isReadOnly: boolean
  readonly onBack: () => void
  readonly onRefuse: () => void
  readonly onTake: () => void
}

export function DraftHeader(props: DraftHeaderProps) {
  const { title, from, to, looked, isReadOnly, onBack, onRefuse, onTake } = props
  const left = looked.of - looked.done
  return (
    <header className="desk-header draft-header">
      <div className="desk-title">
        <h1>{title}</h1>
        <span>
          Draft {to.number} against draft {from.number}
          {to.state === 'refused' && ' · refused'}
        </span>
      </div>
      {!isReadOnly && (
        <p className="draft-progress">
          <span>{progressWords(looked)}</span>
          {left > 0 && (
            <span className="draft-left" id="draft-left">
              {left} not looked at: edited claims go back to checking
            </span>
          )}
        </p>
      )}
      <div className="desk-buttons">
        {!isReadOnly && <UndoButtons />}
        <Button keys="Esc" onPress={onBack}>
          Back to draft {from.number}
        </Button>
        {!isReadOnly && (
          <>
            <Button onPress={onRefuse}>Refuse draft {to.number}</Button>
            <Button
              look="primary"
              describedBy={left > 0 ? 'draft-left' : undefined}
              onPress={onTake}
            >
              Take draft {to.number}
            </Button>
          </>
        )}
      </div>
    </header>
  )
}

export function progressWords({ done, of }: Looked): string {
  return of === 0 ? 'Nothing needs a look' : `${done} of ${of} looked at`
}
