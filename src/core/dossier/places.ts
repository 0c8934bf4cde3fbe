import { CONTEXT, compareQuotes, describe } from '../anchor/index.ts'
import { type Span, snapToGraphemes, trimSpan } from '../article/index.ts'
import { fail, ok, type Result } from '../result.ts'
import { type Context, stamp } from './change.ts'
import type { Dossier } from './dossier.ts'
import type { Claim, Draft, Place } from './entities.ts'
import type { Patch } from './patch.ts'
import { isSettled } from './requirements.ts'

/**
 * The place of words of a draft, widened to whole grapheme clusters and without the white space
 * at their ends; `span` in UTF-16 code units. Fails with `span` where it is no passage of it.
 */
export function placeOn(draft: Draft, span: Span): Result<Place> {
  if (span.end > draft.text.length) {
    return fail(
      'span',
      `The passage ${span.start}–${span.end} lies outside of the draft, which has ${draft.text.length} characters.`,
      'Select the words again.',
    )
  }
  const trimmed = trimSpan(draft.text, snapToGraphemes(draft.text, span))
  if (trimmed === null) {
    return fail('span', 'Nothing but white space is selected.', 'Select the words of the claim.')
  }
  return ok({
    ...describe(draft.text, trimmed),
    outcome: 'marked',
    contextChanged: false,
    changes: [],
    candidates: [],
    decision: null,
  })
}

/** The place of a point of a draft, moved out of a grapheme cluster; `at` in UTF-16 code units. */
export function pointOn({ text }: Pick<Draft, 'text'>, at: number): Place {
  const { start } = snapToGraphemes(text, { start: at, end: at })
  const before = text.slice(Math.max(0, start - CONTEXT), start)
  const after = text.slice(start, start + CONTEXT)
  return {
    quote: {
      exact: '',
      // Half a character is none.
      prefix: before.replace(/^[\uDC00-\uDFFF]/, ''),
      suffix: after.replace(/[\uD800-\uDBFF]$/, ''),
    },
    position: { start, end: start },
    outcome: 'marked',
    contextChanged: false,
    changes: [],
    candidates: [],
    decision: null,
  }
}

/** The place on the newest draft that was taken and has one. */
export function lastPlace(dossier: Dossier, entity: Pick<Claim, 'places'>): Place | undefined {
  let last: { readonly number: number; readonly place: Place } | undefined
  for (const [draftId, place] of Object.entries(entity.places)) {
    const draft = dossier.drafts[draftId]
    if (draft?.state !== 'taken' || (last && last.number > draft.number)) continue
    last = { number: draft.number, place }
  }
  return last?.place
}

/**
 * What changes in a claim whose words are not those any more that were judged: nothing of the
 * judgement is lost, and it is marked as given for the wording before.
 */
export function backToChecking(
  claim: Claim,
  words: { readonly old: string; readonly now: string },
  context: Context,
): Partial<Pick<Claim, 'status' | 'statusBy' | 'verdictFor'>> {
  const settled = isSettled(claim.status)
  const judged = claim.verdictFor ?? words.old
  const verdictFor = compareQuotes(judged, words.now).same ? null : judged
  return {
    ...(settled ? { status: 'checking', statusBy: stamp(context) } : {}),
    ...(claim.verdict === null ? {} : { verdictFor }),
  }
}

/** Takes back what was decided of a claim on an arriving draft: it was about other words. */
export function undecided(dossier: Dossier, claim: Claim): Patch[] {
  return arrivingPlaces(dossier, claim).map(([draftId]) => ({
    path: ['claims', claim.id, 'places', draftId],
  }))
}

/** Takes back that a verdict holds for an arriving draft's words too: it was about another verdict. */
export function unaccepted(dossier: Dossier, claim: Claim, context: Context): Patch[] {
  return arrivingPlaces(dossier, claim).flatMap(([draftId, place]) => {
    if (place.decision?.how !== 'accepted' || place.position === null) return []
    const decision = { how: 'placed' as const, ...stamp(context) }
    return [{ path: ['claims', claim.id, 'places', draftId], value: { ...place, decision } }]
  })
}

function arrivingPlaces({ drafts }: Dossier, { places }: Claim): [string, Place][] {
  return Object.entries(places).filter(([draftId]) => drafts[draftId]?.state === 'arriving')
}
