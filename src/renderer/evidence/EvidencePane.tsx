import { type KeyboardEvent, type ReactNode, useEffect, useRef, useState } from 'react'
import type { NumberedClaim } from '../../core/dossier/index.ts'
import { useOffer } from '../actions/use-offer.ts'
import { PaneEdge } from '../desk/PaneEdge.tsx'
import { useStable } from '../parts/use-stable.ts'
import { useDossierStore, useSettings, useStores } from '../state/context.ts'
import { EvidenceHeader, type Mode } from './EvidenceHeader.tsx'
import { EvidenceLine } from './EvidenceLine.tsx'
import { EvidenceView } from './EvidenceView.tsx'
import type { Surface } from './surface.ts'
import { useEvidenceFind } from './use-evidence-find.tsx'
import { useEvidenceText, useKeptState } from './use-evidence-text.ts'
import { useLinking } from './use-linking.tsx'
import { usePassageClicks } from './use-passage-clicks.ts'
import { usePassages } from './use-passages.ts'
import { type ReadingFile, useReadingFile } from './use-reading-file.ts'
import { viewKindOf, viewLabel } from './view-kind.ts'
import './evidence.css'

export interface EvidencePaneProps {
  /** The claim that words are linked to. */
  readonly claim: NumberedClaim | undefined
  readonly onClaim: (claimId: string) => void
  readonly say: (text: string) => void
  /** The person goes back to the article. */
  readonly onLeave: () => void
  /** The edge between this pane and the next. */
  readonly edge: ReactNode
}

/** The kept file that lies beside the article; nothing where none does. */
export function EvidencePane(props: EvidencePaneProps) {
  const reading = useReadingFile()
  const { reading: store } = useDossierStore()
  // A file that was detached, or whose source is gone, is not kept open.
  const isGone = reading === null
  useEffect(() => {
    if (isGone) store.close()
  }, [isGone, store])
  if (reading === null) return null
  return <OpenEvidence key={reading.file.sha256} {...props} reading={reading} />
}

function OpenEvidence(props: EvidencePaneProps & { readonly reading: ReadingFile }) {
  const { reading, claim, onClaim, say, onLeave, edge } = props
  const { file, source, link } = reading
  const store = useDossierStore()
  const paneRef = useRef<HTMLElement>(null)
  const [slot, setSlot] = useState<HTMLElement | null>(null)
  const [surface, setSurface] = useState<Surface | null>(null)
  const [wanted, setMode] = useState<Mode>('page')
  const [broken, setBroken] = useState<'encrypted' | 'broken' | null>(null)
  const [hasFocus, setFocus] = useState(false)
  /** The text of an earlier reader, in which the asked passage was found. */
  const [older, setOlder] = useState<{ readonly asked: object; readonly text: string } | null>(null)
  const olderText = older?.asked === reading.asked ? older.text : null
  const text = useEvidenceText(store.id, reading, olderText)
  const kept = useKeptState(store.id, reading)
  const label = viewLabel(viewKindOf(file.type))
  const hasText = text.state === 'there'
  const mode: Mode = (broken && hasText) || olderText !== null ? 'text' : wanted
  const words = text.state === 'there' ? text.value : null

  const focusView = useStable(() => {
    paneRef.current?.querySelector<HTMLElement>('[role=document], [data-view]')?.focus()
  })
  const passages = usePassages(reading, words, surface)
  const find = useEvidenceFind(surface, words?.text ?? null, focusView)
  const { link: begin, chooser } = useLinking({
    ...{ paneRef, reading, surface, claim, say, focusView },
    text: words,
    isWhole: kept.state !== 'there' || kept.value === 'whole',
  })
  const linkWords = () => void begin()
  usePassageClicks(surface, passages.all, onClaim)
  const close = () => {
    store.reading.close()
    onLeave()
  }
  useOffer({
    closeEvidence: close,
    linkPassage: store.readOnly ? null : linkWords,
    ...(hasFocus && surface ? find.doable : {}),
  })

  const outcome = passages.asked?.found.outcome
  // biome-ignore lint/correctness/useExhaustiveDependencies: said once for each time it is asked for
  useEffect(() => {
    if (outcome === 'there' && surface) say(`The passage in ${file.name} is highlighted.`)
  }, [outcome, reading.asked, surface !== null])

  const hear = (event: KeyboardEvent) => {
    if (event.key !== 'Escape' || event.defaultPrevented) return
    event.preventDefault()
    onLeave()
  }
  const hasOlder = link?.found && words && link.found.text !== words.sha256 && olderText === null
  return (
    <section
      ref={paneRef}
      className="evidence-pane"
      data-pane
      tabIndex={-1}
      aria-label={`Evidence: ${file.name}`}
      onKeyDown={hear}
      onFocus={() => setFocus(true)}
      onBlur={({ currentTarget, relatedTarget }) => {
        if (!currentTarget.contains(relatedTarget)) setFocus(false)
      }}
    >
      <EvidenceHeader
        source={source}
        file={file}
        pageLabel={label}
        mode={mode}
        onMode={(mode) => {
          setOlder(null)
          setMode(mode)
        }}
        slotRef={setSlot}
        onLink={surface && words && !store.readOnly ? linkWords : null}
        onClose={close}
      />
      <EvidenceLine
        kept={kept}
        broken={broken}
        text={text}
        passages={passages}
        isOlder={olderText !== null}
        onOlder={
          hasOlder && link.found
            ? () => setOlder({ asked: reading.asked, text: link.found?.text ?? '' })
            : null
        }
      />
      <div className="evidence-view">
        <EvidenceView
          reading={reading}
          mode={mode}
          text={text}
          slot={slot}
          onSurface={setSurface}
          onBroken={setBroken}
          onFocus={() => setFocus(true)}
        />
        {find.bar && <div className="evidence-find">{find.bar}</div>}
      </div>
      {chooser}
      <div className="evidence-edge">
        <EvidenceEdge />
      </div>
      {edge}
    </section>
  )
}

/** The edge between the article and the evidence. */
function EvidenceEdge() {
  const { settings: store } = useStores()
  const { evidenceWidth } = useSettings()
  return (
    <PaneEdge
      label="Width of the evidence"
      side="right"
      width={evidenceWidth}
      min={300}
      max={1200}
      onWidth={(evidenceWidth) => store.change({ evidenceWidth })}
    />
  )
}
