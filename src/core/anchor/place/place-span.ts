import { type Span, snapToGraphemes } from '../../article/index.ts'
import { type Alignment, isKept } from '../align/alignment.ts'
import { unitsRound } from '../align/standing-units.ts'
import { at } from '../words/at.ts'
import { compare } from './compare.ts'
import { describeChange } from './describe-change.ts'
import { keptNearby, shared } from './evidence.ts'
import { findEdges } from './find-edges.ts'
import { findElsewhere } from './find-elsewhere.ts'
import { isAnothers } from './is-anothers.ts'
import { spanOf } from './offsets.ts'
import { lost, type Placement, unchanged } from './placement.ts'
import { plainWeight, readAlike, type WordRange, weightOf, wordsIn } from './range.ts'
import { allMoved, contextChanged, neighbourMoved, sentencesRound } from './sentence-round.ts'
import { withAddedEnds } from './with-added-ends.ts'
import { withQuotationMarks } from './with-quotation-marks.ts'
import { withNewSigns, withoutSameSigns, withSigns } from './with-signs.ts'

/** An edited span keeps so much of its words, or most of the new ones are its own. */
const KEPT = 0.5
const KEPT_OF_NEW = 0.35
const CUT = 0.3
const CUT_OF_NEW = 0.75
/** With less than this it is gone, and what stands there says something else. */
const GONE = 0.25
/** Words that weigh no more than this are found everywhere: what is near them has to stand too. */
const THIN = 24
/** A whole sentence or row that weighs less than this may be said by chance elsewhere. */
const WHOLE = 16
/** So much of what stands near thin words has to be there still. */
const NEARBY = 0.4

/** Answers what became of each span of the old text, by the span's own size. */
export function placing(alignment: Alignment): (span: Span) => Placement {
  const { before, after } = alignment
  if (before.words.text === after.words.text) return unchanged
  return (span) => placeSpan(alignment, span)
}

/** What became of `span` of the old text. Never guesses: where the evidence is thin it says so. */
function placeSpan(alignment: Alignment, span: Span): Placement {
  const { before, after } = alignment
  const selected = wordsIn(before.words, span)
  if (!selected) return lost()
  const a = withSigns(before.words, selected)
  const { block, others } = blocksOf(alignment, a)
  const found = findEdges(alignment, a, block)
  if (!found || found.from >= found.to) return lost(findElsewhere(alignment, a))
  const signed = withNewSigns(alignment, a, withAddedEnds(alignment, a, found))
  const b = withQuotationMarks(alignment, a, signed)
  const shown = withoutSameSigns(alignment, a, selected, b)
  const at = spanOf(before.words, span, shown.a, after.words, shown.b)
  if (others.length > 0) return lost([at, ...others.map((range) => spanOfWords(alignment, range))])
  const same = readAlike(before.words, a, after.words, b)
  if (!same && isAnothers(alignment, a, b)) return lost(findElsewhere(alignment, a))
  const judged = same ? judgeSame(alignment, a, b, block) : judgeEdited(alignment, a, b, block)
  if (judged === 'deleted') return lost(findElsewhere(alignment, a))
  if (judged === 'ambiguous') return lost(inOrder([at, ...findElsewhere(alignment, a)]))
  if (judged === 'edited' && plainWeight(before.words, a) > THIN) {
    const elsewhere = findElsewhere(alignment, a)
    if (elsewhere.length > 0) return lost(inOrder([at, ...elsewhere]))
  }
  const change = same ? null : describeChange(alignment, compare(alignment, a, b))
  return {
    outcome: judged,
    span: at,
    changes: change?.changes ?? [],
    difference: change?.difference ?? [],
    contextChanged: contextChanged(alignment, a, b),
    candidates: [],
  }
}

function inOrder(spans: readonly Span[]): Span[] {
  const apart = new Map(spans.map((span) => [span.start, span]))
  return [...apart.values()].sort((a, b) => a.start - b.start)
}

/** Where most of the range went, and where another good part of it is. */
function blocksOf(
  alignment: Alignment,
  range: WordRange,
): { readonly block: number; readonly others: readonly WordRange[] } {
  const found = new Map<number, { weight: number; from: number; to: number }>()
  let all = 0
  for (let i = range.from; i < range.to; i++) {
    if (!isKept(alignment, i)) continue
    const block = at(alignment.blocks, i)
    const b = at(alignment.mates, i)
    const weight = weightOf(alignment, alignment.before.words, { from: i, to: i + 1 })
    const known = found.get(block) ?? { weight: 0, from: b, to: b + 1 }
    known.weight += weight
    known.to = b + 1
    found.set(block, known)
    all += weight
  }
  const sorted = [...found].sort(([, x], [, y]) => y.weight - x.weight)
  const [main, ...rest] = sorted
  return {
    block: main?.[0] ?? 0,
    others: rest.filter(([, { weight }]) => weight > 0.15 * all).map(([, range]) => range),
  }
}

/** The same words stand there: is it the same place? */
function judgeSame(
  alignment: Alignment,
  a: WordRange,
  b: WordRange,
  block: number,
): Placement['outcome'] {
  if (block > 0) {
    const round = sentencesRound(alignment.before, a)
    const thin = plainWeight(alignment.before.words, a) < WHOLE
    const shown = !thin || keptNearby(alignment, a, b) >= NEARBY
    const whole = shown && isWhole(alignment, a, round, block)
    return whole || neighbourMoved(alignment, a, block) ? 'moved' : 'ambiguous'
  }
  const thin = plainWeight(alignment.before.words, a) <= THIN
  return thin && keptNearby(alignment, a, b) < NEARBY ? 'ambiguous' : 'unchanged'
}

/** Whether the sentence round the range has moved as a whole, or its row of a list. */
function isWhole(alignment: Alignment, a: WordRange, sentence: WordRange, block: number): boolean {
  if (allMoved(alignment, sentence, block)) return true
  const rows = unitsRound(alignment.before, a).filter(
    ({ from, to }) => to - from < sentence.to - sentence.from,
  )
  return rows.length > 0 && rows.every((row) => allMoved(alignment, row, block))
}

/** Other words stand there: is it the same statement? */
function judgeEdited(
  alignment: Alignment,
  a: WordRange,
  b: WordRange,
  block: number,
): Placement['outcome'] {
  const { ofOld, ofNew } = shared(alignment, a, b)
  if (ofOld < GONE) return 'deleted'
  const enough = (ofOld >= KEPT && ofNew >= KEPT_OF_NEW) || (ofOld >= CUT && ofNew >= CUT_OF_NEW)
  if (!enough) return 'ambiguous'
  if (block > 0 && !neighbourMoved(alignment, a, block)) return 'ambiguous'
  const thin = plainWeight(alignment.before.words, a) <= THIN
  return thin && keptNearby(alignment, a, b) < NEARBY ? 'ambiguous' : 'edited'
}

function spanOfWords(alignment: Alignment, range: WordRange): Span {
  const { starts, ends, text } = alignment.after.words
  return snapToGraphemes(text, { start: at(starts, range.from), end: at(ends, range.to - 1) })
}
