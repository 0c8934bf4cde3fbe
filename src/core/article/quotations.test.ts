import { describe, expect, it } from 'vitest'
import { quotations } from './quotations.ts'

const cases: readonly (readonly [text: string, ...inner: string[]])[] = [
  ['He said "yes" and "no".', 'yes', 'no'],
  ['He said “yes”, „ja“, «oui», »ja« and 「はい」.', 'yes', 'ja', 'oui', 'ja', 'はい'],
  ['Il dit « oui ».', ' oui '],
  ['He said ‘I don’t know’ twice.', 'I don’t know'],
  ["He said 'I don't know' twice.", "I don't know"],
  ["A 5'10\" man of the '90s, the workers' friend."],
  [
    '"This paragraph opens a quotation, which goes on.',
    'This paragraph opens a quotation, which goes on.',
  ],
  ['An "unclosed mark inside of a paragraph.'],
  ['An empty "" pair, then a "full" one.', 'full'],
  ['他说"好"。', '好'],
  ["He said 'the workers' pay is low,' and left.", "the workers' pay is low,"],
  ["He said 'the boss' and 'no'.", 'the boss', 'no'],
  ['‹Oui›, ›ja‹ und ‚ja‘.', 'Oui', 'ja', 'ja'],
  ['A mark "left open.\n\nAnd "closed" later.', 'closed'],
]

describe('quotations', () => {
  it.each(cases)('reads %j', (text, ...inner) => {
    const found = quotations(text, { start: 0, end: text.length })
    expect(found.map((q) => text.slice(q.inner.start, q.inner.end))).toEqual(inner)
  })

  it('lets a quotation go on where the next paragraph opens with its mark again', () => {
    const text = 'She said: “It rained.\n\n“Then it stopped.”'
    const found = quotations(text, { start: 0, end: text.length })
    expect(found.map(({ inner, goesOn }) => [text.slice(inner.start, inner.end), goesOn])).toEqual([
      ['It rained.', true],
      ['Then it stopped.', undefined],
    ])
  })

  it('gives offsets in the whole text, marks included', () => {
    const text = 'One.\n\nHe said "yes".'
    expect(quotations(text, { start: 6, end: text.length })).toEqual([
      { start: 14, end: 19, inner: { start: 15, end: 18 } },
    ])
  })
})
