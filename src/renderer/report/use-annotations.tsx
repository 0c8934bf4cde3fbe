import { type ReactNode, type RefObject, useState } from 'react'
import type { ImportedAnnotations } from '../../ipc/index.ts'
import { flushTyping } from '../parts/typing.ts'
import { useStable } from '../parts/use-stable.ts'
import { bridge } from '../state/bridge.ts'
import type { DossierStore } from '../state/dossier-store.ts'
import type { NoticeStore } from '../state/notice-store.ts'
import { AnnotationsSheet } from './AnnotationsSheet.tsx'
import { importedWords } from './annotation-words.ts'

export interface AnnotationDeeds {
  /** Lets the person choose a file and puts its annotations on the open article. */
  readonly choose: () => void
  /** The same for what was dropped; false where it is no file of annotations. */
  readonly drop: (paths: readonly string[]) => boolean
  /** What was not placed, while it is looked at. */
  readonly sheet: ReactNode
}

export interface AnnotationOptions {
  readonly current: RefObject<DossierStore | null>
  readonly notices: NoticeStore
}

/** W3C annotations onto the open article, in one step that can be undone. */
export function useAnnotations({ current, notices }: AnnotationOptions): AnnotationDeeds {
  const [looked, setLooked] = useState<ImportedAnnotations | null>(null)
  const importFrom = useStable(async (path: string | null) => {
    const store = current.current
    if (store === null) return
    if (store.readOnly) return notices.show('Nothing can be changed here.')
    flushTyping()
    await store.answered()
    const done = await bridge.request('report.importAnnotations', { id: store.id, path })
    if (!done.ok) return notices.fail(done.error)
    const imported = done.value
    if (imported === null) return
    const { added, unplaced, elsewhere } = imported
    const isMissing = unplaced.length + elsewhere.length > 0
    const isAdded = Object.values(added).some((count) => count > 0)
    notices.show(importedWords(imported), [
      ...(isMissing ? [{ label: 'Show what is missing', run: () => setLooked(imported) }] : []),
      ...(isAdded ? [{ label: 'Undo', run: () => void store.undo() }] : []),
    ])
  })
  return {
    choose: () => void importFrom(null),
    drop: (paths) => {
      const [path, ...others] = paths
      if (path === undefined || others.length > 0 || !/\.jsonld$/i.test(path)) return false
      void importFrom(path)
      return true
    },
    sheet:
      looked === null ? null : (
        <AnnotationsSheet imported={looked} onClose={() => setLooked(null)} />
      ),
  }
}
