import { ArrowLeft } from 'lucide-react'
import type { CSSProperties } from 'react'
import { verdictOf } from '../article/marks.ts'
import { Button, IconButton } from '../parts/Button.tsx'
import { useDossier } from '../state/context.ts'
import { UndoButtons } from './UndoButtons.tsx'

export interface DeskHeaderProps {
  readonly onExport: (() => void) | null
  readonly onShowLibrary: () => void
}

export function DeskHeader({ onExport, onShowLibrary }: DeskHeaderProps) {
  const title = useDossier(({ dossier }) => dossier.info.title)
  const draft = useDossier((store) => store.draft)
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
        <UndoButtons />
        <Button look="primary" isDisabled={onExport === null} onPress={() => onExport?.()}>
          Export report
        </Button>
      </div>
    </header>
  )
}

/** How many claims are checked, in words and as a bar of verdicts. */
function Progress() {
  const claims = useDossier((store) => store.claims)
  const pack = useDossier(({ dossier }) => dossier.info.pack)
  const checked = claims.filter(
    ({ claim }) => claim.status === 'checked' || claim.status === 'approved',
  )
  if (claims.length === 0) return <div className="progress">No claims yet</div>
  return (
    <div className="progress">
      <span>
        {checked.length} of {claims.length} checked
      </span>
      <span className="progress-bar" aria-hidden="true">
        {pack.verdicts.map((verdict) => {
          const count = checked.filter(
            ({ claim }) => verdictOf(pack, claim.verdict)?.id === verdict.id,
          ).length
          const style = { '--share': count / claims.length } as CSSProperties
          return <i key={verdict.id} data-look={verdict.look} style={style} />
        })}
      </span>
    </div>
  )
}
