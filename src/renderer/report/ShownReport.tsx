import { useMemo, useState } from 'react'
import { currentDraft } from '../../core/dossier/index.ts'
import { preflight } from '../../core/report/index.ts'
import type { Failure } from '../../core/result.ts'
import type { ReportHow, SavedReport } from '../../ipc/index.ts'
import { copyWords } from '../parts/copy-words.ts'
import { TaskLine } from '../parts/TaskLine.tsx'
import { bridge } from '../state/bridge.ts'
import type { DossierStore } from '../state/dossier-store.ts'
import type { NoticeStore } from '../state/notice-store.ts'
import { useStore } from '../state/observable.ts'
import type { SettingsStore } from '../state/settings-store.ts'
import type { TaskStore } from '../state/task-store.ts'
import type { CopyKind } from './CopyMenu.tsx'
import { EvidenceState } from './EvidenceState.tsx'
import { Preflight } from './Preflight.tsx'
import { ReportSheet } from './ReportSheet.tsx'
import type { ReportSettingsStore } from './report-settings-store.ts'
import { ofCheck, useEvidenceCheck } from './use-evidence-check.ts'
import { useWanted } from './use-wanted.ts'

export interface ShownReportProps {
  readonly store: DossierStore
  /** What was chosen is kept while the sheet is away. */
  readonly isShown: boolean
  readonly kept: ReportSettingsStore
  readonly settings: SettingsStore
  readonly tasks: TaskStore
  readonly notices: NoticeStore
  readonly onShow: (claimId: string) => void
  readonly onNewsroom: () => void
  readonly onClose: () => void
}

/** What is open follows from these. */
const RECORDS = ['info', 'drafts', 'claims', 'sources', 'links', 'flags'] as const

/** The sheet of the report with what it does. */
export function ShownReport(props: ShownReportProps) {
  const { store, kept, settings, tasks, notices, isShown, onClose } = props
  const { id, dossier } = store
  const [wanted, change] = useWanted(id, kept, settings)
  const evidence = useEvidenceCheck(store, tasks)
  const newsroom = useStore(kept, () => kept.settings.newsroom)
  const pdf = useStore(kept, () => kept.pdf)
  const [preview, setPreview] = useState<string | null>(null)
  const [saved, setSaved] = useState<SavedReport | null>(null)
  const [news, setNews] = useState('')
  const [isBusy, setBusy] = useState(false)
  const { check } = evidence
  // Under the sheet the dossier stays as it is, unless something comes in from outside.
  const version = useStore(store, () => RECORDS.map((name) => store.versionOf(name)).join(' '))
  // biome-ignore lint/correctness/useExhaustiveDependencies: the dossier is changed in place
  const findings = useMemo(
    () => (isShown ? preflight(dossier, { newsroom, evidence: check && ofCheck(check) }) : []),
    [dossier, newsroom, check, isShown, version],
  )
  if (!isShown) return null

  const how = (): ReportHow => {
    const { fields, anonymise, style, url } = wanted
    const evidence = check && {
      files: check.files,
      passages: check.passages,
      failures: check.failures.map(({ linkId, sha256 }) => ({ linkId, sha256 })),
    }
    return { fields, anonymise, style, url: url.trim(), evidence }
  }
  const fails = ({ code, reason, next }: Failure) =>
    setNews(code === 'stopped' ? reason : `${reason} ${next}`)
  /** Asks for something that takes its time, about the dossier as it is on disk. */
  const work = async <T,>(ask: () => Promise<T>): Promise<T> => {
    setBusy(true)
    setNews('')
    try {
      await Promise.all([store.answered(), kept.answered()])
      return await ask()
    } finally {
      setBusy(false)
    }
  }
  const save = async (replace: boolean) => {
    setSaved(null)
    const { kinds, paper } = wanted
    const request = { id, how: how(), kinds: [...kinds], paper, replace }
    const done = await work(() => bridge.request('report.save', request))
    if (!done.ok) fails(done.error)
    else if (done.value !== null) setSaved(done.value)
  }
  const look = async () => {
    const done = await work(() => bridge.request('report.preview', { id, how: how() }))
    if (done.ok) setPreview(done.value)
    else fails(done.error)
  }
  const copy = async (kind: CopyKind, words: string) => {
    const done = await work(() => bridge.request('report.text', { id, how: how(), kind }))
    if (!done.ok) return fails(done.error)
    const isCopied = copyWords({ text: done.value })
    setNews(isCopied ? `Copied as ${words}.` : 'It could not be copied. Save it to a file instead.')
  }
  const tell = (done: Awaited<ReturnType<typeof bridge.request>>) => {
    if (!done.ok) fails(done.error)
  }
  const draft = currentDraft(dossier)
  return (
    <ReportSheet
      {...{ wanted, pdf, preview, saved, news, isBusy }}
      work={
        <TaskLine
          store={tasks}
          onCancel={async (task) => tell(await bridge.request('task.cancel', task))}
        />
      }
      onChange={(changes) => {
        setSaved(null)
        change(changes)
      }}
      onSave={(replace) => void save(replace)}
      onPreview={() => void look()}
      onPreviewEnd={() => setPreview(null)}
      onCopy={(kind, words) => void copy(kind, words)}
      onOpen={async (index) => tell(await bridge.request('report.open', index))}
      onReveal={async () => tell(await bridge.request('report.reveal', undefined))}
      onClose={() => {
        setPreview(null)
        setSaved(null)
        setNews('')
        notices.expire()
        onClose()
      }}
    >
      <Preflight
        findings={findings}
        claims={Object.keys(dossier.claims).length}
        wordsOf={(claimId) => {
          const claim = dossier.claims[claimId]
          const position = claim?.places[draft.id]?.position
          return position
            ? draft.text.slice(position.start, position.end)
            : (claim?.standalone ?? '')
        }}
        onShow={props.onShow}
        onNewsroom={props.onNewsroom}
      />
      <EvidenceState
        {...evidence}
        hasEvidence={Object.values(dossier.sources).some(
          ({ evidence }) => Object.keys(evidence).length > 0,
        )}
      />
    </ReportSheet>
  )
}
