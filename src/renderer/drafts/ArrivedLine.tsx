import type { Draft } from '../../core/dossier/index.ts'
import { Button } from '../parts/Button.tsx'
import { progressWords } from './DraftHeader.tsx'
import { lookedAt } from './outcomes.ts'
import { useCarrying } from './use-carrying.ts'
import './arrived-line.css'

export interface ArrivedLineProps {
  readonly draft: Draft
  readonly onLook: () => void
}

/** Says on the desk that a draft has arrived, and how far it is looked through. */
export function ArrivedLine({ draft, onLook }: ArrivedLineProps) {
  const { claims } = useCarrying(draft)
  const words = progressWords(lookedAt(claims))
  return (
    <div className="arrived-line" role="status">
      <span>
        Draft {draft.number} has arrived: {words.charAt(0).toLowerCase() + words.slice(1)}.
      </span>
      <Button onPress={onLook}>Look at it</Button>
    </div>
  )
}
