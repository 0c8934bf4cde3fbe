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

export const Decision = z.enum(['accepted', 'marked', 'dismissed'])
export type Decision = z.infer<typeof Decision>

/** What was decided, and the names of the features of its sentence that a person can be told of. */
export interface Decided {
  readonly decision: Decision
  readonly features: readonly string[]
}

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

/** The names of features, by their numbers. */
export function namesOf(features: readonly number[]): string[] {
  return features.flatMap((number) => FEATURES[number]?.name ?? [])
}

/** With these decisions counted too; `by` -1 takes them back. */
export function withDecisions(
  learned: Learned,
  decided: readonly Decided[],
  by: 1 | -1 = 1,
): Learned {
  const out = { ...learned, features: { ...learned.features } }
  for (const { decision, features } of decided) {
    const count = decision === 'dismissed' ? 'dismissed' : 'taken'
    out[decision] = Math.max(0, out[decision] + by)
    for (const name of features) {
      const before = out.features[name] ?? { taken: 0, dismissed: 0 }
      const after = { ...before, [count]: Math.max(0, before[count] + by) }
      if (after.taken + after.dismissed > 0) out.features[name] = after
      else delete out.features[name]
    }
  }
  return out
}

/** A weight moves by this part of itself at most, whatever was chosen, */
const MOST_PART = 0.5
/** or by so much where that is more, in units of the logit. */
const MOST_OF_SMALL = 0.2
/** How much the log-odds of being taken move a weight. */
const PACE = 0.3
/**
 * Decisions that a feature is thought to have before any, which went as all others do: some dozens,
 * so that a handful changes next to nothing.
 */
const DOUBT = 40

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
function pull(learned: Learned, { taken, dismissed }: Counts = { taken: 0, dismissed: 0 }): number {
  const usual = usualPart(learned)
  return logit((taken + DOUBT * usual) / (taken + dismissed + DOUBT)) - logit(usual)
}

/** Which part of all that was decided was taken; one half before anything was. */
function usualPart({ accepted, marked, dismissed }: Learned): number {
  return (accepted + marked + 2) / (accepted + marked + dismissed + 4)
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

/** Below so many decisions nothing is said of a feature, */
const FEWEST = 6
/** nor where it lies nearer to what is usual than this, in standard deviations of mere chance. */
const CLEAR = 2.3

/** Whether a feature is taken so much more or less often that it is hardly chance. */
function isHabit(learned: Learned, { taken, dismissed }: Counts): boolean {
  const [all, usual] = [taken + dismissed, usualPart(learned)]
  const spread = Math.sqrt(all * usual * (1 - usual))
  return all >= FEWEST && Math.abs(taken - all * usual) >= CLEAR * spread
}

/** The habits that show in what was learned, the strongest first. Features that go by the same words are told once. */
export function leanings(learned: Learned): Leaning[] {
  const found = FEATURES.flatMap(({ name, says }) => {
    const counts = learned.features[name]
    if (!counts || !isHabit(learned, counts)) return []
    return { says, ...counts, strength: pull(learned, counts) }
  })
  const told = new Set<string>()
  return found
    .sort((a, b) => Math.abs(b.strength) - Math.abs(a.strength))
    .filter(({ says }) => !told.has(says) && told.add(says))
    .map(({ strength, ...leaning }) => ({ ...leaning, isMore: strength > 0 }))
}
