import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { compose } from './compose.ts'
import { BLOCK_BREAK, Block } from './model.ts'

describe('compose', () => {
  it('parts blocks by a block break and keeps what is known of each', () => {
    expect(
      compose([
        { kind: 'heading', level: 1, text: 'Rain' },
        { kind: 'paragraph', page: 2, text: 'It rained.\nA lot.' },
      ]),
    ).toEqual({
      text: 'Rain\n\nIt rained.\nA lot.',
      blocks: [
        { kind: 'heading', level: 1, start: 0, end: 4 },
        { kind: 'paragraph', page: 2, start: 6, end: 23 },
      ],
      notes: [],
    })
  })

  it('leaves out blocks of nothing but white space', () => {
    const parts = ['', 'One', ' \n\u00a0', 'Two'].map((text) => ({
      kind: 'paragraph' as const,
      text,
    }))
    expect(compose(parts).text).toBe('One\n\nTwo')
    expect(compose([])).toEqual({ text: '', blocks: [], notes: [] })
  })

  it('gives valid blocks that hold their texts, in order, for every input', () => {
    const parts = fc.array(fc.record({ kind: fc.constant('quote' as const), text: fc.string() }))
    fc.assert(
      fc.property(parts, (all) => {
        const { text, blocks } = compose(all)
        const kept = all.map((part) => part.text).filter((part) => part.trim() !== '')
        expect(blocks.map((block) => text.slice(block.start, block.end))).toEqual(kept)
        expect(text).toBe(kept.join(BLOCK_BREAK))
        for (const block of blocks) expect(Block.parse(block)).toEqual(block)
      }),
    )
  })

  const comment = { kind: 'comment' as const, author: 'Ada', date: '', text: 'Says who?' }
  const parts = ['One two', ' ', 'Three'].map((text) => ({ kind: 'paragraph' as const, text }))

  it.each([
    { name: 'on words of a block', from: [0, 4], to: [0, 7], start: 4, end: 7 },
    { name: 'over several blocks', from: [0, 4], to: [2, 5], start: 4, end: 14 },
    { name: 'at a point', from: [2, 2], to: [2, 2], start: 11, end: 11 },
    {
      name: 'that begins in a block that is left out',
      from: [1, 1],
      to: [2, 5],
      start: 9,
      end: 14,
    },
    { name: 'that ends in a block that is left out', from: [0, 4], to: [1, 1], start: 4, end: 7 },
    { name: 'wholly in a block that is left out', from: [1, 0], to: [1, 1], start: 9, end: 9 },
    { name: 'behind the last block', from: [3, 0], to: [3, 0], start: 14, end: 14 },
  ])('gives a note its place: one $name', ({ from, to, start, end }) => {
    const point = ([part, at]: readonly number[]) => ({ part: part ?? 0, at: at ?? 0 })
    const { notes } = compose(parts, [{ ...comment, from: point(from), to: point(to) }])
    expect(notes).toEqual([{ ...comment, position: { start, end } }])
  })
})
