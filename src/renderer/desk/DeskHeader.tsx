import { ArrowLeft, Redo2, Undo2 } from 'lucide-react'
import type { CSSProperties } from 'react'
import { stepLabel } from '../labels.ts'
import { Button, IconButton } from '../parts/Button.tsx'
import { useDossier, useDossierStore } from '../state/context.ts'

export interface DeskHeaderProps {
  readonly onExport: (() => void) | null
  readonly onShowLibrary: () => void
}

export function DeskHeader({ onExport, onShowLibrary }: DeskHeaderProps) {
  const store = useDossierStore()
  const title = useDossier(({ dossier }) => dossier.info.title)
  const draft = useDossier((store) => store.draft)
  const { undo, redo } = useDossier((store) => store.steps)
  const imported = new Date(draft.made.at).toLocaleDateString(undefined, {
    day: 'numeric',
    month: 'short',
    year: 'numeric',
  })
  return (
    <header className="desk-header">
      <IconButton label="Back to the library (Ctrl L)" onPress={onShowLibrary}>
        <ArrowLeft size={16} aria-hidden="true" />
      </IconButton>
      <div className="desk-title">
        <strong>{title}</strong>
        <span>
          Draft {draft.number} · imported {imported}
        </span>
      </div>
      <Progress />
      <div className="desk-buttons">
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
        <Button look="primary" isDisabled={onExport === null} onPress={() => onExport?.()}>
          Export report
        </Button>
      </div>
    </header>
  )
}

/** How many claims are checked, in words and as a bar of verdicts. */
function Progress() {
  useDossier((store) => store.index.version)
  const { counts } = useDossier((store) => store.index)
  const pack = useDossier(({ dossier }) => dossier.info.pack)
  if (counts.total === 0) return <div className="progress">No claims yet</div>
  return (
    <div className="progress">
      <span>
        {counts.checked} of {counts.total} checked
      </span>
      <span className="progress-bar" aria-hidden="true">
        {pack.verdicts.map((verdict) => {
          const share = counts.withVerdict(verdict.id) / counts.total
          const style = { '--share': share } as CSSProperties
          return <i key={verdict.id} data-look={verdict.look} style={style} />
        })}
      </span>
    </div>
  )
}
