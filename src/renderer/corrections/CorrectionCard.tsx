import { X } from 'lucide-react'
import type { Correction } from '../../core/dossier/index.ts'
import { IconButton } from '../parts/Button.tsx'
import { useDossierStore, useStores } from '../state/context.ts'
import { CorrectionDeeds } from './CorrectionDeeds.tsx'
import { CorrectionStateMark, CorrectionStory } from './CorrectionState.tsx'
import { WordingChange } from './WordingChange.tsx'

/** Other words for a claim: what they change, what became of them, and what can be done. */
export function CorrectionCard({ correction }: { readonly correction: Correction }) {
  const store = useDossierStore()
  const { notices } = useStores()
  const { id, from, to, decision } = correction
  const takeBack = async () => {
    if ((await store.execute({ type: 'removeCorrection', correctionId: id })) === null) return
    notices.show('Suggestion of other words taken back.', [
      { label: 'Undo', run: () => void store.undo() },
    ])
  }
  return (
    <li className="card">
      <div className="card-head">
        <div className="contact-head">
          <CorrectionStateMark correction={correction} />
        </div>
        {decision === null && (
          <IconButton
            label="Take this suggestion back"
            isDisabled={store.readOnly}
            onPress={() => void takeBack()}
          >
            <X size={14} aria-hidden="true" />
          </IconButton>
        )}
      </div>
      <p className="wording-change" dir="auto">
        <WordingChange from={from} to={to} />
      </p>
      <CorrectionStory correction={correction} />
      <CorrectionDeeds correction={correction} />
    </li>
  )
}
