import { describe, expect, it } from 'vitest'
import { compareQuotes } from './compare-quotes.ts'

describe('compareQuotes', () => {
  it.each([
    ['“It’s ten per cent — now.”', '"It\'s  TEN % – now[1]."'],
    ['渡轮，晚点。', '渡轮, 晚点.'],
    ['', ''],
    [' ', ''],
  ])('reads %j and %j alike', (one, other) => {
    const { same, changes, difference } = compareQuotes(one, other)
    expect({ same, changes }).toEqual({ same: true, changes: [] })
    expect(difference.every(({ kind }) => kind === 'kept')).toBe(true)
  })

  it('says what is different, and shows it', () => {
    expect(compareQuotes('It rose by 12 million.', 'It never rose by 72 million.')).toEqual({
      same: false,
      changes: [
        { kind: 'negation', from: '', to: 'never' },
        { kind: 'number', from: '12', to: '72' },
      ],
      difference: [
        { kind: 'kept', text: 'It' },
        { kind: 'added', text: 'never' },
        { kind: 'kept', text: 'rose by' },
        { kind: 'dropped', text: '12' },
        { kind: 'added', text: '72' },
        { kind: 'kept', text: 'million.' },
      ],
    })
  })

  it.each([
    ['Bees dance.', 'The ferry to Lunden was late on Friday, and nobody was told why.'],
    ['Bees dance.', ''],
    ['', 'Bees dance.'],
  ])('answers for quotations with nothing in common: %j and %j', (one, other) => {
    const { same, changes, difference } = compareQuotes(one, other)
    expect(same).toBe(false)
    expect(changes.length).toBeGreaterThan(0)
    const without = (kind: string) =>
      difference.flatMap((piece) => (piece.kind === kind ? [] : piece.text.split(' '))).join('')
    expect(without('added')).toBe(one.replaceAll(' ', ''))
    expect(without('dropped')).toBe(other.replaceAll(' ', ''))
  })
})
