import { type RefObject, useCallback } from 'react'
import type { Result } from '../../core/result.ts'
import type { ImportedDraft } from '../../ipc/index.ts'
import { flushTyping } from '../parts/typing.ts'
import { bridge } from '../state/bridge.ts'
import type { DossierStore } from '../state/dossier-store.ts'
import type { NoticeStore } from '../state/notice-store.ts'

export interface DraftImport {
  /** Lets the person choose the file. */
  choose(): void
  /** Takes what was dropped: a single file, or else it says so. */
  drop(paths: readonly string[]): void
}

/** Importing new drafts into the open dossier; `onArrived` is told which one came. */
export function useDraftImport(
  present: RefObject<DossierStore | null>,
  notices: NoticeStore,
  onArrived: (draftId: string) => void,
): DraftImport {
  const importBy = useCallback(
    async (ask: (id: string) => Promise<Result<ImportedDraft | null>>) => {
      const store = present.current
      if (store === null) return
      if (store.readOnly) return notices.show('Nothing can be changed here.')
      flushTyping()
      const imported = await ask(store.id)
      if (!imported.ok) return notices.fail(imported.error)
      if (imported.value !== null && present.current === store) onArrived(imported.value.draftId)
    },
    [present, notices, onArrived],
  )
  const choose = useCallback(
    () => void importBy((id) => bridge.request('draft.chooseAndImport', id)),
    [importBy],
  )
  const drop = ([path, ...others]: readonly string[]) => {
    if (others.length > 0) {
      return notices.show('One new draft is taken at a time: drop a single file.')
    }
    if (path !== undefined) void importBy((id) => bridge.request('draft.import', { id, path }))
  }
  return { choose, drop }
}
