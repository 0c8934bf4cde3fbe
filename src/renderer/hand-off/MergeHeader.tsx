import type { HandOffLook, WaitingHandOff } from '../../ipc/index.ts'
import { Button } from '../parts/Button.tsx'
import { originWords, progressWords } from './hand-off-words.ts'

export interface MergeHeaderProps {
  readonly waiting: WaitingHandOff
  readonly look: HandOffLook | null
  /** How many conflicts are not decided. */
  readonly left: number
  readonly isReady: boolean
  readonly isMerging: boolean
  readonly onLeave: () => void
  readonly onPutAside: () => void
  readonly onMerge: () => void
}

export function MergeHeader(props: MergeHeaderProps) {
  const { waiting, look, left, isReady, isMerging, onLeave, onPutAside, onMerge } = props
  const conflicts = look?.conflicts.length ?? 0
  return (
    <header className="desk-header hand-off-header">
      <div className="desk-title">
        <h1 dir="auto">{waiting.dossier.title}</h1>
        <span title={waiting.file}>
          <bdi>{waiting.file}</bdi>
          {look !== null && `, ${originWords(look)}`}
        </span>
      </div>
      {conflicts > 0 && (
        <p className="hand-off-progress" role="status">
          {progressWords(conflicts - left, conflicts)}
        </p>
      )}
      <div className="desk-buttons">
        <Button keys="Esc" isDisabled={isMerging} onPress={onLeave}>
          Later
        </Button>
        {look?.kind !== 'nothing' && (
          <Button isDisabled={isMerging} onPress={onPutAside}>
            Put aside
          </Button>
        )}
        {look !== null && (
          <Button
            look="primary"
            keys="Enter"
            isDisabled={!isReady}
            isPending={isMerging}
            onPress={onMerge}
          >
            {conflicts > 0 ? 'Merge' : look.kind === 'nothing' ? 'Done' : 'Take it in'}
          </Button>
        )}
      </div>
    </header>
  )
}
