import { ArrowLeft } from 'lucide-react'
import { type CSSProperties, memo } from 'react'
import { KeyHint } from '../actions/KeyHint.tsx'
import { Me } from '../library/Me.tsx'
import { Button, IconButton } from '../parts/Button.tsx'
import { dayWords } from '../parts/dates.ts'
import { ReviewButton } from '../review/ReviewButton.tsx'
import { SignedOffMark } from '../review/SignedOffMark.tsx'
import { useDossier, useStores } from '../state/context.ts'
import { useCheckOff } from '../state/use-check-off.ts'
import { coverageWords } from './coverage-words.ts'
import { UndoButtons } from './UndoButtons.tsx'

export interface DeskHeaderProps {
  readonly onExport: (() => void) | null
  readonly onShowLibrary: () => void
  /** The person wants to see what there is to review. */
  readonly onShowReview: () => void
}

export const DeskHeader = memo(function DeskHeader(props: DeskHeaderProps) {
  const { onExport, onShowLibrary, onShowReview } = props
  const title = useDossier(({ dossier }) => dossier.info.title)
  const draft = useDossier((store) => store.draft)
  const { actions } = useStores()
  const imported = dayWords(draft.made.at)
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
      <SignedOffMark onShow={onShowReview} />
      <Progress />
      <div className="desk-buttons">
        <UndoButtons />
        <ReviewButton />
        <KeyHint name="handOff">
          <Button isDisabled={onExport === null} onPress={() => actions.do('handOff')}>
            Hand off…
          </Button>
        </KeyHint>
        <KeyHint name="exportReport">
          <Button look="primary" isDisabled={onExport === null} onPress={() => onExport?.()}>
            Export report
          </Button>
        </KeyHint>
        <Me isSmall />
      </div>
    </header>
  )
})

/** How many words are covered and claims checked, in words and as a bar of verdicts. */
function Progress() {
  useDossier((store) => store.index.version)
  useDossier((store) => store.versionOf('ticks'))
  const { counts } = useDossier((store) => store.index)
  const pack = useDossier(({ dossier }) => dossier.info.pack)
  const checkOff = useCheckOff()
  const covered = checkOff && <span>{coverageWords(checkOff.coverage)}</span>
  const claims =
    counts.total === 0 ? 'no claims yet' : `${counts.checked} of ${counts.total} checked`
  return (
    <div className="progress">
      {covered}
      <span>{claims}</span>
      {counts.total > 0 && (
        <span className="progress-bar" aria-hidden="true">
          {pack.verdicts.map((verdict) => {
            const share = counts.withVerdict(verdict.id) / counts.total
            const style = { '--share': share } as CSSProperties
            return <i key={verdict.id} data-look={verdict.look} style={style} />
          })}
        </span>
      )}
    </div>
  )
}
