import { type ReactNode, type RefObject, useState } from 'react'
import { CorrectionsSheet } from '../corrections/CorrectionsSheet.tsx'
import { flushTyping } from '../parts/typing.ts'
import { DossierContext } from '../state/context.ts'
import type { DossierStore } from '../state/dossier-store.ts'
import { QueriesSheet } from './QueriesSheet.tsx'

export interface LettersOptions {
  readonly current: RefObject<DossierStore | null>
  /** Leads to a claim or source on the desk. */
  readonly onShow: (kind: 'claim' | 'source', id: string) => void
}

export interface LettersDeeds {
  readonly showQueries: () => void
  readonly showCorrections: () => void
  /** The sheet, while one is shown. */
  readonly sheet: ReactNode
}

/** The lists of the open dossier’s queries and corrections. */
export function useLetters({ current, onShow }: LettersOptions): LettersDeeds {
  const [shown, setShown] = useState<{
    readonly store: DossierStore
    readonly what: 'queries' | 'corrections'
  } | null>(null)
  const open = (what: 'queries' | 'corrections') => () => {
    flushTyping()
    if (current.current !== null) setShown({ store: current.current, what })
  }
  const close = () => setShown(null)
  const go = (kind: 'claim' | 'source', id: string) => {
    close()
    onShow(kind, id)
  }
  const isHere = shown !== null && shown.store === current.current
  return {
    showQueries: open('queries'),
    showCorrections: open('corrections'),
    sheet: isHere ? (
      <DossierContext value={shown.store}>
        {shown.what === 'queries' ? (
          <QueriesSheet onShow={go} onClose={close} />
        ) : (
          <CorrectionsSheet onShowClaim={(id) => go('claim', id)} onClose={close} />
        )}
      </DossierContext>
    ) : null,
  }
}
