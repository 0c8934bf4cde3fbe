import { expect, it } from 'vitest'
import { htmlList, plainList } from './copy-list.ts'

const entries = [
  {
    id: 'a',
    runs: [{ text: 'Byron, A. ' }, { text: 'Rain & <b>', italic: true as const }],
    text: 'Byron, A. Rain & <b>',
  },
  { id: 'b', runs: [{ text: 'Source withheld' }], text: 'Source withheld' },
]

it('copies an entry a line as text', () => {
  expect(plainList(entries)).toBe('Byron, A. Rain & <b>\nSource withheld')
})

it('copies a paragraph an entry as HTML, where words that look like tags are words', () => {
  const [first, second] = htmlList(entries).split('\n')
  expect(first).toContain('>Byron, A. <i>Rain &#38; &#60;b&#62;</i></p>')
  expect(second).toMatch(/^<p dir="auto" [^>]*>Source withheld<\/p>$/)
})
