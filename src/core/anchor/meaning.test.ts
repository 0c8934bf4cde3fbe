import { describe, expect, it } from 'vitest'
import { snapToGraphemes } from '../article/index.ts'
import { carry } from './carry.ts'
import { compareQuotes } from './compare-quotes.ts'
import { germanCases, inGerman, meaningCases } from './meaning.testing.ts'
import { typographyCases } from './typography.testing.ts'

const HEAD =
  'The ferry to Lunden was late on Friday. Forty passengers waited on the quay in the rain.'
const TAIL = 'The company has promised a refund. It did not say when the money would come to them.'

const inPlace = (words: string) => `${HEAD}\n\n${words}\n\n${TAIL}`
const moved = (words: string) => `${words}\n\n${HEAD}\n\n${TAIL}`

/** What became of the words in the old draft's middle. */
function outcomeOf(before: string, after: string) {
  const start = before.indexOf('\n\n') + 2
  const [placed] = carry(before, after, [{ start, end: before.lastIndexOf('\n\n') }])
  if (!placed) throw new Error('a span was carried nowhere')
  return placed
}

describe('a change of meaning', () => {
  it.each(meaningCases)(
    'is an edit, and is called by its kind: %s',
    (_what, one, other, ...kinds) => {
      const { outcome, changes } = outcomeOf(inPlace(one), inPlace(other))
      expect(outcome).toBe('edited')
      expect(changes.map(({ kind }) => kind)).toEqual(kinds)
    },
  )

  it.each(meaningCases)('is never taken for a move, either way: %s', (_what, one, other) => {
    for (const [old, now] of [
      [one, other],
      [other, one],
    ] as const) {
      expect(['unchanged', 'moved']).not.toContain(outcomeOf(inPlace(old), moved(now)).outcome)
      expect(['unchanged', 'moved']).not.toContain(outcomeOf(inPlace(old), inPlace(now)).outcome)
      expect(compareQuotes(old, now).same).toBe(false)
    }
  })

  it.each(meaningCases)(
    'shows in every span of the words that it touches: %s',
    (_what, one, other) => {
      const [before, after] = [inPlace(one), inPlace(other)]
      let head = 0
      while (before[head] === after[head]) head++
      let tail = 0
      while (before.at(-1 - tail) === after.at(-1 - tail) && tail < before.length - head - 1) tail++
      const { start, end } = snapToGraphemes(before, { start: head, end: before.length - tail })
      const from = before.indexOf(one)
      for (let i = from; i <= start; i++) {
        const span = snapToGraphemes(before, { start: i, end: Math.max(end, start + 1) })
        const [placed] = carry(before, after, [span])
        const sure = placed?.outcome === 'unchanged' || placed?.outcome === 'moved'
        expect({ span, silent: sure && !placed.contextChanged }).toEqual({ span, silent: false })
      }
    },
  )
})

describe('a capital in German', () => {
  it.each(germanCases)('is told from a name where it can be: %j for %j', (from, to, kind) => {
    const [before, after] = inGerman(from, to)
    const [placed] = carry(before, after, [{ start: 0, end: before.length }])
    expect(placed?.changes.map((change) => change.kind)).toEqual([kind])
  })
})

describe('a change of typography', () => {
  it.each(typographyCases)('is no edit, either way: %s', (_what, one, other) => {
    for (const [old, now] of [
      [one, other],
      [other, one],
    ] as const) {
      const { outcome, span, contextChanged } = outcomeOf(inPlace(old), inPlace(now))
      expect({ outcome, contextChanged }).toEqual({ outcome: 'unchanged', contextChanged: false })
      const start = HEAD.length + 2
      expect(inPlace(now).slice(span?.start, span?.end)).toBe(now)
      expect(span?.start).toBe(start)
      expect(compareQuotes(old, now)).toMatchObject({ same: true, changes: [] })
    }
  })
})

describe('the sign of a number', () => {
  it.each([
    ['a minus added', 'It was ⟦3 degrees⟧ at noon.', 'It was ⟦−3 degrees⟧ at noon.', 'edited'],
    ['a minus dropped', 'It was −⟦3 degrees⟧ at noon.', 'It was ⟦3 degrees⟧ at noon.', 'edited'],
    ['a currency changed', 'It cost £⟦5 in all⟧ then.', 'It cost ⟦$5 in all⟧ then.', 'edited'],
    [
      'a percent sign added',
      'Then it rose by ⟦just 5⟧ then.',
      'Then it rose by ⟦just 5%⟧ then.',
      'edited',
    ],
    [
      'an exponent dropped',
      'There is ⟦space of 10⟧² then.',
      'There is ⟦space of 10⟧ then.',
      'edited',
    ],
    [
      'percent in words',
      'Then it rose by ⟦just 5⟧ per cent.',
      'Then it rose by ⟦just 5⟧%.',
      'unchanged',
    ],
    ['the same sign', 'It was −⟦3 degrees⟧ at noon.', 'It was -⟦3 degrees⟧ at noon.', 'unchanged'],
  ])('belongs to a span that starts or ends beside it: %s', (_what, one, other, wanted) => {
    const marked = (text: string) => ({
      start: text.indexOf('⟦'),
      end: text.indexOf('⟧') - 1,
      text: text.replaceAll(/[⟦⟧]/gu, ''),
    })
    const [old, now] = [marked(inPlace(one)), marked(inPlace(other))]
    const [placed] = carry(old.text, now.text, [{ start: old.start, end: old.end }])
    expect(placed?.outcome).toBe(wanted)
    expect(placed?.span).toEqual({ start: now.start, end: now.end })
  })
})
