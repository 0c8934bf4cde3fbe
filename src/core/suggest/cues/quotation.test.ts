import { describe, expect, it } from 'vitest'
import { readSentences } from '../read-sentences.ts'
import { quotation } from './quotation.ts'

const cases: readonly (readonly [text: string, ...reasons: string[]])[] = [
  ['"It works as well as ever," said Ann Lee.', 'a quotation, said by Ann Lee'],
  ['“It works as well as ever.”', 'a quotation'],
  ['Ann Lee called it "sound".', 'a quoted phrase, said by Ann Lee'],
  ['The "Big Deal" failed.'],
  ['她说：“我们不会离开这个城市的。”', 'a quotation'],
  ["The 5'10\" man in the '90s."],
  ['Nobody spoke.'],
]

describe('quotation', () => {
  it.each(cases)('reads the quotations of %j', (text, ...reasons) => {
    const blocks = [{ kind: 'paragraph' as const, start: 0, end: text.length }]
    const read = readSentences({ text, blocks, language: 'en' })
    const hits = read.flatMap((sentence) => quotation(sentence, { english: true }))
    expect(hits.map((hit) => hit.reason)).toEqual(reasons)
  })
})
