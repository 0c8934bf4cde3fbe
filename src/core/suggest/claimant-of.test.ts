import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { compose } from '../article/compose.ts'
import { claimantOf, claimantsIn, suggest } from './index.ts'
import type { ArticleText } from './model.ts'

const articleOf = (...texts: string[]): ArticleText => ({
  ...compose(texts.map((text) => ({ kind: 'paragraph', text }))),
  language: 'en',
})

/** The span of the words where they first stand. */
function spanOf({ text }: ArticleText, words: string) {
  const start = text.indexOf(words)
  if (start === -1) throw new Error(`The article does not have: ${words}`)
  return { start, end: start + words.length }
}

const sample = articleOf(
  ...readFileSync(new URL('../../../resources/samples/number-plates.txt', import.meta.url), 'utf8')
    .trim()
    .split(/\n\n+/),
)

describe('claimantOf', () => {
  it.each([
    ['Mr Vucic had been ready to accept an EU compromise proposal', 'Josep Borrell'],
    ['around 10,000 Kosovo Serbs with licence plates', 'Pristina'],
    ['Serbia had been "absolutely constructive"', 'Aleksandar Vucic'],
    ['the agreements already signed be applied', 'Aleksandar Vucic'],
    ['Kosovo was demanding broader talks', 'Albin Kurti'],
    ['only discuss licence plates', 'Albin Kurti'],
    ['That is why we are in the situation we are in', 'Albin Kurti'],
    ['"disappointed" at the lack of an agreement', 'United States'],
    ['Escalation must be avoided', 'Jens Stoltenberg'],
    ["Kosovo's 2008 declaration of independence", ''],
    ['In August, Brussels brokered a deal', ''],
  ])('knows on the sample article who says %j', (words, claimant) => {
    expect(claimantOf(sample, spanOf(sample, words))).toBe(claimant)
  })

  const two = articleOf(
    'Prime Minister Ann Lee met Bob Cole.',
    '"It works very well," said Ms Lee, but Bob Cole called it "junk".',
    'It rained. "It always did work," she said.',
  )

  it.each([
    ['within one of two quotations', 'works very', 'Ann Lee'],
    ['within the other', 'junk', 'Bob Cole'],
    [
      'over both, by the one that has more of it',
      'It works very well," said Ms Lee, but Bob Cole called it "junk',
      'Ann Lee',
    ],
    ['over sentences of which one names somebody', 'It rained. "It always did work', 'Ann Lee'],
    ['of a sentence that names nobody', 'It rained', ''],
    ['of somebody who is only met', 'Ann Lee met Bob Cole', ''],
  ])('tells who says a span %s', (_where, words, claimant) => {
    expect(claimantOf(two, spanOf(two, words))).toBe(claimant)
  })

  it('says the same as a suggestion for the whole of its sentence', () => {
    const claimant = claimantsIn(sample)
    for (const suggestion of suggest(sample)) {
      expect(claimant(suggestion), suggestion.text).toBe(suggestion.claimant)
    }
  })

  it.each([
    ['past the end of the text', { start: 9000, end: 9010 }],
    ['between two paragraphs', { start: 36, end: 38 }],
  ])('tells nobody for a span %s', (_where, span) => {
    expect(claimantOf(two, span)).toBe('')
  })

  it('tells nobody in an empty article, or in a language that it does not read', () => {
    expect(claimantOf({ text: '', blocks: [], language: '' }, { start: 0, end: 1 })).toBe('')
    const german = { ...articleOf('„Es geht“, said Ann Lee.'), language: 'de' }
    expect(claimantOf(german, spanOf(german, 'Es geht'))).toBe('')
  })
})
