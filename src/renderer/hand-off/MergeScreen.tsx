import { type KeyboardEvent, useEffect, useMemo, useRef } from 'react'
import type { MergedHandOff } from '../../ipc/index.ts'
import { nothingBut } from '../actions/nothing-but.ts'
import { useOffer } from '../actions/use-offer.ts'
import { useAnnouncer } from '../desk/use-announcer.tsx'
import { Button } from '../parts/Button.tsx'
import { bridge } from '../state/bridge.ts'
import { useStores } from '../state/context.ts'
import { useStore } from '../state/observable.ts'
import { ComingIn } from './ComingIn.tsx'
import { ConflictList } from './ConflictList.tsx'
import { ConflictPage } from './ConflictPage.tsx'
import { undecided } from './choices.ts'
import { comingIn } from './coming-in.ts'
import { undecidedWords } from './conflict-words.ts'
import { MergeHeader } from './MergeHeader.tsx'
import { thingsOf } from './things.ts'
import './hand-off.css'

export interface MergeScreenProps {
  /** A hand-off was merged; its screen is gone by then. */
  readonly onMerged: (merged: MergedHandOff, file: string) => void
}

/** A hand-off of a dossier that is here: what comes in, and what is to be decided before. */
export function MergeScreen({ onMerged }: MergeScreenProps) {
  const { handOffs, notices } = useStores()
  const shown = useStore(handOffs, (store) => store.shown)
  const look = useStore(handOffs, (store) => store.look)
  const failure = useStore(handOffs, (store) => store.failure)
  const choices = useStore(handOffs, (store) => store.choices)
  const at = useStore(handOffs, (store) => store.at)
  const isMerging = useStore(handOffs, (store) => store.isMerging)
  const page = useRef<HTMLElement>(null)
  const { region, say } = useAnnouncer()
  useOffer(NOTHING_ELSE)
  useFocusOn(page, shown?.id)

  const things = useMemo(() => look && thingsOf(look.ours, look.theirs), [look])
  const groups = useMemo(() => {
    if (look === null || things === null) return []
    const { ours, theirs } = look
    const typeOf = (id: string) => (ours.sources[id] ?? theirs.sources[id])?.csl.type ?? ''
    return comingIn(look, things, typeOf)
  }, [look, things])
  if (shown === null) return null

  const conflicts = look?.conflicts ?? []
  const left = undecided(conflicts, choices)
  const conflict = conflicts.find(({ key }) => key === at) ?? null
  const isReady = look !== null && left.length === 0 && !isMerging
  const merge = async () => {
    if (!isReady) return
    const merged = await handOffs.merge()
    if (merged === null) return
    if (merged.ok) onMerged(merged.value, shown.file)
    else notices.fail(merged.error)
  }
  const putAside = async () => notices.report(await bridge.request('handOff.drop', shown.id))
  const choose = (side: 'ours' | 'theirs') => {
    if (conflict === null) return
    handOffs.choose(conflict.key, side)
    say(side === 'ours' ? 'Mine stands' : 'Theirs stands')
  }
  const step = (by: number) => {
    const next = conflicts[conflicts.findIndex(({ key }) => key === at) + by]
    if (next && at !== null) handOffs.goTo(next.key)
  }
  const deeds: Readonly<Record<string, () => void>> = {
    '1': () => choose('ours'),
    ArrowLeft: () => choose('ours'),
    '2': () => choose('theirs'),
    ArrowRight: () => choose('theirs'),
    n: () => handOffs.goToNext(),
    ArrowUp: () => step(-1),
    ArrowDown: () => step(1),
    Escape: () => handOffs.leave(),
    Enter: () => void merge(),
  }
  const keys = (event: KeyboardEvent<HTMLElement>) => {
    const { key, nativeEvent, currentTarget } = event
    const target = event.target as Element
    if (event.defaultPrevented || nativeEvent.isComposing || !currentTarget.contains(target)) return
    if (event.ctrlKey || event.metaKey || event.altKey || event.shiftKey || event.repeat) return
    // A row of the list that is shown already does nothing by itself.
    if (key === 'Enter' && target.matches('button:not([aria-current])')) return
    // Where there is nothing to choose, the arrows scroll.
    if (conflict === null && key.startsWith('Arrow')) return
    const deed = deeds[key.length === 1 ? key.toLowerCase() : key]
    if (deed === undefined) return
    event.preventDefault()
    deed()
  }

  const coming = groups.map(({ heading }) => heading).join(', ') || 'Nothing else'
  return (
    <main
      className="hand-off"
      aria-label="Hand-off"
      data-conflicts={conflicts.length > 0 || undefined}
      onKeyDown={keys}
    >
      <MergeHeader
        waiting={shown}
        look={look}
        left={left.length}
        isReady={isReady}
        isMerging={isMerging}
        onLeave={() => handOffs.leave()}
        onPutAside={() => void putAside()}
        onMerge={() => void merge()}
      />
      {things !== null && conflicts.length > 0 && (
        <ConflictList
          conflicts={conflicts}
          choices={choices}
          at={at}
          things={things}
          comingWords={coming}
          onGoTo={(key) => handOffs.goTo(key)}
        />
      )}
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls can be scrolled by key */}
      <section ref={page} className="hand-off-page" tabIndex={0} aria-label="What comes in">
        {failure !== null && (
          <div className="import-failed" role="alert">
            <h2>It cannot be merged</h2>
            <p>{failure.reason}</p>
            <p>{failure.next}</p>
            <div className="button-row">
              <Button onPress={() => void putAside()}>Put it aside</Button>
            </div>
          </div>
        )}
        {look !== null && things !== null && conflict !== null && (
          <ConflictPage
            key={conflict.key}
            conflict={conflict}
            number={conflicts.indexOf(conflict) + 1}
            of={conflicts.length}
            chosen={choices[conflict.key] ?? null}
            things={things}
            leftWords={undecidedWords(left, things)}
            onChoose={choose}
            onChooseAll={(side) => handOffs.chooseAll(side)}
            onNext={left.some((each) => each !== conflict) ? () => handOffs.goToNext() : null}
          />
        )}
        {look !== null && conflict === null && (
          <div className="hand-off-sheet">
            <h2>{HEADINGS[look.kind]}</h2>
            {look.kind !== 'nothing' && <ComingIn groups={groups} />}
          </div>
        )}
      </section>
      {region}
    </main>
  )
}

const HEADINGS = {
  nothing: 'Everything in the file is here already.',
  forward: 'This comes in. Nothing was done here meanwhile.',
  merge: 'This comes in.',
} as const

const NOTHING_ELSE = nothingBut()

/** The page has the focus when a hand-off comes up; when it goes, what had it before, if it is still there. */
function useFocusOn(page: { readonly current: HTMLElement | null }, id: string | undefined): void {
  useEffect(() => {
    const before = document.activeElement
    return () => {
      if (document.activeElement !== document.body || !(before instanceof HTMLElement)) return
      before.focus({ preventScroll: true })
    }
  }, [])
  // biome-ignore lint/correctness/useExhaustiveDependencies: each hand-off comes up by itself
  useEffect(() => page.current?.focus({ preventScroll: true }), [id])
}
