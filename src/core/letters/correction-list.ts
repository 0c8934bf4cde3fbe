import type { Span } from '../article/index.ts'
import { type Correction, type Dossier, type Draft, numberedClaims } from '../dossier/index.ts'
import { standsAt } from './stands-at.ts'

/** How far a correction is: the last two tell what a later draft made of one that was accepted. */
export type CorrectionState = 'proposed' | 'accepted' | 'rejected' | 'made' | 'notMade'

/** In the order in which a list has them. */
export const CORRECTION_STATES: readonly CorrectionState[] = [
  'accepted',
  'notMade',
  'made',
  'proposed',
  'rejected',
]

/** A correction in the words round it, as the draft has them that it was proposed for. */
export interface ListedCorrection {
  readonly correction: Correction
  readonly state: CorrectionState
  /** Its claim's number in the current draft; null where the claim is gone. */
  readonly number: number | null
  /** The draft that it was proposed for. */
  readonly draft: Draft | undefined
  /** Where its words stand in that draft; empty where nobody knows. */
  readonly where: string
  readonly before: string
  readonly after: string
}

export function correctionState({
  decision,
  outcome,
}: Pick<Correction, 'decision' | 'outcome'>): CorrectionState {
  if (decision === null) return 'proposed'
  if (decision.how === 'rejected') return 'rejected'
  if (outcome === null) return 'accepted'
  return outcome.made ? 'made' : 'notMade'
}

/** The corrections, those that are to be made first, each state's in the order of the current draft. */
export function listedCorrections(dossier: Dossier): ListedCorrection[] {
  const claims = numberedClaims(dossier, dossier.info.currentDraft)
  const numbers = new Map(claims.map(({ claim, number }) => [claim.id, number]))
  const all = Object.values(dossier.corrections).map((correction) => {
    const number = numbers.get(correction.claimId) ?? null
    return {
      at: spanOf(dossier, correction)?.start ?? 0,
      listed: listed(dossier, correction, number),
    }
  })
  const rank = ({ state }: ListedCorrection) => CORRECTION_STATES.indexOf(state)
  const nth = ({ number }: ListedCorrection) => number ?? Number.MAX_SAFE_INTEGER
  return all
    .sort(
      (a, b) =>
        rank(a.listed) - rank(b.listed) ||
        nth(a.listed) - nth(b.listed) ||
        a.at - b.at ||
        a.listed.correction.made.at.localeCompare(b.listed.correction.made.at),
    )
    .map(({ listed }) => listed)
}

/** How many letters of the text round it a correction is shown with. */
const ROUND = 60

function listed(dossier: Dossier, correction: Correction, number: number | null): ListedCorrection {
  const draft = dossier.drafts[correction.draftId]
  const span = spanOf(dossier, correction)
  const state = correctionState(correction)
  const block = draft?.blocks.find(
    ({ start, end }) => span && span.start >= start && span.end <= end,
  )
  if (draft === undefined || span === null || block === undefined) {
    return { correction, state, number, draft, where: '', before: '', after: '' }
  }
  const before = draft.text.slice(block.start, span.start)
  const after = draft.text.slice(span.end, block.end)
  return {
    ...{ correction, state, number, draft, where: standsAt(draft, span.start) },
    before: before.length <= ROUND ? before : `…${before.slice(-ROUND).replace(/^\S*\s/, '')}`,
    after: after.length <= ROUND ? after : `${after.slice(0, ROUND).replace(/\s\S*$/, '')}…`,
  }
}

/** Where the words that are to be replaced stand in the draft that they were proposed for. */
function spanOf({ claims }: Dossier, { claimId, draftId, from }: Correction): Span | null {
  const place = claims[claimId]?.places[draftId]
  const offset = place?.quote.exact.indexOf(from) ?? -1
  if (!place?.position || offset < 0) return null
  const start = place.position.start + offset
  return { start, end: start + from.length }
}
