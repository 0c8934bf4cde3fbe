import { type RefObject, useCallback, useState } from 'react'
import type { HistoryEntry } from '../../core/dossier/index.ts'
import type { LeftTab } from '../desk/LeftPane.tsx'
import { asItStood } from '../drafts/draft-states.ts'
import { momentWords } from '../parts/dates.ts'
import { flushTyping } from '../parts/typing.ts'
import { bridge } from '../state/bridge.ts'
import { DossierStore } from '../state/dossier-store.ts'
import type { NoticeStore } from '../state/notice-store.ts'

/** An earlier state that is looked at. */
export interface Past {
  readonly store: DossierStore
  /** Which state it is, as the person reads it. */
  readonly words: string
  /** The line of the history to restore; null where it is a draft that is read. */
  readonly hash: string | null
  readonly tab: LeftTab
}

export interface PastLook {
  /** Null while the present is shown. */
  readonly past: Past | null
  /** Shows the dossier as it was after a step. */
  lookAt(entry: HistoryEntry): Promise<void>
  /** Shows an earlier draft with the claims as they stood. */
  readDraft(draftId: string): Promise<void>
  showTab(tab: LeftTab): void
  /** Back to the present. */
  leave(): void
}

/** Looking at earlier states of the open dossier. */
export function usePast(present: RefObject<DossierStore | null>, notices: NoticeStore): PastLook {
  const [past, setPast] = useState<Past | null>(null)

  const lookAt = async (entry: HistoryEntry) => {
    const id = present.current?.id
    if (id === undefined) return
    flushTyping()
    const state = await bridge.request('history.stateAt', { id, hash: entry.hash })
    if (!state.ok) return notices.fail(state.error)
    const at = momentWords(entry.at)
    setPast({
      store: DossierStore.ofPast(state.value, notices),
      words: `The dossier as it was on ${at}, after a step of ${entry.by.name}. Nothing can be changed here.`,
      hash: entry.hash,
      tab: 'history',
    })
  }
  const readDraft = async (draftId: string) => {
    const { id, dossier } = present.current ?? {}
    const draft = dossier?.drafts[draftId]
    if (id === undefined || draft === undefined) return
    flushTyping()
    const state = await bridge.request('draft.asItStood', { id, draftId })
    if (!state.ok) return notices.fail(state.error)
    setPast({
      store: DossierStore.ofPast(state.value, notices),
      words: asItStood(draft, Object.values(dossier?.drafts ?? {})),
      hash: null,
      tab: 'claims',
    })
  }
  const leave = useCallback(() => setPast(null), [])
  return {
    past,
    lookAt,
    readDraft,
    showTab: (tab) => setPast((past) => past && { ...past, tab }),
    leave,
  }
}
