import { z } from 'zod'
import type { Span } from '../article/model.ts'
import { FEATURES } from './features/index.ts'
import type { SuggestionModel } from './score/model.ts'

/** How often something was made a claim, suggested or marked by hand, and how often dismissed. */
const Counts = z.object({ taken: z.int().nonnegative(), dismissed: z.int().nonnegative() })
type Counts = z.infer<typeof Counts>

/**
 * What the choices of a library's people were: counts only, no words and no dates. Counts add up
 * in any order, and everything else follows from them.
 */
export const Learned = z.object({
  accepted: z.int().nonnegative(),
  /** Claims that were marked by hand, on words that were not shown as a suggestion. */
  marked: z.int().nonnegative(),
  dismissed: z.int().nonnegative(),
  /** By the name of the feature, for sentences that have it. */
  features: z.record(z.string(), Counts),
})
export type Learned = z.infer<typeof Learned>

export type Decision = 'accepted' | 'marked' | 'dismissed'

export const nothingLearned: Learned = { accepted: 0, marked: 0, dismissed: 0, features: {} }

/** A sentence, and the features seen in it that a person can be told of, by their numbers. */
export interface SentenceFeatures extends Span {
  readonly features: readonly number[]
}

/** The sentence that shares most with a span; undefined where none does. In text order. */
export function sentenceOf(
  sentences: readonly SentenceFeatures[],
  { start, end }: Span,
): SentenceFeatures | undefined {
  let [found, most]: [SentenceFeatures | undefined, number] = [undefined, 0]
  for (const sentence of sentences) {
    const shared = Math.min(sentence.end, end) - Math.max(sentence.start, start)
    if (shared > most) [found, most] = [sentence, shared]
  }
  return found
}

/** With one more decision on a sentence that has these features; `by` -1 takes it back. */
export function withDecision(
  learned: Learned,
  decision: Decision,
  features: readonly number[],
  by: 1 | -1 = 1,
): Learned {
  const count = decision === 'dismissed' ? 'dismissed' : 'taken'
  const counts = { ...learned.features }
  for (const number of features) {
    const name = FEATURES[number]?.name
    if (name === undefined) continue
    const before = counts[name] ?? { taken: 0, dismissed: 0 }
    const after = { ...before, [count]: Math.max(0, before[count] + by) }
    if (after.taken + after.dismissed > 0) counts[name] = after
    else delete counts[name]
  }
  return { ...learned, [decision]: Math.max(0, learned[decision] + by), features: counts }
}

/** A weight moves by this part of itself at most, whatever was chosen, */
const MOST_PART = 0.5
/** or by so much where that is more, in units of the logit. */
const MOST_OF_SMALL = 0.2
/** How much the log-odds of being taken move a weight. */
const PACE = 0.3
/** Decisions that a feature is thought to have before any, which went as all others do. */
const DOUBT = 6

/**
 * The model with what was learned: a feature that is taken more often than others weighs more, and
 * one that is dismissed more often less. No weight moves by more than half of itself or 0.2, and a
 * sentence by no more than `MOST_LEARNED`, so that what the model ranks far above something else
 * stays above it. Where nothing was learned it is the same model.
 */
export function learnedModel(model: SuggestionModel, learned: Learned): SuggestionModel {
  if (learned.accepted + learned.marked + learned.dismissed === 0) return model
  const moves = FEATURES.map(({ name }, number) => {
    const most = Math.max(Math.abs(model.weights[number] as number) * MOST_PART, MOST_OF_SMALL)
    return Math.max(-most, Math.min(most, PACE * pull(learned, learned.features[name])))
  })
  return { ...model, learned: Float64Array.from(moves) }
}

/** How much more often than other sentences those with a feature are taken, as log-odds. */
function pull(
  { accepted, marked, dismissed }: Learned,
  { taken, dismissed: not }: Counts = { taken: 0, dismissed: 0 },
): number {
  const all = accepted + marked
  const usual = (all + 2) / (all + dismissed + 4)
  return logit((taken + DOUBT * usual) / (taken + not + DOUBT)) - logit(usual)
}

function logit(part: number): number {
  return Math.log(part / (1 - part))
}

/** What a library takes more or less often than other things. */
export interface Leaning extends Counts {
  /** The feature in plain words: "a percentage". */
  readonly says: string
  readonly isMore: boolean
}

/** Below so many decisions nothing is said of a feature, nor below so much of a pull. */
const FEWEST = 3
const FAINTEST = 0.15

/** What was learned, the strongest first. Features that go by the same words are told once. */
export function leanings(learned: Learned): Leaning[] {
  const found = FEATURES.flatMap(({ name, says }) => {
    const counts = learned.features[name]
    if (!counts || counts.taken + counts.dismissed < FEWEST) return []
    const strength = pull(learned, counts)
    return Math.abs(strength) < FAINTEST ? [] : [{ says, ...counts, strength }]
  })
  const told = new Set<string>()
  return found
    .sort((a, b) => Math.abs(b.strength) - Math.abs(a.strength))
    .filter(({ says }) => !told.has(says) && told.add(says))
    .map(({ strength, ...leaning }) => ({ ...leaning, isMore: strength > 0 }))
}
