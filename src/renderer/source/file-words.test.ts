import { expect, it } from 'vitest'
import { mayHaveText, sizeWords, typeWords } from './file-words.ts'

it.each([
  ['application/pdf', 'PDF'],
  ['text/html; charset=utf-8', 'web page'],
  ['image/png', 'PNG image'],
  ['application/x-strange', 'application/x-strange'],
])('calls %s by a name that people use', (type, name) => {
  expect(typeWords(type)).toBe(name)
})

it.each([
  [0, '0 bytes'],
  [1, '1 byte'],
  [999, '999 bytes'],
  [1000, '1.0 kB'],
  [52_400_000, '52 MB'],
  [3_000_000_000_000, '3000 GB'],
])('says %d bytes in the unit that fits', (bytes, words) => {
  expect(sizeWords(bytes)).toBe(words)
})

it('expects words in documents, and none in pictures', () => {
  expect(mayHaveText('application/pdf')).toBe(true)
  expect(mayHaveText('text/csv')).toBe(true)
  expect(mayHaveText('image/png')).toBe(false)
})
