import { type RefObject, useCallback } from 'react'
import type { Result } from '../../core/result.ts'
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

/** Importing new drafts into the open dossier: each is looked at before. */
export function useDraftImport(
  present: RefObject<DossierStore | null>,
  notices: NoticeStore,
): DraftImport {
  const importBy = useCallback(
    async (ask: (into: string) => Promise<Result<void>>) => {
      const store = present.current
      if (store === null) return
      if (store.readOnly) return notices.show('Nothing can be changed here.')
      flushTyping()
      notices.report(await ask(store.id))
    },
    [present, notices],
  )
  const choose = useCallback(
    () => void importBy((into) => bridge.request('import.choose', { into })),
    [importBy],
  )
  const drop = (paths: readonly string[]) => {
    const [path, ...others] = paths
    if (others.length > 0 && paths.every((each) => /\.tickmark$/i.test(each))) {
      return void bridge
        .request('handOff.open', [...paths])
        .then((opened) => notices.report(opened))
    }
    if (others.length > 0) {
      return notices.show('One new draft is taken at a time: drop a single file.')
    }
    if (path !== undefined) {
      void importBy((into) => bridge.request('import.add', { paths: [path], into }))
    }
  }
  return { choose, drop }
}
