import { type ReactNode, type RefObject, useState } from 'react'
import type { EvidenceCheck } from '../../ipc/index.ts'
import { flushTyping } from '../parts/typing.ts'
import { useStable } from '../parts/use-stable.ts'
import { bridge } from '../state/bridge.ts'
import type { DossierStore } from '../state/dossier-store.ts'
import type { NoticeStore } from '../state/notice-store.ts'
import { VerifySheet } from './VerifySheet.tsx'
import { type Lead, outcomeWords } from './verify-words.ts'

export interface Verifying {
  /** Verifies the evidence of the open dossier and shows what came of it. */
  readonly verify: () => void
  /** The sheet with the result, or null. */
  readonly sheet: ReactNode
}

export interface VerifyingOptions {
  readonly current: RefObject<DossierStore | null>
  readonly notices: NoticeStore
  /** Whether something lies over the desk, under which no result is to come up. */
  readonly isCovered: RefObject<boolean>
  /** The person wants to see this claim or source. */
  readonly onShow: (kind: 'claim' | 'source', id: string) => void
}

/**
 * “Verify the evidence”. The result comes up at once, or, where the person is typing or elsewhere
 * by then, as a notice that leads to it.
 */
export function useVerify({ current, notices, isCovered, onShow }: VerifyingOptions): Verifying {
  const [result, setResult] = useState<{ store: DossierStore; check: EvidenceCheck } | null>(null)

  const verify = useStable(async () => {
    const store = current.current
    if (store === null) return
    flushTyping()
    setResult(null)
    await store.answered()
    const asked = await bridge.request('evidence.verify', store.id)
    if (!asked.ok) {
      const { code, reason } = asked.error
      return code === 'stopped' ? notices.show(reason) : notices.fail(asked.error)
    }
    const show = () => setResult({ store, check: asked.value })
    if (store === current.current && !isCovered.current && !isTyping()) return show()
    const { sources, info } = store.dossier
    const hasEvidence = Object.values(sources).some(
      ({ evidence }) => Object.keys(evidence).length > 0,
    )
    const actions = [{ label: 'Show', run: () => store === current.current && show() }]
    const words = outcomeWords(asked.value, hasEvidence)
    if (store === current.current) notices.show(`${words}.`, actions)
    else notices.show(`${info.title}: ${words}.`)
  })
  const close = () => setResult(null)
  const follow = (lead: Lead) => {
    close()
    if (lead.to === 'source') return onShow('source', lead.sourceId)
    onShow('claim', lead.claimId)
    const { sourceId, sha256, linkId } = lead
    result?.store.reading.open({ sourceId, sha256, linkId })
  }
  const isHere = result !== null && result.store === current.current
  return {
    verify: () => void verify(),
    sheet: isHere ? (
      <VerifySheet
        check={result.check}
        dossier={result.store.dossier}
        onShow={follow}
        onAgain={() => void verify()}
        onClose={close}
      />
    ) : null,
  }
}

function isTyping(): boolean {
  const { activeElement } = document
  return (
    activeElement instanceof HTMLInputElement ||
    activeElement instanceof HTMLTextAreaElement ||
    (activeElement instanceof HTMLElement && activeElement.isContentEditable)
  )
}
