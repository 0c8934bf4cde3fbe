import { compareQuotes, indexText, resolve } from '../anchor/index.ts'
import type { Span } from '../article/index.ts'
import type { Dossier } from './dossier.ts'
import type { Correction, Draft, Place } from './entities.ts'
import type { Patch } from './patch.ts'
import { comparisonOf, type Revision } from './revision.ts'

/**
 * What became of the corrections that were accepted, in a draft that is taken: each that no draft
 * was looked at for is told as made or not. It is made where the claim reads as it was to read, be
 * it with the other corrections of that claim; where the replaced words alone do, whatever else was
 * changed round them; or, where the claim is not found any more, where the new words stand between
 * its old neighbours. White space and the shape of quotation marks are no difference, unless the
 * correction is of nothing else.
 */
export function correctionsMade(dossier: Dossier, revision: Revision): Patch[] {
  return correctionsIn(dossier, revision).map(({ correction, found }) => ({
    path: ['corrections', correction.id, 'outcome'],
    value: { draftId: revision.to.id, made: found === 'made' } satisfies Correction['outcome'],
  }))
}

/** An accepted correction, and what a draft has of it. */
export interface FoundCorrection {
  readonly correction: Correction
  /**
   * `made`; or else whether the claim reads as it did, `otherwise` than before and than it was to,
   * or is `gone`, so that a person has to look.
   */
  readonly found: 'made' | 'asBefore' | 'otherwise' | 'gone'
}

/** The accepted corrections that no draft was looked at for, as {@link correctionsMade} finds them. */
export function correctionsIn(dossier: Dossier, revision: Revision): FoundCorrection[] {
  const waiting = Object.values(dossier.corrections).filter(
    ({ decision, outcome }) => decision?.how === 'accepted' && outcome === null,
  )
  return waiting.map((correction) => {
    const together = waiting.filter(
      ({ claimId, draftId }) => claimId === correction.claimId && draftId === correction.draftId,
    )
    const isDone = isMade(dossier, revision, correction, together)
    return { correction, found: isDone ? 'made' : unmade(dossier, revision, correction) }
  })
}

function unmade(
  { claims }: Dossier,
  revision: Revision,
  { claimId, draftId, from }: Correction,
): 'asBefore' | 'otherwise' | 'gone' {
  const claim = claims[claimId]
  const now = claim && revision.place(claim)
  if (!now?.position) return 'gone'
  const old = claim?.places[draftId]?.quote.exact ?? ''
  return compareQuotes(now.quote.exact, old).same || now.quote.exact.includes(from)
    ? 'asBefore'
    : 'otherwise'
}

type Alike = (a: string, b: string) => boolean

function isMade(
  dossier: Dossier,
  revision: Revision,
  correction: Correction,
  together: readonly Correction[],
): boolean {
  const claim = dossier.claims[correction.claimId]
  const before = claim?.places[correction.draftId]
  const draft = dossier.drafts[correction.draftId]
  if (claim === undefined || before === undefined || draft === undefined) return false
  const { from, to } = correction
  const alike: Alike = compareQuotes(from, to).same
    ? (a, b) => a === b
    : (a, b) => compareQuotes(a, b).same
  const old = before.quote.exact
  // Where the claim has been put on other words since, only the correction's own are known.
  const expected = old.includes(from) ? replaced(old, [correction]) : to
  const now = revision.place(claim)
  if (now.position === null) {
    return expected.trim() === ''
      ? now.outcome === 'deleted'
      : spanBetween(revision.to, before, expected, alike) !== null
  }
  const words = now.quote.exact
  return (
    alike(words, expected) ||
    (together.length > 1 && alike(words, replaced(old, together))) ||
    hasInPlace(draft, revision.to, before, correction, alike) ||
    // Where a claim's end is struck out, the place takes in the full stop behind it.
    isWithin(spanBetween(revision.to, before, expected, alike), now.position)
  )
}

/** The words after corrections, each of which replaces words that stand there once. */
function replaced(words: string, corrections: readonly Correction[]): string {
  return corrections.reduce((at, { from, to }) => at.replace(from, () => to), words)
}

/** Whether the words that were to be replaced are, where they stood, the new ones. */
function hasInPlace(
  draft: Draft,
  to: Draft,
  before: Place,
  correction: Correction,
  alike: Alike,
): boolean {
  const offset = before.quote.exact.indexOf(correction.from)
  if (before.position === null || offset < 0) return false
  const start = before.position.start + offset
  const { span } = comparisonOf(draft, to).place({ start, end: start + correction.from.length })
  return span !== null && alike(to.text.slice(span.start, span.end), correction.to)
}

/** Where words stand between the neighbours that a place had; null where they do not. */
function spanBetween({ text }: Draft, { quote }: Place, exact: string, alike: Alike): Span | null {
  if (exact.trim() === '') return null
  const nowhere = { start: Number.MAX_SAFE_INTEGER, end: Number.MAX_SAFE_INTEGER }
  const found = resolve(indexText(text), { quote: { ...quote, exact }, position: nowhere })
  const { outcome, contextChanged, span } = found
  if (outcome !== 'unchanged' || contextChanged || span === null) return null
  return alike(text.slice(span.start, span.end), exact) ? span : null
}

function isWithin(span: Span | null, { start, end }: Span): boolean {
  return span !== null && span.start >= start && span.end <= end
}
