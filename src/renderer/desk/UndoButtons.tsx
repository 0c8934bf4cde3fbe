import { Redo2, Undo2 } from 'lucide-react'
import { stepLabel } from '../labels.ts'
import { IconButton } from '../parts/Button.tsx'
import { useDossier, useDossierStore } from '../state/context.ts'

/** Takes the last step back, and does again what was taken back; each says which step that is. */
export function UndoButtons() {
  const store = useDossierStore()
  const { undo, redo } = useDossier((store) => store.steps)
  return (
    <>
      <IconButton
        label={undo === null ? 'Nothing to undo' : `Undo ${stepLabel(undo)} (Ctrl Z)`}
        isDisabled={undo === null}
        onPress={() => void store.undo()}
      >
        <Undo2 size={16} aria-hidden="true" />
      </IconButton>
      <IconButton
        label={redo === null ? 'Nothing to redo' : `Redo ${stepLabel(redo)} (Ctrl Shift Z)`}
        isDisabled={redo === null}
        onPress={() => void store.redo()}
      >
        <Redo2 size={16} aria-hidden="true" />
      </IconButton>
    </>
  )
}
