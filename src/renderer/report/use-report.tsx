import { type ReactNode, type RefObject, useEffect, useMemo, useState } from 'react'
import { flushTyping } from '../parts/typing.ts'
import { useStable } from '../parts/use-stable.ts'
import type { DossierStore } from '../state/dossier-store.ts'
import type { NoticeStore } from '../state/notice-store.ts'
import type { SettingsStore } from '../state/settings-store.ts'
import type { TaskStore } from '../state/task-store.ts'
import { NewsroomSheet } from './NewsroomSheet.tsx'
import { ReportSettingsStore } from './report-settings-store.ts'
import { ShownReport } from './ShownReport.tsx'

export interface ReportDeeds {
  readonly show: () => void
  readonly isShown: boolean
  /** The sheet; it keeps what was chosen while it is not shown. */
  readonly sheet: ReactNode
  readonly showNewsroom: () => void
  /** What the newsroom says of itself, while it is shown. */
  readonly newsroom: ReactNode
  /** Resolves when what was typed there is kept. */
  readonly answered: () => Promise<void>
}

export interface ReportDeedsOptions {
  readonly current: RefObject<DossierStore | null>
  readonly notices: NoticeStore
  readonly settings: SettingsStore
  readonly tasks: TaskStore
  /** The person wants to see this claim. */
  readonly onShow: (kind: 'claim', id: string) => void
}

/** The report of the open dossier, and what the library says in all of them. */
export function useReport({
  current,
  notices,
  settings,
  tasks,
  onShow,
}: ReportDeedsOptions): ReportDeeds {
  const kept = useMemo(() => new ReportSettingsStore(), [])
  const [shown, setShown] = useState<DossierStore | null>(null)
  /** What was chosen in the sheet stays while the dossier is open. */
  const [last, setLast] = useState<DossierStore | null>(null)
  const [isNewsroom, setNewsroom] = useState(false)
  const showNewsroom = useStable(() => setNewsroom(true))
  useEffect(() => void kept.read(), [kept])
  const show = useStable(() => {
    flushTyping()
    setLast(current.current)
    setShown(current.current)
  })
  const isHere = last !== null && last === current.current
  return {
    show,
    isShown: shown !== null && shown === current.current,
    sheet: isHere ? (
      <ShownReport
        key={last.id}
        store={last}
        isShown={shown === last}
        {...{ kept, settings, tasks, notices }}
        onNewsroom={showNewsroom}
        onShow={(claimId) => {
          setShown(null)
          onShow('claim', claimId)
        }}
        onClose={() => setShown(null)}
      />
    ) : null,
    showNewsroom,
    newsroom: isNewsroom ? <NewsroomSheet store={kept} onClose={() => setNewsroom(false)} /> : null,
    answered: () => kept.answered(),
  }
}
