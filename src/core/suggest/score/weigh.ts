import type { ClaimKind } from '../../article/kinds.ts'
import { FEATURES, numberOf, type Seen } from '../features/index.ts'
import { MOST_REASONS } from '../model.ts'
import { oneLine } from '../words/any-of.ts'
import type { SuggestionModel } from './model.ts'

/** Why a sentence scores as it does: one thing seen in it, with what it adds to the logit. */
export interface Reason {
  readonly says: string
  /** Where in the sentence, or -1 where that is all of it. */
  readonly start: number
  readonly end: number
  readonly weight: number
  readonly kind: ClaimKind | undefined
}

export interface Weighed {
  /** From 0 to 1; one half means that a checker would mark it in prepared prose. */
  readonly score: number
  /** What speaks for a check, strongest first. */
  readonly reasons: readonly Reason[]
}

/** How check-worthy the model finds a sentence, and why. Below `least` nothing is told but the score. */
export function weigh(seen: Seen, model: SuggestionModel, least = 0): Weighed {
  const found = score(seen, model)
  return { score: found, reasons: found < least ? [] : reasons(seen, model) }
}

/**
 * The strongest reasons in plain words: "a percentage: 12%". `text` is the sentence, `claimant` who
 * says it, with the office if that is known: "Prime Minister Ann Lee". Who says it is told once, and
 * what makes the claim of its `kind` is always told.
 */
export function inWords(
  text: string,
  reasons: readonly Reason[],
  claimant = '',
  kind?: ClaimKind,
): string[] {
  const isNamed = claimant !== '' && reasons.some(({ says }) => says === NAMED)
  const told = isNamed ? reasons.filter(({ says }) => !SAID.has(says)) : reasons
  // What two things say together is told where there is little else to point at.
  const order = [...told.filter(isPointed), ...told.filter((reason) => !isPointed(reason))]
  const best = order.slice(0, MOST_REASONS)
  const telling = order.find((reason) => reason.kind === kind)
  if (kind && telling && !best.some((reason) => reason.kind === kind)) {
    best.splice(MOST_REASONS - 1, 1, telling)
  }
  return best.map(({ says, start, end }) => {
    if (says === NAMED && claimant !== '') return `said by ${claimant}`
    return start < 0 ? says : `${says}: ${oneLine(text.slice(start, end))}`
  })
}

function isPointed({ says }: Reason): boolean {
  return !GENERAL.has(says)
}

export function score({ values, found }: Seen, model: SuggestionModel): number {
  const { bias, weights, slope, half } = model
  let logit = bias
  for (let i = 0; i < found.length; i++) {
    logit += (values[i] as number) * (weights[found[i] as number] as number)
  }
  logit += learnedOf({ values, found }, model.learned)
  return 1 / (1 + Math.exp(-slope * (logit - half)))
}

/** What was learned never weighs more than this in a sentence, in units of the logit. */
export const MOST_LEARNED = 0.8

function learnedOf(
  { values, found }: Pick<Seen, 'values' | 'found'>,
  learned: SuggestionModel['learned'],
): number {
  if (!learned) return 0
  let sum = 0
  for (let i = 0; i < found.length; i++) {
    sum += (values[i] as number) * (learned[found[i] as number] as number)
  }
  return Math.max(-MOST_LEARNED, Math.min(MOST_LEARNED, sum))
}

const NAMED = FEATURES[numberOf('voice.named')]?.says

/** What says who speaks, or that somebody does. */
const SAID = new Set(
  FEATURES.filter(({ name }) => /^(?:voice\.(?!named)|speech\.(?:said|theysaid))/.test(name)).map(
    ({ says }) => says,
  ),
)

/** What stands at no one place, and so cannot be shown. */
const GENERAL = new Set(FEATURES.filter(({ name }) => /^both\./.test(name)).map(({ says }) => says))

/**
 * Features that weigh, but tell a person nothing: small words, forms, lengths, the neighbours, what
 * is so loose that it would often be untrue, and pairs of which each half is told.
 */
const QUIET_NAMES = [
  /^(?:grammar|shape|start|form|tense|before|after|around|speaker|place|stance)\b/,
  /^(?:name|name\.(?:two|many|first)|number\.(?:bound|approximate)|people\.opponent)$/,
  /^(?:quantity\.(?:all|rate)|time\.(?:since|often))$/,
  /^both\.(?:.*-(?:short|longest|topic|opinion|said|should|will|future|plan|people|fact)|topics)$/,
  /^both\.(?:figure-(?:i|past)|not-past|if-you)$/,
]
const QUIET = FEATURES.map(({ name }) => QUIET_NAMES.some((pattern) => pattern.test(name)))

/** Whether a feature tells a person nothing, so that it is no reason. */
export function isQuiet(feature: number): boolean {
  return QUIET[feature] === true
}

/**
 * What is seen at one place is one reason: their weights add up, and the one that takes in most
 * words names it ("a percentage: 4.8 per cent", not "a figure: 4.8").
 */
function reasons(seen: Seen, { weights }: SuggestionModel): Reason[] {
  const found: Reason[] = []
  seen.found.forEach((feature, i) => {
    const weight = (seen.values[i] as number) * (weights[feature] as number)
    if (weight <= 0 || QUIET[feature]) return
    const { says, kind } = FEATURES[feature] as (typeof FEATURES)[number]
    const [start, end] = [seen.starts[i] as number, seen.ends[i] as number]
    found.push({ says, kind, weight, start, end })
  })
  found.sort((a, b) => b.weight - a.weight)
  const merged: Reason[] = []
  for (const piece of found) {
    const at = merged.findIndex((other) => overlap(other, piece) || other.says === piece.says)
    const other = at < 0 ? undefined : merged[at]
    if (other) merged[at] = joined(other, piece)
    else merged.push(piece)
  }
  return once(merged).sort((a, b) => b.weight - a.weight)
}

/** A reason that took in a weaker one may now say the same as another. */
function once(reasons: readonly Reason[]): Reason[] {
  const out: Reason[] = []
  for (const reason of reasons) {
    const at = out.findIndex(({ says }) => says === reason.says)
    const known = at < 0 ? undefined : out[at]
    if (known) out[at] = { ...known, weight: known.weight + reason.weight }
    else out.push(reason)
  }
  return out
}

function overlap(a: Reason, b: Reason): boolean {
  return a.start >= 0 && b.start >= 0 && a.start < b.end && b.start < a.end
}

/** What says little beside a percentage, a sum or a number of people. */
const VAGUE = new Set(
  ['figure', 'figure.big', 'figure.small', 'figure.exact', 'figure.decimal', 'figure.scale'].map(
    (name) => FEATURES[numberOf(name)]?.says,
  ),
)

function joined(strong: Reason, weak: Reason): Reason {
  const weight = strong.weight + weak.weight
  const more = weak.end - weak.start - (strong.end - strong.start)
  const isPlainer = VAGUE.has(weak.says) || weak.kind === undefined
  const isBetter = isPlainer ? false : VAGUE.has(strong.says) ? more >= 0 : more > 0
  return isBetter ? { ...weak, weight } : { ...strong, weight }
}
