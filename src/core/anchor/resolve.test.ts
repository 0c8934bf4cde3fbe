import fc from 'fast-check'
import { expect, it, describe as suite } from 'vitest'
import { describe } from './describe.ts'
import { indexText } from './index-text.ts'
import { resolve } from './resolve.ts'
import { anySpan, scrappyText } from './texts.testing.ts'

const text =
  'The ferry to Lunden was late on Friday. Forty passengers waited on the quay in the rain. ' +
  'The crossing took three hours and cost 18 euros. The company has promised a refund.'
const words = 'The crossing took three hours and cost 18 euros.'
const start = text.indexOf(words)
const anchor = describe(text, { start, end: start + words.length })

suite('resolve', () => {
  it('is the inverse of describe, for every text and span', () => {
    fc.assert(
      fc.property(scrappyText, anySpan, (text, pick) => {
        const span = pick(text)
        const { outcome, span: found } = resolve(text, describe(text, span))
        expect({ outcome, found }).toEqual({ outcome: 'unchanged', found: span })
      }),
      { numRuns: 500 },
    )
  })

  it('finds the words again after other words were set before them', () => {
    const now = `A correction. ${text}`
    const { outcome, span } = resolve(now, anchor)
    expect({ outcome, span }).toEqual({
      outcome: 'unchanged',
      span: { start: start + 14, end: start + 14 + words.length },
    })
  })

  it('finds them in another typography, in an indexed text', () => {
    const now = text.replace('18 euros', '18\u00a0eu\u00adros')
    const { outcome, span } = resolve(indexText(now), anchor)
    expect({ outcome, end: span?.end }).toEqual({
      outcome: 'unchanged',
      end: start + words.length + 1,
    })
  })

  it.each([
    ['white space', (text: string) => text.replaceAll(' ', '\u00a0 ')],
    ['the shape of quotation marks', (text: string) => text.replaceAll(/[“”]/gu, '"')],
    ['case', (text: string) => text.toUpperCase()],
    ['paragraph breaks', (text: string) => text.replaceAll('. ', '.\n\n')],
    ['footnote marks', (text: string) => text.replaceAll(/(?<=rain|refund)\./gu, '.[3]')],
    ['the next sentence', (text: string) => text.replace('company', 'firm')],
    ['the start of the text', (text: string) => `A correction. ${text}`],
  ])('sees no other context where there is another in %s', (_what, change) => {
    const old = text.replace('has promised', '“has promised”')
    const kept = describe(old, anchor.position)
    const { outcome, contextChanged } = resolve(change(old), kept)
    expect({ outcome, contextChanged }).toEqual({ outcome: 'unchanged', contextChanged: false })
  })

  it.each([
    ['before it', 'Critics deny that the crossing took three hours and cost 18 euros.'],
    ['after it', 'The crossing took three hours and cost 18 euros, critics say.'],
  ])('tells that the sentence has other words %s', (_what, now) => {
    const part = describe(text, { start, end: start + words.length - 1 })
    const { outcome, contextChanged } = resolve(text.replace(words, now), part)
    expect({ outcome, contextChanged }).toEqual({ outcome: 'unchanged', contextChanged: true })
  })

  it.each([
    ['a number of more digits', 'cost 18', '18', '180'],
    ['a decimal', 'cost 18', '18', '18.5'],
    ['a percentage', 'cost 18', '18', '18%'],
    ['a negative number', '18 euros', '18', '-18'],
    ['a longer word', 'three hour', 'three hours', 'three hourly shifts'],
    ['a contraction', 'The crossing took three hours and cost', 'cost', "cost'nt"],
  ])('does not take a quote for a part of %s', (_what, quote, old, other) => {
    const at = text.indexOf(quote)
    const part = describe(text, { start: at, end: at + quote.length })
    const { outcome } = resolve(text.replace(old, other), part)
    expect(['unchanged', 'moved']).not.toContain(outcome)
  })

  it('calls words moved that stand once and among others', () => {
    expect(resolve(`Bees dance. ${words}`, anchor).outcome).toBe('moved')
  })

  it('says what was edited between the old neighbours', () => {
    const { outcome, span, changes } = resolve(text.replace('18', '81'), anchor)
    expect({ outcome, span, changes }).toEqual({
      outcome: 'edited',
      span: anchor.position,
      changes: [{ kind: 'number', from: '18', to: '81' }],
    })
  })

  it('leaves the choice to a person where two places fit', () => {
    const { outcome, candidates } = resolve(`Bees dance. ${words} So be it. ${words} Yes.`, anchor)
    expect([outcome, candidates.length]).toEqual(['ambiguous', 2])
  })

  it('takes no short word for another that reads alike', () => {
    const the = describe(text, { start: 0, end: 3 })
    expect(resolve('Bees dance on the roof.', the).outcome).toBe('ambiguous')
  })

  it.each([
    ['a sentence that says something else', words.replace('18', '81')],
    ['nothing of it', ''],
  ])('finds nothing in a text with %s', (_what, other) => {
    expect(resolve(`Bees dance. ${other} So be it.`, anchor).outcome).toBe('deleted')
  })

  it('takes no word for another that other vowel points make of it', () => {
    const old = 'وقف الناس هناك. كَتَبَ الولد رسالة. ثم نزل المطر.'
    const said = 'كَتَبَ الولد رسالة.'
    const from = old.indexOf(said)
    const pointed = describe(old, { start: from, end: from + said.length })
    const now = (words: string) => resolve(`هنا. ${old.replace(said, words)}`, pointed).outcome
    expect(now(said.replaceAll(/[\u064b-\u0652]/gu, ''))).toBe('unchanged')
    expect(now('كُتِبَ الولد رسالة.')).toBe('edited')
  })
})
