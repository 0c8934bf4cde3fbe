import { amountOf, type Feature, type Input, type Seen } from './model.ts'
import type { Sheet } from './sheet.ts'

/** The neighbours, and the place in the article. */
export const CONTEXT = {
  'before.figure': { says: 'a figure in the sentence before' },
  'before.asks': { says: 'it follows a question' },
  'before.opinion': { says: 'it follows an opinion' },
  'before.time': { says: 'a time in the sentence before' },
  'before.opponent': { says: 'the sentence before is about an opponent' },
  'after.figure': { says: 'a figure in the sentence after' },
  'after.opinion': { says: 'an opinion follows' },
  'after.time': { says: 'a time in the sentence after' },
  'after.opponent': { says: 'the sentence after is about an opponent' },
  'around.figures': { says: 'figures on both sides' },
  'around.length': { says: 'long sentences around it' },
  'speaker.changes': { says: 'somebody else starts to speak' },
  'speaker.asks': { says: 'somebody who mostly asks' },
  'place.lead': { says: 'it opens the article' },
  'place.late': { says: 'late in the article' },
  'place.opens': { says: 'it opens a paragraph' },
  'place.item': { says: 'an item of a list' },
} as const satisfies Record<string, Feature>

/** What is asked of a neighbour. `before` and `after` are undefined where there is none. */
export interface Surroundings {
  readonly before: Seen | undefined
  readonly after: Seen | undefined
  readonly inputBefore: Input | undefined
  /** The sentence's number in the article, and how many there are. */
  readonly index: number
  readonly count: number
  /** How much more than others the speaker asks, from 0 to 1. */
  readonly asks: number
}

/** So many sentences open an article. */
const LEAD = 3

/** Sees what stands around the sentence. `numberOf` knows the features of the neighbours. */
export function seeContext(
  input: Input,
  { before, after, inputBefore, index, count, asks }: Surroundings,
  numberOf: (name: string) => number,
  to: Sheet<keyof typeof CONTEXT>,
): void {
  ready ??= makeReady(numberOf)
  const { figures, question, opinions, times, opponents, words } = ready
  if (has(before, figures)) to.see('before.figure')
  if (has(before, question)) to.see('before.asks')
  if (has(before, opinions)) to.see('before.opinion')
  if (has(before, times)) to.see('before.time')
  if (has(before, opponents)) to.see('before.opponent')
  if (has(after, figures)) to.see('after.figure')
  if (has(after, opinions)) to.see('after.opinion')
  if (has(after, times)) to.see('after.time')
  if (has(after, opponents)) to.see('after.opponent')
  if (has(before, figures) && has(after, figures)) to.see('around.figures')
  to.measure('around.length', (value(before, words) + value(after, words)) / 2)
  if (inputBefore && inputBefore.speaker !== input.speaker) to.see('speaker.changes')
  to.measure('speaker.asks', asks)
  if (index < LEAD) to.see('place.lead')
  if (count > 0) to.measure('place.late', index / count)
  if (input.first) to.see('place.opens')
  if (input.block === 'listItem' || input.block === 'row') to.see('place.item')
}

/** What is looked for in the neighbours, by number. */
interface Ready {
  readonly figures: readonly number[]
  readonly question: readonly number[]
  readonly opinions: readonly number[]
  readonly times: readonly number[]
  readonly opponents: readonly number[]
  readonly words: number
}

let ready: Ready | undefined

function makeReady(numberOf: (name: string) => number): Ready {
  return {
    figures: ['figure', 'figure.word'].map(numberOf),
    question: [numberOf('shape.question')],
    opinions: ['stance.think', 'stance.should'].map(numberOf),
    times: ['date.year', 'time.past', 'time.month'].map(numberOf),
    opponents: ['grammar.he', 'people.opponent'].map(numberOf),
    words: numberOf('shape.words'),
  }
}

function has(seen: Seen | undefined, features: readonly number[]): boolean {
  return seen !== undefined && features.some((one) => seen.found.includes(one))
}

function value(seen: Seen | undefined, feature: number): number {
  return seen ? amountOf(seen, feature) : 0
}
