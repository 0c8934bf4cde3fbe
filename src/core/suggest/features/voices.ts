import type { Feature, Input } from './model.ts'
import type { Sheet } from './sheet.ts'
import { themed } from './themed.ts'
import type { Token } from './tokens.ts'

/** Who says it, and whether in quotation marks. */
export const VOICES = {
  'quote.whole': { says: 'a quotation', kind: 'quotation' },
  'quote.part': { says: 'a quotation', kind: 'quotation' },
  'quote.phrase': { says: 'a quoted phrase', kind: 'quotation' },
  'voice.named': { says: 'somebody is named as saying it', kind: 'quotation' },
  'voice.head': { says: 'said by a head of state or government', kind: 'quotation' },
  'voice.minister': { says: 'said by a minister or an office-holder', kind: 'quotation' },
  'voice.official': { says: 'said by an official', kind: 'quotation' },
  'voice.study': { says: 'said by a study or an expert', kind: 'statistic' },
  'voice.body': { says: 'said by an institution', kind: 'quotation' },
} as const satisfies Record<string, Feature>

/** From this many letters on, a quotation says something by itself. */
const STATEMENT = 28

const SPEAKERS = [
  ['people.head', 'voice.head'],
  ['people.minister', 'voice.minister'],
  ['people.legislator', 'voice.minister'],
  ['people.official', 'voice.official'],
  ['source.study', 'voice.study'],
  ['source.expert', 'voice.study'],
  ['people.institution', 'voice.body'],
] as const

/** Sees quotations, and who is said to speak. */
export function seeVoices(
  { text, quoted, claimant }: Input,
  tokens: readonly Token[],
  to: Sheet<keyof typeof VOICES>,
): void {
  for (const { start, end } of quoted) {
    const letters = end - start
    if (letters < STATEMENT) to.see('quote.phrase', start, end)
    else if (letters > text.length - 8) to.see('quote.whole', start, end)
    else to.see('quote.part', start, end)
  }
  if (claimant !== '') to.see('voice.named')
  for (let i = 0; i < tokens.length; i++) {
    if (isSaying(tokens[i])) seeSpeaker(tokens, i, to)
  }
}

function isSaying(token: Token | undefined): boolean {
  if (token === undefined) return false
  return (
    themed(token, 'speech.said') ||
    themed(token, 'speech.claim') ||
    themed(token, 'speech.announce') ||
    themed(token, 'speech.according')
  )
}

/** The speaker stands within a few words of the verb. */
function seeSpeaker(tokens: readonly Token[], verb: number, to: Sheet<keyof typeof VOICES>): void {
  for (let i = Math.max(0, verb - 4); i < Math.min(tokens.length, verb + 5); i++) {
    const token = tokens[i] as Token
    for (const [theme, voice] of SPEAKERS) {
      if (themed(token, theme) && !to.has(voice)) to.see(voice, token.start, token.end)
    }
  }
}
