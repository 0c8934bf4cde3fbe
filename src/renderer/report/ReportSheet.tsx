import type { KeyboardEvent, ReactNode } from 'react'
import { Button as AriaButton } from 'react-aria-components'
import type { SavedReport } from '../../ipc/index.ts'
import { Sheet } from '../actions/Sheet.tsx'
import { Button } from '../parts/Button.tsx'
import { type CopyKind, CopyMenu } from './CopyMenu.tsx'
import { isAddress, ReportOptions, type ReportOptionsProps } from './ReportOptions.tsx'
import { ReportPreview } from './ReportPreview.tsx'
import { SavedFiles } from './SavedFiles.tsx'
import './report.css'

export interface ReportSheetProps extends ReportOptionsProps {
  /** What is open, and whether the evidence was verified. */
  readonly children: ReactNode
  /** What is under way, while it takes its time. */
  readonly work: ReactNode
  /** The report's bytes while they are looked at. */
  readonly preview: string | null
  /** What was written last from here. */
  readonly saved: SavedReport | null
  /** What came of the last step where no file was written. */
  readonly news: string
  /** Whether the report is being made. */
  readonly isBusy: boolean
  readonly onSave: (replace: boolean) => void
  readonly onPreview: () => void
  readonly onPreviewEnd: () => void
  readonly onCopy: (kind: CopyKind, words: string) => void
  readonly onOpen: (index: number) => void
  readonly onReveal: () => void
  readonly onClose: () => void
}

const HEARS_ENTER = 'button, a, iframe, [role=menu], [role=listbox]'

/** The report before it goes out: what is open, what is written, and a look at it. */
export function ReportSheet(props: ReportSheetProps) {
  const { wanted, preview, saved, news, isBusy, onSave, onClose } = props
  const cannot = wanted.kinds.length === 0 || !isAddress(wanted.url)
  /** Enter saves wherever it means nothing else; with Ctrl everywhere. */
  const hear = (event: KeyboardEvent) => {
    if (event.key !== 'Enter' || event.nativeEvent.isComposing || cannot || isBusy) return
    const isMod = event.ctrlKey || event.metaKey
    if (!isMod && (event.target as Element).closest(HEARS_ENTER) !== null) return
    event.preventDefault()
    event.stopPropagation()
    onSave(false)
  }
  const save = (
    <AriaButton
      className="button button-primary"
      isDisabled={cannot}
      // One that were disabled while it works would lose the focus.
      isPending={isBusy}
      autoFocus
      onPress={() => onSave(false)}
    >
      Save… <kbd>Enter</kbd>
    </AriaButton>
  )
  const result = (
    <SavedFiles
      saved={saved}
      onOpen={props.onOpen}
      onReveal={props.onReveal}
      onReplace={() => onSave(true)}
      onElsewhere={() => onSave(false)}
    />
  )
  const said = (
    <>
      {props.work}
      {result}
      <p role="status" className="report-news">
        {news}
      </p>
    </>
  )
  if (preview !== null) {
    return (
      <Sheet
        title="Preview of the report"
        place="middle"
        className="report report-looked-at"
        // One step back, to where it was asked for.
        onClose={props.onPreviewEnd}
      >
        <ReportPreview html={preview} />
        <footer className="report-foot">
          <p className="report-hint">
            Scripts are off in here: in a browser the report can be filtered.
          </p>
          {said}
          <div className="report-deeds">
            {save}
            <Button onPress={props.onPreviewEnd}>Back</Button>
          </div>
        </footer>
      </Sheet>
    )
  }
  return (
    <Sheet title="Report" place="middle" className="report" onClose={onClose}>
      <div className="report-columns" onKeyDownCapture={hear}>
        <div className="report-before">{props.children}</div>
        <ReportOptions wanted={wanted} pdf={props.pdf} onChange={props.onChange} />
      </div>
      <footer className="report-foot">
        {said}
        <div className="report-deeds">
          {save}
          <Button isDisabled={!isAddress(wanted.url)} isPending={isBusy} onPress={props.onPreview}>
            Preview
          </Button>
          <CopyMenu onCopy={props.onCopy} />
        </div>
      </footer>
    </Sheet>
  )
}
