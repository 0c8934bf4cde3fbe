import { useState } from 'react'
import type { CommandOf, Correction } from '../../core/dossier/index.ts'
import { Button } from '../parts/Button.tsx'
import { TextField } from '../parts/Fields.tsx'
import { useDossierStore, useStores } from '../state/context.ts'
import { useStore } from '../state/observable.ts'
import { useUnsent } from '../state/use-unsent.ts'

export interface CorrectionDeedsProps {
  readonly correction: Correction
}

/**
 * An editor’s decision on a correction, with a note; who is none reads why they cannot. Nothing once
 * a draft was looked at for it, and nothing where nothing can be changed.
 */
export function CorrectionDeeds({ correction }: CorrectionDeedsProps) {
  const store = useDossierStore()
  const { library } = useStores()
  const isEditor = useStore(library, ({ view }) => view?.me.role === 'editor')
  const note = useUnsent(`decision ${correction.id}`, () => ({ text: '' }))
  const [isOpen, setOpen] = useState(false)
  const { decision } = correction
  if (store.readOnly || correction.outcome !== null) return null
  if (!isEditor) {
    return decision === null ? (
      <p className="empty-line">It waits for an editor: only an editor decides on it.</p>
    ) : null
  }
  if (decision !== null && !isOpen) {
    return (
      <div className="button-row">
        <Button look="quiet" onPress={() => setOpen(true)}>
          Decide otherwise
        </Button>
      </div>
    )
  }
  const text = note.words?.text ?? decision?.note ?? ''
  const decide = async (how: CommandOf<'decideCorrection'>['how']) => {
    const command = { type: 'decideCorrection', correctionId: correction.id, how, note: text }
    if ((await store.execute(command as CommandOf<'decideCorrection'>)) === null) return
    note.set(null)
    setOpen(false)
  }
  return (
    <div className="correction-deeds">
      <TextField
        label="Note on the decision"
        rows={1}
        value={text}
        onChange={(next) => note.set(next === '' && decision === null ? null : { text: next })}
      />
      <div className="button-row">
        <Button look="primary" onPress={() => void decide('accepted')}>
          Accept
        </Button>
        <Button onPress={() => void decide('rejected')}>Reject</Button>
      </div>
    </div>
  )
}
