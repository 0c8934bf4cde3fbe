import { expect, it } from 'vitest'
import { compose } from './compose.ts'
import { countWords } from './count-words.ts'

const cases = [
  { says: 'words, not stops and spaces', parts: ['One, two – three.', 'Four!'], count: 4 },
  { says: 'a figure with its point as one', parts: ['12.5 million'], count: 2 },
  { says: 'words that no space parts', parts: ['日本語のテスト'], count: 3 },
  { says: 'none in an empty article', parts: [], count: 0 },
]

for (const { says, parts, count } of cases) {
  it(`counts ${says}`, () => {
    const { text, blocks } = compose(parts.map((text) => ({ kind: 'paragraph', text })))
    expect(countWords(text, blocks)).toBe(count)
  })
}
