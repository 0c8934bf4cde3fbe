import type { Span } from '../../core/article/index.ts'
import type { ActionName } from '../../ipc/index.ts'
import type { CarriedClaim } from './outcomes.ts'

/** What a person can say of a claim in an arriving draft. */
export type Deed = 'place' | 'accept' | 'reopen' | 'gone'

export interface DeedChoice {
  readonly deed: Deed
  readonly label: string
  /** The action that does it, which has the keys. */
  readonly action: ActionName
  readonly isPossible: boolean
  /** The one that is right where nobody looks closer. */
  readonly isMain: boolean
}

/** What can be said of this claim, as it stands now. */
export function deedsFor({ outcome, now, needsLook }: CarriedClaim): DeedChoice[] {
  const isNowhere = now.position === null
  const isOpen = isNowhere && now.outcome === 'ambiguous'
  const isGone = isNowhere && !isOpen
  const canGo = outcome === 'ambiguous' || outcome === 'edited'
  const gone: DeedChoice = {
    deed: 'gone',
    label: 'It is gone',
    action: 'draftGone',
    isPossible: !isGone,
    isMain: false,
  }
  return [
    {
      deed: 'place',
      label: 'Re-place by selecting',
      action: 'draftPlace',
      isPossible: true,
      isMain: false,
    },
    ...(canGo ? [gone] : []),
    {
      deed: 'accept',
      label: isGone ? 'Yes, it is gone' : 'Still right',
      action: 'draftAccept',
      isPossible: !isOpen && needsLook,
      isMain: isGone || outcome === 'around',
    },
    {
      deed: 'reopen',
      label: 'Check again',
      action: 'draftReopen',
      isPossible: !isGone,
      isMain: !isGone && outcome !== 'around',
    },
  ]
}

/** How many code units of the text are shown on either side of a candidate. */
const ROUND = 24

/** A candidate with a little of what stands round it, so that equal words can be told apart. */
export function candidateOf(text: string, { start, end }: Span): string {
  const before = text.slice(Math.max(0, start - ROUND), start).replace(/^\S*\s+/, '')
  const after = text.slice(end, end + ROUND).replace(/\s+\S*$/, '')
  return `…${before}${text.slice(start, end)}${after}…`.replaceAll(/\s+/g, ' ')
}
