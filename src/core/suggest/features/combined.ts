import type { Feature, Seen } from './model.ts'
import { seeNumber } from './sheet.ts'

/** Two things seen in one sentence that say more together. */
export const COMBINED = {
  'both.figure-change': { says: 'a figure and a change', kind: 'statistic' },
  'both.figure-compare': { says: 'a figure and a comparison', kind: 'comparison' },
  'both.figure-people': { says: 'a figure and people', kind: 'statistic' },
  'both.figure-time': { says: 'a figure and a time', kind: 'statistic' },
  'both.figure-past': { says: 'a figure and something past', kind: 'statistic' },
  'both.figure-i': { says: 'a figure and the first person', kind: 'statistic' },
  'both.figure-future': { says: 'a figure and what may lie ahead', kind: 'prediction' },
  'both.figure-source': { says: 'a figure and a source', kind: 'statistic' },
  'both.figure-opinion': { says: 'a figure and an opinion' },
  'both.figure-cost': { says: 'a figure and money', kind: 'statistic' },
  'both.figure-topic': { says: 'a figure and public affairs', kind: 'statistic' },
  'both.superlative-country': { says: 'a superlative and a country or place', kind: 'record' },
  'both.superlative-ever': { says: 'a record', kind: 'record' },
  'both.change-time': { says: 'a change and a time', kind: 'comparison' },
  'both.change-topic': { says: 'a change and public affairs', kind: 'statistic' },
  'both.vote-law': { says: 'a vote or a decision on a law', kind: 'decision' },
  'both.he-vote': { says: 'somebody’s part in a vote or a law', kind: 'decision' },
  'both.he-said': { says: 'somebody’s words', kind: 'quotation' },
  'both.said-should': { says: 'somebody’s words on what ought to be', kind: 'quotation' },
  'stance.suppose': { says: 'a condition and what would follow' },
  'both.years-compared': { says: 'compares two years', kind: 'comparison' },
  'both.if-you': { says: 'a condition and “you”' },
  'both.past-fact': { says: 'something past and a word for truth', kind: 'event' },
  'both.figure-short': { says: 'a figure in few words', kind: 'statistic' },
  'both.figure-longest': { says: 'a figure in very many words' },
  'both.change-short': { says: 'a change in few words', kind: 'statistic' },
  'both.change-longest': { says: 'a change in very many words' },
  'both.figure-plan': { says: 'a figure and a wish or a promise', kind: 'prediction' },
  'both.he-past': { says: 'what somebody did or was', kind: 'event' },
  'both.he-law': { says: 'somebody’s part in a law or a decision', kind: 'decision' },
  'both.i-past': { says: 'what the speaker did or was', kind: 'event' },
  'both.i-vote': { says: 'the speaker’s part in a vote or a law', kind: 'decision' },
  'both.i-opinion': { says: 'the speaker’s opinion' },
  'both.we-past': { says: 'something past and “us”', kind: 'event' },
  'both.we-should': { says: 'what “we” should do' },
  'both.we-will': { says: 'what “we” will do', kind: 'prediction' },
  'both.i-will': { says: 'what the speaker will do', kind: 'prediction' },
  'both.name-past': { says: 'something past about what is named', kind: 'event' },
  'both.name-law': { says: 'a law or a vote and a name', kind: 'decision' },
  'both.name-said': { says: 'a statement and a name', kind: 'quotation' },
  'both.country-past': { says: 'something past about a country', kind: 'event' },
  'both.institution-law': { says: 'an institution and a decision', kind: 'decision' },
  'both.violence-time': { says: 'violence, an accident or a crime, and a time', kind: 'event' },
  'both.violence-figure': {
    says: 'violence, an accident or a crime, and a figure',
    kind: 'statistic',
  },
  'both.cause-topic': { says: 'a cause and public affairs', kind: 'cause' },
  'both.not-past': { says: 'something denied of the past', kind: 'event' },
  'both.all-topic': { says: 'all or none, in public affairs' },
  'both.topics': { says: 'several public affairs at once' },
} as const satisfies Record<string, Feature>
type CombinedName = keyof typeof COMBINED

const FIGURE = 'figure figure.word number.scale number.vague unit.percent'
const CHANGE = 'change.up change.down'
const TIME = 'date.year date.decade time.past time.month time.length time.since'
const PAST = 'tense.past tense.perfect tense.passive grammar.was grammar.had grammar.did'
const HE = 'grammar.he people.opponent name.titled'
const NAME = 'name.full name.titled name.acronym'
const VOTE = 'law.votedfor law.vote law.pass'
const SAID = 'speech.said speech.claim speech.announce speech.deny'
const SHORT = 'shape.tiny shape.short shape.middling'
const TOPIC = `topic.tax topic.budget topic.economy topic.trade topic.health topic.welfare
  topic.education topic.energy event.jobs topic.military topic.nuclear topic.guns topic.climate
  money.cost`

/** Both sides of each pair: any of the first with any of the second. */
const PAIRS: readonly (readonly [CombinedName, string, string])[] = [
  ['both.figure-change', FIGURE, CHANGE],
  ['both.figure-compare', FIGURE, 'compare.than compare.with compare.more compare.superlative'],
  ['both.figure-people', 'figure figure.word number.vague', 'unit.people'],
  ['both.figure-time', FIGURE, TIME],
  ['both.figure-past', FIGURE, PAST],
  ['both.figure-i', FIGURE, 'grammar.i'],
  ['both.figure-future', FIGURE, 'grammar.will grammar.would time.future grammar.expected'],
  ['both.figure-source', FIGURE, 'source.study source.expert speech.according source.shows'],
  ['both.figure-opinion', FIGURE, 'stance.think stance.should stance.want'],
  ['both.figure-cost', FIGURE, 'money.cost unit.money topic.tax topic.budget'],
  ['both.figure-topic', FIGURE, TOPIC],
  [
    'both.superlative-country',
    'compare.superlative form.est record.first',
    'people.country people.state',
  ],
  ['both.superlative-ever', 'compare.superlative form.est record.first', 'record.ever'],
  ['both.change-time', CHANGE, TIME],
  ['both.change-topic', CHANGE, TOPIC],
  ['both.vote-law', VOTE, 'law.name'],
  ['both.he-vote', HE, VOTE],
  ['both.he-said', HE, SAID],
  ['both.said-should', SAID, 'stance.should stance.let'],
  ['stance.suppose', 'grammar.if', 'grammar.ahead grammar.would'],
  ['both.years-compared', 'date.years', `${CHANGE} compare.than compare.with figure.range`],
  ['both.if-you', 'grammar.if', 'grammar.you'],
  ['both.past-fact', `${PAST} grammar.state`, 'stance.fact'],
  ['both.figure-short', FIGURE, SHORT],
  ['both.figure-longest', FIGURE, 'shape.longest'],
  ['both.change-short', CHANGE, SHORT],
  ['both.change-longest', CHANGE, 'shape.longest'],
  ['both.figure-plan', FIGURE, 'stance.let stance.want stance.should speech.promise'],
  ['both.he-past', HE, PAST],
  ['both.he-law', HE, 'law.name law.pass law.decide'],
  ['both.i-past', 'grammar.i', PAST],
  ['both.i-vote', 'grammar.i', VOTE],
  ['both.i-opinion', 'grammar.i', 'stance.think stance.want stance.should'],
  ['both.we-past', 'grammar.we', PAST],
  ['both.we-should', 'grammar.we', 'stance.should stance.let grammar.can'],
  ['both.we-will', 'grammar.we', 'grammar.will'],
  ['both.i-will', 'grammar.i', 'grammar.will grammar.would'],
  ['both.name-past', NAME, PAST],
  ['both.name-law', NAME, 'law.name law.pass law.vote'],
  ['both.name-said', NAME, SAID],
  ['both.country-past', 'people.country', PAST],
  [
    'both.institution-law',
    'people.institution people.court people.legislator',
    'law.pass law.court law.decide',
  ],
  ['both.violence-time', 'event.violence event.death event.disaster event.crime', TIME],
  ['both.violence-figure', 'event.violence event.death event.disaster event.crime', FIGURE],
  ['both.cause-topic', 'cause', TOPIC],
  ['both.not-past', 'grammar.not', `${PAST} grammar.state`],
  ['both.all-topic', 'quantity.all', TOPIC],
]

/** From this many subjects on, a sentence is about several. */
const SEVERAL = 3

/** In which pairs a feature stands on which side, and whether it is a subject of public affairs. */
interface Sides {
  readonly first: number[]
  readonly second: number[]
  isTopic: boolean
}

/** The features of the pairs, in their order, and the sides of every other feature, by their numbers. */
interface Ready {
  readonly made: readonly number[]
  readonly topics: number
  readonly sides: readonly (Sides | undefined)[]
}

let ready: Ready | undefined

/** Sees the pairs in a sentence of which everything else has been seen. */
export function seeCombined(seen: Seen, numberOf: (name: string) => number): void {
  ready ??= makeReady(numberOf)
  const { made, topics, sides } = ready
  // 1 where the first side has been seen, 2 where the second, 3 where both.
  const halves = new Uint8Array(made.length)
  let several = 0
  for (const feature of seen.found) {
    const side = sides[feature]
    if (!side) continue
    for (const pair of side.first) halves[pair] = (halves[pair] as number) | 1
    for (const pair of side.second) halves[pair] = (halves[pair] as number) | 2
    if (side.isTopic) several++
  }
  for (let pair = 0; pair < made.length; pair++) {
    if (halves[pair] === 3) seeNumber(seen, made[pair] as number, -1, -1)
  }
  if (several >= SEVERAL) seeNumber(seen, topics, -1, -1)
}

function makeReady(numberOf: (name: string) => number): Ready {
  const numbers = (names: string) => names.trim().split(/\s+/).map(numberOf)
  const sides: Sides[] = []
  const sideOf = (feature: number): Sides => {
    sides[feature] ??= { first: [], second: [], isTopic: false }
    return sides[feature]
  }
  for (const [pair, [, first, second]] of PAIRS.entries()) {
    for (const feature of numbers(first)) sideOf(feature).first.push(pair)
    for (const feature of numbers(second)) sideOf(feature).second.push(pair)
  }
  for (const feature of numbers(TOPIC)) sideOf(feature).isTopic = true
  return { made: PAIRS.map(([name]) => numberOf(name)), topics: numberOf('both.topics'), sides }
}
