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
  'start.time': { says: 'it starts with a time', kind: 'event' },
  'start.verb': { says: 'it starts with a call' },
  'tense.past': { says: 'something that happened', kind: 'event' },
  'tense.perfect': { says: 'something that has happened', kind: 'event' },
  'tense.passive': { says: 'something that was done', kind: 'event' },
  'tense.continuous': { says: 'something under way' },
  'form.ing': { says: 'a verb in “-ing”' },
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
}

function seeForm(tokens: readonly Token[], i: number, to: Sheet<ShapeName>): void {
  const token = tokens[i] as Token
  const { low } = token
  const before = tokens[i - 1]
  if (low.length > 3 && low.endsWith('ed') && !NOT_PAST.has(low) && low === token.text) {
    const aux = before && helper(before) ? before : tokens[i - 2]
    if (
      aux &&
      (themed(aux, 'grammar.was') || themed(aux, 'grammar.is') || themed(aux, 'grammar.been'))
    ) {
      to.see('tense.passive', aux.start, token.end)
    } else if (aux && themed(aux, 'grammar.have')) to.see('tense.perfect', aux.start, token.end)
    else to.see('tense.past', token.start, token.end)
  } else if (themed(token, 'grammar.past') && !themed(token, 'speech.said')) {
    const isPerfect = before && (themed(before, 'grammar.have') || themed(before, 'grammar.had'))
    to.see(isPerfect ? 'tense.perfect' : 'tense.past', token.start, token.end)
  } else if (low.length > 4 && low.endsWith('ing')) {
    const isContinuous = before && (themed(before, 'grammar.is') || themed(before, 'grammar.was'))
    to.see(isContinuous ? 'tense.continuous' : 'form.ing')
  } else if (low.length > 4 && low.endsWith('ly')) to.see('form.ly')
  else if (low.length > 7 && /(?:tion|ment|ness|ity|ance|ence|ism)s?$/.test(low))
    to.see('form.noun')
  else if (low.length > 4 && low.endsWith('est') && !NOT_SUPERLATIVE.has(low)) {
    to.see('form.est', token.start, token.end)
  }
}

function helper(token: Token): boolean {
  return (
    themed(token, 'grammar.was') ||
    themed(token, 'grammar.is') ||
    themed(token, 'grammar.been') ||
    themed(token, 'grammar.have')
  )
}
