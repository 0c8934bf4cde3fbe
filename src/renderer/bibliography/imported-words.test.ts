import { expect, it } from 'vitest'
import { importedWords } from './imported-words.ts'

const failure = { code: 'x', reason: '“a.bib” has no sources in it.', next: 'Choose another.' }

it.each([
  [{ added: ['a'], known: 0, failed: [] }, '1 source was added.'],
  [{ added: ['a', 'b'], known: 1, failed: [] }, '2 sources were added. 1 was here already.'],
  [{ added: [], known: 3, failed: [] }, 'No source was added. 3 were here already.'],
  [
    { added: ['a'], known: 0, failed: [{ name: 'a.bib', error: failure }] },
    '1 source was added. “a.bib” has no sources in it. Choose another.',
  ],
  [
    { added: [], known: 0, failed: [{ name: 'a.bib', error: failure }] },
    '“a.bib” has no sources in it. Choose another.',
  ],
])('says of %j “%s”', (imported, words) => {
  expect(importedWords(imported)).toBe(words)
})
