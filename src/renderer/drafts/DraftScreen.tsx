import { type KeyboardEvent, useEffect, useMemo, useRef, useState } from 'react'
import { type CommandOf, correctionsIn, type Draft, lastPlace } from '../../core/dossier/index.ts'
import { ActionKey } from '../actions/ActionKey.tsx'
import { HEARS, type Hearing } from '../actions/action-store.ts'
import { useOffer } from '../actions/use-offer.ts'
import { selectedSpan } from '../article/selection.ts'
import { CorrectionsInDraft } from '../corrections/CorrectionsInDraft.tsx'
import { notMadeWords } from '../corrections/not-made-words.ts'
import { SaveLine } from '../desk/SaveLine.tsx'
import { useDossier, useDossierStore, useStores } from '../state/context.ts'
import { ChoosingBar } from './ChoosingBar.tsx'
import { DecisionBar, PASSAGES } from './DecisionBar.tsx'
import { DraftHeader } from './DraftHeader.tsx'
import { type Deed, deedsFor } from './deeds.ts'
import { OutcomeList } from './OutcomeList.tsx'
import { groupsOf, lookedAt, nextToLookAt } from './outcomes.ts'
import { SideBySide } from './SideBySide.tsx'
import { useCarrying } from './use-carrying.ts'
import { useWordChoice } from './use-word-choice.ts'
import { claimAnnounced } from './words-of-change.ts'
import './drafts.css'
import './outcome-tones.css'

export interface DraftScreenProps {
  /** The draft that is laid beside the one under check. */
  readonly draft: Draft
  readonly onBack: () => void
}

/** A button that is not a row of the list. */
const OTHER_BUTTON = 'button:not(.outcome-row)'

type Decision = CommandOf<'decidePlace'>['decision']

/** The screen where an arriving draft is looked through, claim by claim, and taken or refused. */
export function DraftScreen({ draft, onBack }: DraftScreenProps) {
  const store = useDossierStore()
  const { actions, notices } = useStores()
  const title = useDossier(({ dossier }) => dossier.info.title)
  const { revision, claims } = useCarrying(draft)
  const groups = useMemo(() => groupsOf(claims), [claims])
  const inOrder = useMemo(() => groups.flatMap((group) => group.claims), [groups])
  const [picked, setPicked] = useState<string | null>(null)
  const choosing = useWordChoice(revision)
  const screenRef = useRef<HTMLElement>(null)
  const areaRef = useRef<HTMLElement>(null)

  const selected =
    inOrder.find(({ id }) => id === picked) ?? nextToLookAt(inOrder, null) ?? inOrder[0]
  const selectedId = selected?.id ?? null
  const isReadOnly = draft.state !== 'arriving' || store.readOnly

  // Whatever had the focus and went away gives it back, so that the keys go on acting.
  useEffect(() => {
    if (document.activeElement !== document.body) return
    const row = screenRef.current?.querySelector<HTMLElement>(
      '.outcome-group [aria-current="true"]',
    )
    const focused = row ?? areaRef.current
    focused?.focus({ preventScroll: true })
  })

  const select = (id: string) => {
    choosing.leave()
    window.getSelection()?.removeAllRanges()
    setPicked(id)
  }
  const step = (by: 1 | -1) => {
    const at = inOrder.findIndex(({ id }) => id === selectedId)
    const next = inOrder[at + by]
    if (next) select(next.id)
  }

  const decide = async (decision: Decision) => {
    if (!selected) return
    const { id } = selected
    const next = nextToLookAt(inOrder, id)
    const command = { type: 'decidePlace', draftId: draft.id, claimId: id, decision } as const
    if ((await store.execute(command)) !== null) select(next?.id ?? id)
  }
  const place = () => {
    const span = areaRef.current && selectedSpan(areaRef.current)
    if (span) return void decide({ how: 'placed', span })
    if (window.getSelection()?.isCollapsed === false) {
      return notices.show(`Select the words in draft ${draft.number}, on its own side.`)
    }
    if (!selected) return
    areaRef.current?.focus({ preventScroll: true })
    choosing.begin(selected)
  }
  const placeChosen = () => {
    if (choosing.span) void decide({ how: 'placed', span: choosing.span })
  }
  const pickCandidate = (at: number) => {
    const span = selected?.now.candidates[at]
    if (span && !selected?.now.position && !isReadOnly) void decide({ how: 'placed', span })
  }
  const doDeed = (deed: Deed) => {
    if (deed === 'place') return place()
    if (deed === 'gone') return void decide({ how: 'placed', span: null })
    void decide({ how: deed === 'accept' ? 'accepted' : 'reopened' })
  }
  /** Nothing where it cannot be said of this claim. */
  const deed = (wanted: Deed) => {
    const isPossible =
      !isReadOnly &&
      selected !== undefined &&
      deedsFor(selected).some(({ deed, isPossible }) => deed === wanted && isPossible)
    return isPossible ? () => doDeed(wanted) : null
  }

  const take = async () => {
    const unmade = notMadeWords(correctionsIn(store.dossier, revision))
    if ((await store.execute({ type: 'takeDraft', draftId: draft.id })) === null) return
    onBack()
    notices.show(`Draft ${draft.number} is the one under check now.${unmade}`, [
      ...(unmade === ''
        ? []
        : [{ label: 'Corrections…', run: () => void actions.do('corrections') }]),
      { label: 'Undo', run: () => void store.undo() },
    ])
  }
  const refuse = async () => {
    if ((await store.execute({ type: 'refuseDraft', draftId: draft.id })) === null) return
    onBack()
    notices.show(`Draft ${draft.number} is refused. It stays readable among the drafts.`, [
      { label: 'Undo', run: () => void store.undo() },
    ])
  }

  const choosingKeys = (event: KeyboardEvent) => {
    const isButtons = event.key === 'Enter' && (event.target as Element).matches(OTHER_BUTTON)
    if (choosing.span === null || isButtons) return
    if (event.key === 'Enter') placeChosen()
    else if (event.key === 'Escape') choosing.leave()
    else if (!choosing.move(event.key, event.shiftKey)) return
    event.preventDefault()
  }
  const toLookAt = nextToLookAt(inOrder, selectedId)
  const reopen = deed('reopen')
  useOffer({
    draftNextClaim: () => step(1),
    draftPreviousClaim: () => step(-1),
    draftNextToLookAt: toLookAt ? () => select(toLookAt.id) : null,
    draftAccept: deed('accept'),
    draftPlace: deed('place'),
    draftGone: deed('gone'),
    // A button takes Enter for itself; on a row of the list Enter is about its claim.
    draftReopen: reopen && (() => !document.activeElement?.matches(OTHER_BUTTON) && reopen()),
    ...Object.fromEntries(PASSAGES.map((name, at) => [name, () => pickCandidate(at)])),
    draftLeave: onBack,
  })

  const words = selected && (lastPlace(store.dossier, selected.claim)?.quote.exact ?? '')
  const { span } = choosing
  return (
    <main
      className="draft-screen"
      ref={screenRef}
      onKeyDown={choosingKeys}
      {...{ [HEARS]: 'draft' satisfies Hearing }}
    >
      <DraftHeader
        title={title}
        from={revision.from}
        to={draft}
        looked={lookedAt(claims)}
        isReadOnly={isReadOnly}
        onBack={onBack}
        onRefuse={() => void refuse()}
        onTake={() => void take()}
      />
      <OutcomeList groups={groups} selectedId={selectedId} onSelect={select} onStep={step}>
        {draft.state === 'arriving' && (
          <CorrectionsInDraft revision={revision} selectedId={selectedId} onSelect={select} />
        )}
      </OutcomeList>
      <SideBySide
        revision={revision}
        claims={claims}
        selected={selected}
        chosen={span}
        areaRef={areaRef}
        onPick={select}
        onPickCandidate={pickCandidate}
      />
      {selected && span ? (
        <ChoosingBar
          claimNumber={selected.number}
          to={draft.number}
          words={draft.text.slice(span.start, span.end)}
          onPlace={placeChosen}
          onLeave={choosing.leave}
        />
      ) : (
        selected && (
          <DecisionBar
            claim={selected}
            words={words ?? ''}
            to={draft}
            isReadOnly={isReadOnly}
            onDeed={doDeed}
            onCandidate={pickCandidate}
          />
        )
      )}
      <footer className="desk-footer draft-footer">
        <SaveLine />
        <span className="footer-keys">
          <ActionKey name="draftNextClaim" /> <ActionKey name="draftPreviousClaim" /> next, previous
          · <ActionKey name="draftNextToLookAt" /> next not looked at · <ActionKey name="undo" />{' '}
          undo · <ActionKey name="showKeys" /> all keys
        </span>
      </footer>
      <p className="heard" role="status">
        {selected && claimAnnounced(selected, inOrder.indexOf(selected) + 1, inOrder.length)}
      </p>
    </main>
  )
}
