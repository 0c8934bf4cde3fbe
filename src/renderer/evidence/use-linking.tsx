import { type ReactNode, type RefObject, useState } from 'react'
import type { NumberedClaim, Stance } from '../../core/dossier/index.ts'
import type { EvidenceText } from '../../ipc/index.ts'
import { stanceLabels } from '../labels.ts'
import { useDossierStore, useStores } from '../state/context.ts'
import { linkPassage, type Passage, passageSpan } from './link-passage.ts'
import { StanceChooser, type StanceChooserProps } from './StanceChooser.tsx'
import type { Surface } from './surface.ts'
import type { ReadingFile } from './use-reading-file.ts'

export interface LinkingParts {
  readonly paneRef: RefObject<HTMLElement | null>
  readonly reading: ReadingFile
  readonly surface: Surface | null
  /** The text that passages are linked in; null while it is not there, or there is none. */
  readonly text: EvidenceText | null
  /** Whether the file is as it was when it was kept, as far as is known. */
  readonly isWhole: boolean
  /** The claim that is selected. */
  readonly claim: NumberedClaim | undefined
  readonly say: (text: string) => void
  /** Gives the focus back to what is read. */
  readonly focusView: () => void
}

interface Choosing {
  readonly passage: Passage
  readonly claimId: string
  readonly claim: StanceChooserProps['claim']
  readonly place: StanceChooserProps['place']
}

/** Tying the selected words to the selected claim: what the key does, and the choice of a stance. */
export function useLinking(parts: LinkingParts): {
  readonly link: () => Promise<void>
  readonly chooser: ReactNode
} {
  const { paneRef, reading, surface, text, isWhole, claim, say, focusView } = parts
  const store = useDossierStore()
  const { notices } = useStores()
  const [choosing, setChoosing] = useState<Choosing | null>(null)

  const link = async () => {
    const pane = paneRef.current
    if (!surface || !text || !pane)
      return notices.show('This file has no words that can be linked.')
    await surface.ready()
    const selected = surface.selected()
    const span = selected && passageSpan(text.text, selected)
    if (!isWhole)
      return notices.show('This file is not as it was kept, so nothing of it is linked.')
    if (!selected) return notices.show('Select the words in the evidence first, then press L.')
    if (!span) return notices.show('What is selected has no letters that can be read.')
    if (!claim) return notices.show('Select a claim first, then press L.')
    setChoosing({
      passage: {
        sourceId: reading.source.id,
        evidence: reading.file.sha256,
        text,
        span,
        locator: surface.locatorOf(span),
      },
      claimId: claim.claim.id,
      claim: { number: claim.number, words: claim.place?.quote.exact ?? claim.claim.standalone },
      place: placeIn(pane, surface, surface.rangesOf(span)),
    })
  }
  const cancel = () => {
    setChoosing(null)
    focusView()
  }
  const choose = async ({ passage, claimId, claim }: Choosing, stance: Stance) => {
    cancel()
    const command = linkPassage(store.dossier, claimId, passage, stance)
    const created = await store.execute(command)
    if (created === null) return
    const linkId = command.type === 'editLink' ? command.linkId : created[0]
    store.reading.open({
      sourceId: passage.sourceId,
      sha256: passage.evidence,
      linkId: linkId ?? null,
    })
    surface?.window.getSelection()?.removeAllRanges()
    say(`Linked to claim ${claim.number}: ${stanceLabels[stance].toLowerCase()}.`)
  }
  const chooser = choosing && (
    <StanceChooser
      claim={choosing.claim}
      place={choosing.place}
      onChoose={(stance) => void choose(choosing, stance)}
      onCancel={cancel}
    />
  )
  return { link, chooser }
}

/** Where the last of some ranges ends, in the pane; a frame’s ranges count from the frame. */
function placeIn(pane: HTMLElement, surface: Surface, ranges: readonly Range[]) {
  const box = pane.getBoundingClientRect()
  const frame = surface.window.frameElement?.getBoundingClientRect()
  const words = ranges.at(-1)?.getBoundingClientRect()
  const x = (words?.left ?? 0) + (frame?.left ?? 0) - box.left
  const y = (words?.bottom ?? 0) + (frame?.top ?? 0) - box.top
  return { x: Math.max(8, x), y: Math.max(8, y) }
}
