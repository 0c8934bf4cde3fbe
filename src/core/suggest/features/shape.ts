import type { Feature, Input } from './model.ts'
import type { Sheet } from './sheet.ts'
import { themed } from './themed.ts'
import type { Token } from './tokens.ts'

/** The sentence as it looks, and its grammar. */
export const SHAPE = {
  'shape.tiny': { says: 'very few words' },
  'shape.short': { says: 'few words' },
  'shape.middling': { says: 'a sentence of ten words or so' },
  'shape.long': { says: 'a long sentence' },
  'shape.longer': { says: 'a long sentence' },
  'shape.longest': { says: 'a very long sentence' },
  'shape.words': { says: 'a sentence that says much' },
  'shape.letters': { says: 'long words' },
  'shape.commas': { says: 'several parts' },
  'shape.question': { says: 'a question' },
  'shape.exclaims': { says: 'an exclamation' },
  'shape.colon': { says: 'a colon' },
  'shape.brackets': { says: 'something in brackets' },
  'shape.dash': { says: 'a dash' },
  'shape.nocase': { says: 'no capital at its start' },
  'start.i': { says: 'it starts with “I”' },
  'start.we': { says: 'it starts with “we”' },
  'start.you': { says: 'it starts with “you”' },
  'start.he': { says: 'it starts with “he” or “she”' },
  'start.they': { says: 'it starts with “they”' },
  'start.it': { says: 'it starts with “it”' },
  'start.this': { says: 'it starts with “this”' },
  'start.the': { says: 'it starts with “the”' },
  'start.joint': { says: 'it carries on the sentence before' },
  'start.asks': { says: 'it starts like a question' },
  'start.address': { says: 'it starts with a word to the audience' },
  'start.is': { says: 'it starts with “it is” or “this is”' },
  'grammar.act': { says: 'somebody did something' },
  'grammar.plan': { says: 'what others will do' },
  'start.time': { says: 'it starts with a time', kind: 'event' },
  'start.verb': { says: 'it starts with a call' },
  'tense.past': { says: 'something that happened', kind: 'event' },
  'tense.perfect': { says: 'something that has happened', kind: 'event' },
  'tense.passive': { says: 'something that was done', kind: 'event' },
  'grammar.state': { says: 'something that is done' },
  'grammar.ahead': { says: 'something that lies ahead', kind: 'prediction' },
  'tense.continuous': { says: 'something under way' },
  'form.ing': { says: 'a verb in “-ing”' },
  'grammar.todo': { says: 'something to be done' },
  'form.ly': { says: 'an adverb' },
  'form.noun': { says: 'an abstract noun' },
  'form.est': { says: 'a superlative', kind: 'comparison' },
} as const satisfies Record<string, Feature>
type ShapeName = keyof typeof SHAPE

const LENGTHS: readonly (readonly [upTo: number, name: ShapeName])[] = [
  [4, 'shape.tiny'],
  [8, 'shape.short'],
  [13, 'shape.middling'],
  [20, 'shape.long'],
  [30, 'shape.longer'],
  [Number.POSITIVE_INFINITY, 'shape.longest'],
]
/** A sentence of so many words counts in full. */
const MANY_WORDS = 40

const STARTS: Readonly<Record<string, ShapeName>> = {
  ...{ i: 'start.i', we: 'start.we', you: 'start.you', he: 'start.he', she: 'start.he' },
  ...{ they: 'start.they', it: 'start.it', this: 'start.this', that: 'start.this' },
  ...{ these: 'start.this', those: 'start.this', the: 'start.the', and: 'start.joint' },
  ...{ but: 'start.joint', so: 'start.joint', or: 'start.joint', because: 'start.joint' },
  ...{ what: 'start.asks', why: 'start.asks', how: 'start.asks', who: 'start.asks' },
  ...{ do: 'start.asks', did: 'start.asks', is: 'start.asks', are: 'start.asks' },
  ...{ does: 'start.asks', will: 'start.asks', can: 'start.asks', would: 'start.asks' },
  ...{ well: 'start.address', look: 'start.address', now: 'start.address', yes: 'start.address' },
  ...{ no: 'start.address', listen: 'start.address', let: 'start.verb', give: 'start.verb' },
  ...{ make: 'start.verb', take: 'start.verb', go: 'start.verb', imagine: 'start.verb' },
  ...{ think: 'start.verb', remember: 'start.verb', ask: 'start.verb', please: 'start.verb' },
  ...{ in: 'start.time', since: 'start.time', last: 'start.time', during: 'start.time' },
  ...{ after: 'start.time', before: 'start.time', by: 'start.time', on: 'start.time' },
}

const IS = new Set(['is', 's', 'are', 'isn', 'aren'])
const ACTORS = new Set(['we', 'i', 'he', 'she', 'they', 'you', 'who'])
const POINTERS = new Set(['it', 'this', 'that'])
/** Adverbs that do not end in "-ly". */
const ADVERBS = new Set(
  'also now already just not never always even still since both all'.split(' '),
)

const SIGNS: Readonly<Record<string, ShapeName>> = {
  ...{ ',': 'shape.commas', '!': 'shape.exclaims', ':': 'shape.colon', ';': 'shape.commas' },
  ...{ '(': 'shape.brackets', '—': 'shape.dash', '–': 'shape.dash' },
}

/** In "-ed", and nothing that was done. */
const NOT_PAST = new Set(
  'need indeed hundred speed seed feed breed exceed proceed succeed deed weed greed bleed shed sacred naked wicked united red kindred'.split(
    ' ',
  ),
)

/** In "-est", and nothing that is best or most. */
const NOT_SUPERLATIVE = new Set(
  `interest request protest forest honest invest suggest harvest guest west northwest southwest
  midwest latest modest contest arrest unrest southeast northeast conquest digest`.split(/\s+/),
)

/** Sees the sentence’s length, signs, first word, tenses and endings. Endings are English. */
export function seeShape(
  { text }: Input,
  tokens: readonly Token[],
  english: boolean,
  to: Sheet<ShapeName>,
): void {
  let words = 0
  let letters = 0
  for (let i = 0; i < tokens.length; i++) {
    const token = tokens[i] as Token
    if (token.is === 'sign') {
      const sign = SIGNS[token.text]
      if (sign) to.see(sign)
      continue
    }
    words++
    letters += token.text.length
    if (english && token.is === 'word') seeForm(tokens, i, to)
  }
  to.see(LENGTHS.find(([upTo]) => words <= upTo)?.[1] ?? 'shape.longest')
  to.measure('shape.words', Math.min(1, words / MANY_WORDS))
  to.measure('shape.letters', Math.min(1, Math.max(0, letters / Math.max(1, words) - 3) / 4))
  if (/[?؟？]["”»’)]*\s*$/u.test(text)) to.see('shape.question')
  if (/^["“'‘(]*\p{Ll}/u.test(text)) to.see('shape.nocase')
  const start = tokens.find(({ is }) => is === 'word')
  const sort = start && english ? STARTS[start.low] : undefined
  if (sort) to.see(sort)
  if (english && start && isPointing(tokens, start)) to.see('start.is')
}

/** "It is", "that's", "these are": what stands there is mostly judged, not told. */
function isPointing(tokens: readonly Token[], start: Token): boolean {
  if (!POINTERS.has(start.low) && start.low !== 'these' && start.low !== 'those') return false
  return IS.has(tokens[tokens.indexOf(start) + 1]?.low ?? '')
}

function seeForm(tokens: readonly Token[], i: number, to: Sheet<ShapeName>): void {
  const token = tokens[i] as Token
  const { low } = token
  if (token.themes.length > 0 && AHEAD.has(low) && isAhead(tokens, i)) {
    to.see('grammar.ahead', token.start, token.end)
    if (low === 'will' && isThird(tokens[i - 1])) to.see('grammar.plan')
    // What won’t happen was not won.
    if (low === 'won') return
  }
  if (low.length > 3 && low.endsWith('ed') && !NOT_PAST.has(low) && low === token.text) {
    seePast(tokens, i, true, to)
  } else if (themed(token, 'grammar.participle')) {
    seePast(tokens, i, false, to)
  } else if (themed(token, 'grammar.past') && !themed(token, 'speech.said')) {
    seePast(tokens, i, true, to)
  } else if (low.length > 4 && low.endsWith('ing')) {
    to.see(isUnderWay(tokens, i) ? 'tense.continuous' : 'form.ing')
  } else if (low.length > 4 && low.endsWith('ly')) to.see('form.ly')
  else if (low.length > 7 && /(?:tion|ment|ness|ity|ance|ence|ism)s?$/.test(low))
    to.see('form.noun')
  else if (low.length > 4 && low.endsWith('est') && !NOT_SUPERLATIVE.has(low)) {
    to.see('form.est', token.start, token.end)
  }
}

/** A form of the past or a participle: which of the two, its helper tells. */
function seePast(
  tokens: readonly Token[],
  i: number,
  isPastAlone: boolean,
  to: Sheet<ShapeName>,
): void {
  const token = tokens[i] as Token
  const at = helperAt(tokens, i)
  const aux = tokens[at]
  if (aux && isPresent(aux)) to.see('grammar.state', aux.start, token.end)
  else if (aux && isBe(aux)) to.see('tense.passive', aux.start, token.end)
  else if (aux && (themed(aux, 'grammar.have') || themed(aux, 'grammar.had'))) {
    to.see('tense.perfect', aux.start, token.end)
    if (isActor(tokens, at - 1)) to.see('grammar.act')
  } else if (isPastAlone && aux && isBeforeInfinitive(aux)) to.see('grammar.todo')
  else if (isPastAlone) {
    to.see('tense.past', token.start, token.end)
    if (isActor(tokens, at)) to.see('grammar.act')
  }
}

/** "Is paid", "will be paid": nothing that was. */
function isPresent(aux: Token): boolean {
  return themed(aux, 'grammar.is') || themed(aux, 'grammar.be')
}

/** "To put", "will cut", "did not set". */
function isBeforeInfinitive(aux: Token): boolean {
  return (
    aux.low === 'to' ||
    (['grammar.will', 'grammar.would', 'grammar.can', 'grammar.did', 'grammar.do'] as const).some(
      (theme) => themed(aux, theme),
    )
  )
}

/** "It does not say who will pay", but not "those who will pay". */
const SAYING = new Set(
  'say says said ask asks asked know knows knew tell tells told decide'.split(' '),
)
const AHEAD = new Set(['will', 'won', 'll', 'shall', 'going', 'gonna', 'is', 'are'])

/** "Prices will rise"; not "the will of her uncle" or "asked when it will open". */
function isAhead(tokens: readonly Token[], i: number): boolean {
  if (!themed(tokens[i] as Token, 'grammar.will')) return false
  for (let k = i - 1; k > 0 && k >= i - 5 && tokens[k]?.is !== 'sign'; k--) {
    if (themed(tokens[k] as Token, 'grammar.what') && tokens[k - 1]?.is === 'word') return false
    if (tokens[k]?.low === 'whether') return false
    if (tokens[k]?.low === 'who' && SAYING.has(tokens[k - 1]?.low ?? '')) return false
  }
  return true
}

/** Where a verb's helper would stand: before it, with an adverb between or none. */
function helperAt(tokens: readonly Token[], i: number): number {
  const low = tokens[i - 1]?.low ?? ''
  return ADVERBS.has(low) || (low.length > 4 && low.endsWith('ly')) ? i - 2 : i - 1
}

/** Whether somebody stands there who does what follows: a pronoun, or a name inside the sentence. */
function isActor(tokens: readonly Token[], at: number): boolean {
  const who = tokens[at]
  return who !== undefined && (ACTORS.has(who.low) || (at > 0 && /^\p{Lu}/u.test(who.text)))
}

/** "We're halting", "are now building"; what is "going to" be is not under way. */
function isUnderWay(tokens: readonly Token[], i: number): boolean {
  if (tokens[i]?.low === 'going' && tokens[i + 1]?.low === 'to') return false
  const aux = tokens[helperAt(tokens, i)]
  return (
    aux !== undefined &&
    (themed(aux, 'grammar.is') || themed(aux, 'grammar.was') || aux.low === 'm')
  )
}

/** "The rule will", not "we will" or "it will". */
function isThird(before: Token | undefined): boolean {
  return before?.is === 'word' && !ACTORS.has(before.low) && !POINTERS.has(before.low)
}

function isBe(token: Token): boolean {
  return (
    themed(token, 'grammar.was') || themed(token, 'grammar.is') || themed(token, 'grammar.been')
  )
}
