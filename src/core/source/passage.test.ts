import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { describe as describeSpan } from '../anchor/index.ts'
import { findPassage } from './passage.ts'

const TEXT =
  'The budget of the city grew by 12 million euros in 2021, the report says on its first page. ' +
  'Spending on roads fell. The mayor called it a success, and the opposition called it a failure.'

function passageOf(words: string, text = TEXT) {
  const start = text.indexOf(words)
  return describeSpan(text, { start, end: start + words.length })
}

const typed = (exact: string) => ({ quote: { exact, prefix: '', suffix: '' }, position: null })

describe('a passage', () => {
  it('is there where it was found', () => {
    const passage = passageOf('12 million euros')
    const found = findPassage(TEXT, passage)
    expect(found).toEqual({ outcome: 'there', span: passage.position, candidates: [] })
  })

  it('is there in another reading of the file, with other spaces and lines', () => {
    const other = `Page 1\n${TEXT.replaceAll(' ', '\n')}`
    const { outcome, span } = findPassage(other, passageOf('12 million euros'))
    expect(outcome).toBe('there')
    expect(other.slice(span?.start, span?.end)).toBe('12\nmillion\neuros')
  })

  it('is edited where a figure is another one, and never there', () => {
    const other = TEXT.replace('12 million', '72 million')
    expect(findPassage(other, passageOf('grew by 12 million euros')).outcome).toBe('edited')
  })

  it('vanished where its words and those round them are gone', () => {
    expect(findPassage('Nothing of it.', passageOf('12 million euros')).outcome).toBe('vanished')
    expect(findPassage(TEXT, typed(' ')).outcome).toBe('vanished')
  })

  it('that was typed is there where the words stand once, ambiguous where they stand twice', () => {
    const { span } = findPassage(TEXT, typed('called it a success'))
    expect(TEXT.slice(span?.start, span?.end)).toBe('called it a success')
    expect(findPassage(TEXT, typed('called it')).candidates).toHaveLength(2)
    expect(findPassage(TEXT, typed('called it a triumph')).outcome).toBe('vanished')
  })

  it('that was typed is not there as a part of a word or of a number, nor without its minus', () => {
    for (const [text, words] of [
      ['Prices fell: -5 percent.', '5 percent'],
      ['Prices rose by 2.5 percent.', '5 percent'],
      ['It says 15 people died.', '5 people died'],
      ['An unfair party.', 'fair party'],
    ] as const) {
      expect(findPassage(text, typed(words)).outcome).toBe('vanished')
    }
    expect(findPassage('From 3-5 percent.', typed('3-5 percent')).outcome).toBe('there')
  })

  it('is found where it was described, whatever the text', () => {
    fc.assert(
      fc.property(
        fc.string({ unit: 'grapheme', minLength: 1 }),
        fc.nat(),
        fc.nat(),
        (text, a, b) => {
          const [start = 0, end = 0] = [a % (text.length + 1), b % (text.length + 1)].sort(
            (x, y) => x - y,
          )
          if (text.slice(start, end).trim() === '') return
          const passage = describeSpan(text, { start, end })
          expect(findPassage(text, passage).span).toEqual({ start, end })
        },
      ),
    )
  })
})
