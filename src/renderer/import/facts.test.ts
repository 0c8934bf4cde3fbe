import { describe, expect, it } from 'vitest'
import type { Incoming, ReadArticle } from '../../ipc/index.ts'
import { fileWords, lengthWords, noteWords, readWords, stateWords } from './facts.ts'

const read: ReadArticle = {
  title: 'The bridge',
  byline: '',
  publisher: '',
  published: '',
  url: '',
  language: 'en',
  charset: '',
  warnings: [],
  size: 24_300,
  type: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
  words: 1204,
  blocks: 1,
  pages: null,
  notes: { comment: 12, insertion: 3, deletion: 2, link: 1 },
  isLanguageGuessed: false,
  offers: [],
  known: null,
}
const file: Incoming = {
  ...{ id: 'a', name: 'bridge.docx', into: null, choices: {}, read, isReading: false, error: null },
}
const error = { code: 'empty', reason: '“bridge.docx” is empty.', next: 'Choose another.' }

describe('the facts of a file', () => {
  it('say how much there is to read, with pages where it has some', () => {
    expect(lengthWords(read)).toBe('1,204 words · 1 block')
    expect(lengthWords({ ...read, pages: 4 })).toBe('1,204 words · 1 block · 4 pages')
  })

  it('say what file it is', () => {
    expect(fileWords(read)).toBe('Word file, 24 kB')
    expect(fileWords({ type: 'text/html', size: 900 })).toBe('Web page, 900 bytes')
  })

  it('count the notes, both kinds of tracked changes as one', () => {
    expect(noteWords(read.notes)).toEqual(['12 comments', '5 tracked changes', '1 link'])
    expect(noteWords({})).toEqual([])
  })

  it('say what a file in the list is at', () => {
    expect(stateWords({ ...file, read: null })).toBe('waiting')
    expect(stateWords({ ...file, isReading: true })).toBe('reading…')
    expect(stateWords(file)).toBe('1,204 words')
    expect(stateWords({ ...file, read: null, error })).toBe('could not be read')
    expect(stateWords({ ...file, error })).toBe('1,204 words')
  })

  it('are heard when it is read', () => {
    expect(readWords({ ...file, read: { ...read, warnings: ['A page is empty.'] } })).toBe(
      '“bridge.docx” is read: The bridge, 1,204 words, 12 comments, 5 tracked changes, 1 link, 1 warning.',
    )
    expect(readWords({ ...file, read: null, error })).toBe('')
  })
})
