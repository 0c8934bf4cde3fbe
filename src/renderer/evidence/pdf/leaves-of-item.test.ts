import { describe, expect, it } from 'vitest'
import { leavesOfItem } from './leaves-of-item.ts'

const normalize = (text: string) => text.normalize('NFKC')
const node = (data: string) => ({ data }) as Text

describe('the words of a PDF’s item', () => {
  it('are where they are drawn', () => {
    expect(leavesOfItem(node('bridge'), 'bridge', 40, normalize)).toMatchObject([
      { from: 0, start: 40, length: 6 },
    ])
  })

  it('have the letters of what is drawn as one', () => {
    const leaves = leavesOfItem(node('an oﬃce fi'), 'an office fi', 10, normalize)
    expect(leaves).toMatchObject([
      { from: 0, start: 10, length: 4 },
      { from: 4, start: 14, length: 3, size: 1 },
      { from: 5, start: 17, length: 5 },
    ])
  })

  it('are known as a whole only, where they cannot be told apart', () => {
    expect(leavesOfItem(node('ﬁx'), 'something', 0, normalize)).toMatchObject([
      { from: 0, start: 0, length: 9, size: 2 },
    ])
  })
})
