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
    })
  })

  it('leaves out blocks of nothing but white space', () => {
    const parts = ['', 'One', ' \n\u00a0', 'Two'].map((text) => ({
      kind: 'paragraph' as const,
      text,
    }))
    expect(compose(parts).text).toBe('One\n\nTwo')
    expect(compose([])).toEqual({ text: '', blocks: [] })
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
})
