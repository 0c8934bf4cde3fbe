import { type ReactNode, useState } from 'react'
import type { Doable } from '../actions/action-store.ts'
import type { Panes } from '../desk/use-panes.ts'
import type { DeskSelection } from '../desk/use-selection.ts'
import { flushTyping } from '../parts/typing.ts'
import { useStable } from '../parts/use-stable.ts'
import { useDossierStore, useStores } from '../state/context.ts'
import { useMe } from '../state/use-me.ts'
import { flaggedCount, stepInQueue } from './queue.ts'
import { ReviewCard } from './ReviewCard.tsx'
import { ReviewEnd } from './ReviewEnd.tsx'
import { ReviewHeader } from './ReviewHeader.tsx'
import { ReviewQueue } from './ReviewQueue.tsx'
import { SignOffForm } from './SignOffForm.tsx'
import { useReviewDeeds } from './use-review-deeds.ts'
import { useSitting } from './use-sitting.ts'

export interface Reviewing {
  readonly isOn: boolean
  /** What stands in place of the desk's own parts; null where these stay. */
  readonly header: ReactNode
  readonly queue: ReactNode
  readonly card: ReactNode
  /** The form that signs off, below the header; null while nobody asked for it. */
  readonly line: ReactNode
  readonly doable: Doable
  leave(): void
}

export interface ReviewingOptions {
  readonly selection: DeskSelection
  readonly panes: Pick<Panes, 'show' | 'enter'>
  /** The person wants to see one of these, in its list too. */
  readonly onShowOne: (kind: 'source' | 'claim' | 'note', id: string) => void
  /** Escape on the desk: whatever is open closes first. */
  readonly onEscape: () => unknown
}

/** The editor’s way through the flagged claims: one after another, until the dossier is signed off. */
export function useReviewing(options: ReviewingOptions): Reviewing {
  const { selection, panes, onShowOne, onEscape } = options
  const store = useDossierStore()
  const { notices } = useStores()
  const me = useMe()
  const [isOn, setOn] = useState(false)
  const [isSigning, setSigning] = useState(false)
  const sitting = useSitting(isOn)
  const current = sitting.find(({ numbered }) => numbered.claim.id === selection.claim?.claim.id)

  /** What was shown of a claim is seen once the person goes on from it. */
  const moveOn = () => {
    flushTyping()
    const { selected } = selection.latest()
    if (selected?.kind === 'claim') void store.review.look([selected.id])
  }
  const goTo = useStable((claimId: string | null) => {
    moveOn()
    selection.select(claimId === null ? null : { kind: 'claim', id: claimId })
    panes.show('pane')
  })
  const go = useStable((by: 1 | -1) => {
    const from = current?.numbered.claim.id ?? null
    goTo(stepInQueue(sitting, from, by)?.numbered.claim.id ?? null)
  })
  const deeds = useReviewDeeds(current, () => go(1), goTo)

  const sign = useStable(() => {
    if (me?.role !== 'editor') return notices.show(`Only an editor signs a dossier off. ${AS_WHO}`)
    setSigning(true)
  })
  const enter = useStable(() => {
    if (isOn) return
    if (me?.role !== 'editor') {
      return notices.show(`Only an editor reviews the flagged claims. ${AS_WHO}`)
    }
    if (flaggedCount(store.dossier.flags) === 0) {
      return notices.show('No claim is flagged.', [{ label: 'Sign off…', run: sign }])
    }
    flushTyping()
    setOn(true)
    const flagged = store.claims.find(({ claim }) =>
      Object.values(store.dossier.flags).some(
        ({ claimId, resolution }) => claimId === claim.id && resolution === null,
      ),
    )
    if (flagged) selection.select({ kind: 'claim', id: flagged.claim.id })
    panes.enter('page')
    panes.show('pane')
  })
  const leave = useStable(() => {
    moveOn()
    setOn(false)
    setSigning(false)
  })

  const reviewed = sitting.filter(({ answer }) => answer !== null).length
  const offered: Doable = {
    review: store.readOnly ? null : enter,
    signOff: store.readOnly ? null : sign,
  }
  return {
    isOn,
    header: isOn ? (
      <ReviewHeader reviewed={reviewed} of={sitting.length} onSignOff={sign} onLeave={leave} />
    ) : null,
    queue: isOn ? (
      <ReviewQueue sitting={sitting} currentId={selection.selected?.id ?? null} onGo={goTo} />
    ) : null,
    card:
      isOn && current ? (
        <ReviewCard
          key={current.numbered.claim.id}
          queued={current}
          at={sitting.indexOf(current) + 1}
          of={sitting.length}
          deeds={deeds}
          onGo={go}
          onShowSource={(id) => onShowOne('source', id)}
          onShowNote={(id) => onShowOne('note', id)}
        />
      ) : isOn && selection.selected === null ? (
        <ReviewEnd
          left={sitting.length - reviewed}
          reviewed={reviewed}
          onNext={() => go(1)}
          onSignOff={sign}
          onLeave={leave}
        />
      ) : null,
    line: isSigning ? (
      <SignOffForm onReview={enter} isReviewing={isOn} onClose={() => setSigning(false)} />
    ) : null,
    doable: isOn
      ? {
          ...offered,
          ...deeds.doable,
          reviewNext: () => go(1),
          reviewPrevious: () => go(-1),
          reviewLeave: onEscape,
        }
      : offered,
    leave,
  }
}

const AS_WHO = 'Who works here is chosen in the header.'
