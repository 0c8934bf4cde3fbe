import { seeCombined } from './combined.ts'
import { seeContext } from './context.ts'
import { seeFigures } from './figures.ts'
import { lexiconFor } from './lexicon.ts'
import type { Input, Seen } from './model.ts'
import { seeNames } from './names.ts'
import { numberOf } from './registry.ts'
import { seeShape } from './shape.ts'
import { seeNumber, sheet } from './sheet.ts'
import { type Token, tokens } from './tokens.ts'
import { seeVoices } from './voices.ts'
import { whoAsks } from './who-asks.ts'

export { amountOf, type Input, type Seen } from './model.ts'
export { FEATURES, type FeatureName, numberOf } from './registry.ts'

/**
 * What is seen in each sentence of one article or transcript, in the same order. `language` is a
 * BCP 47 tag, or empty for English. Linear in the text.
 */
export function see(inputs: readonly Input[], language: string): Seen[] {
  const lexicon = lexiconFor(language)
  const english = language === '' || /^en(?:-|_|$)/i.test(language)
  // German writes every noun with a capital: there it names nobody.
  const capitalsAreNouns = /^(?:de|lb)(?:-|_|$)/i.test(language)
  const seen = inputs.map((): Seen => ({ found: [], values: [], starts: [], ends: [] }))
  for (const [index, input] of inputs.entries()) {
    const found = tokens(input.text)
    lexicon.mark(found)
    seeAlone(input, found, english, capitalsAreNouns, seen[index] as Seen)
  }
  const asks = whoAsks(inputs)
  for (const [index, input] of inputs.entries()) {
    const around = {
      before: index > 0 ? seen[index - 1] : undefined,
      after: seen[index + 1],
      inputBefore: index > 0 ? inputs[index - 1] : undefined,
      asks: asks.get(input.speaker) ?? 0,
      index,
      count: inputs.length,
    }
    seeContext(input, around, numberOf, sheet(seen[index] as Seen, numberOf))
  }
  return seen
}

/** What a word says only without a capital: "Lower Silesia" is lower than nothing. */
const NO_NAMES = ['compare.more', 'event.death'].map(numberOf)

function seeAlone(
  input: Input,
  found: readonly Token[],
  english: boolean,
  capitalsAreNouns: boolean,
  seen: Seen,
): void {
  for (const token of found) {
    const { start, themes, phraseEnds } = token
    const isNamed = start > 0 && token.text !== token.low
    for (let i = 0; i < themes.length; i++) {
      if (isNamed && NO_NAMES.includes(themes[i] as number)) continue
      seeNumber(seen, themes[i] as number, start, phraseEnds[i] ?? token.end)
    }
  }
  const to = sheet<string>(seen, numberOf)
  seeFigures(found, to)
  if (!capitalsAreNouns) seeNames(found, to)
  seeVoices(input, found, to)
  seeShape(input, found, english, to)
  seeCombined(seen, numberOf)
}
