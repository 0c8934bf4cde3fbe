import { useState } from 'react'
import { type CommandOf, lackInWords, linksOf, missingFor } from '../../core/dossier/index.ts'
import type { Failure } from '../../core/result.ts'
import type { Doable } from '../actions/action-store.ts'
import { flushTyping } from '../parts/typing.ts'
import { useDossierStore, useStores } from '../state/context.ts'
import { formAbout } from '../state/saying-store.ts'
import type { Answer, Queued } from './queue.ts'
import type { VerdictWords } from './VerdictForm.tsx'

export interface ReviewDeeds {
  /** What the claim lacks to be approved; null where it lacks nothing. */
  readonly lack: Failure | null
  /** Whether the person tried to approve it all the same. */
  readonly isTried: boolean
  approve(): void
  /** Opens the form for it. */
  sendBack(): void
  /** The same, with a verdict of the pack chosen already where one is given. */
  changeVerdict(verdict?: string): void
  /** Answers the claim; answers itself whether that was done. */
  answer(how: Answer, more: Omit<Review, 'type' | 'claimId' | 'how'>): Promise<boolean>
  /** Opens the first passage in the evidence, or the one after that which is open. */
  openEvidence(): void
  readonly doable: Doable
}

type Review = CommandOf<'reviewClaim'>

/** What an editor can do with the claim that is reviewed, by key and by button. */
export function useReviewDeeds(
  queued: Queued | undefined,
  onDone: () => void,
  onGo: (claimId: string) => void,
): ReviewDeeds {
  const store = useDossierStore()
  const { notices } = useStores()
  const [tried, setTried] = useState<string | null>(null)
  const claim = queued?.numbered.claim
  const missing = claim ? missingFor(store.dossier, claim, 'approved', { role: 'editor' }) : []
  const lack = lackInWords(missing, 'approved')

  const answer: ReviewDeeds['answer'] = async (how, more) => {
    if (!queued || !claim) return false
    flushTyping()
    const command = { type: 'reviewClaim', claimId: claim.id, how, ...more } as const
    if ((await store.execute(command)) === null) return false
    const { number } = queued.numbered
    const words = {
      approved: 'approved',
      sentBack: 'sent back',
      verdictChanged: 'given another verdict',
    }
    onDone()
    const undo = () => {
      void store.undo()
      onGo(claim.id)
    }
    notices.show(`Claim ${number} ${words[how]}.`, [{ label: 'Undo', run: undo }])
    return true
  }
  const open = (kind: 'sendBack' | 'changeVerdict') => {
    if (claim) store.saying.open(kind, claim.id)
  }
  const approve = () => {
    flushTyping()
    if (claim && lack) setTried(claim.id)
    else void answer('approved', { note: '' })
  }
  const changeVerdict = (verdict?: string) => {
    if (!claim) return
    if (verdict !== undefined) {
      const about = formAbout('changeVerdict', claim.id)
      const kept = store.unsent.get<VerdictWords>(about)
      store.unsent.set(about, { rationale: claim.rationale, ...kept, verdict })
      // A form that is open already starts anew with it.
      store.saying.close()
    }
    open('changeVerdict')
  }
  const openEvidence = () => {
    const passages = claim ? linksOf(store.dossier, claim.id) : []
    const kept = passages.flatMap(({ link, source }) =>
      link.evidence !== null && source.evidence[link.evidence]
        ? [{ sourceId: source.id, sha256: link.evidence, linkId: link.id }]
        : [],
    )
    const at = kept.findIndex(({ linkId }) => linkId === store.reading.reading?.linkId)
    const next = kept[(at + 1) % kept.length]
    if (next) store.reading.open(next)
    else notices.show('No kept file has a passage of this claim.')
  }

  const digits = Object.fromEntries(
    store.dossier.info.pack.verdicts
      .slice(0, 9)
      .map(({ id }, at) => [`verdict${at + 1}`, () => changeVerdict(id)]),
  )
  return {
    ...{ lack, isTried: tried !== null && tried === claim?.id },
    ...{ approve, sendBack: () => open('sendBack'), changeVerdict, answer, openEvidence },
    doable: {
      ...(claim ? { ...digits, noVerdict: null, nextStatus: null } : {}),
      reviewApprove: claim ? approve : null,
      reviewSendBack: claim ? () => open('sendBack') : null,
      reviewVerdict: claim ? () => changeVerdict() : null,
      reviewEvidence: claim ? openEvidence : null,
    },
  }
}
