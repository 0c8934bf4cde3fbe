import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { searchable } from '../../core/article/index.ts'
import { foldText, wordSearch } from './word-search.ts'

const found = (texts: readonly string[], query: string, most = 100) =>
  wordSearch(texts.map((text) => ({ text })))
    .find(query, most)
    .shown.map(({ text }) => text)

describe('a search by words', () => {
  it.each([
    ['in any order', 'report export', ['Export the report…']],
    ['by their starts', 'exp rep', ['Export the report…']],
    ['by a part of them', 'port', ['Export the report…', 'Import articles…']],
    ['whatever the case', 'EXPORT', ['Export the report…']],
    ['with spaces around', '  undo ', ['Undo']],
    ['that are not there, not at all', 'export banana', []],
  ])('finds them %s', (_, query, expected) => {
    expect(found(['Export the report…', 'Import articles…', 'Undo'], query)).toEqual(expected)
  })

  it('finds everything, in its order, before anything is typed', () => {
    expect(found(['b', 'a', 'c'], ' ')).toEqual(['b', 'a', 'c'])
    expect(found(['b', 'a', 'c'], '', 2)).toEqual(['b', 'a'])
  })

  it('ranks whole words first, then their starts, then their insides', () => {
    const texts = ['a restart', 'the starting line', 'a late start', 'start here']
    expect(found(texts, 'start')).toEqual([
      'start here',
      'a late start',
      'the starting line',
      'a restart',
    ])
  })

  it('keeps the order of what matches alike', () => {
    expect(found(['Tax 3', 'Tax 1', 'Tax 2'], 'tax')).toEqual(['Tax 3', 'Tax 1', 'Tax 2'])
  })

  it.each([
    ['accents', 'garcia', 'Señora García'],
    ['accents that are typed', 'garcía', 'Senora Garcia'],
    ['combining accents', 'garcía', 'Señora Garci\u0301a'],
    ['the shape of quotation marks', '"not', 'He said “not now”'],
    ['ligatures', 'office', 'The oﬃce'],
    ['soft hyphens', 'budget', 'The bud\u00adget'],
  ])('makes no difference of %s', (_, query, text) => {
    expect(found([text], query)).toEqual([text])
  })

  it.each([
    ['Arabic', 'وزير', 'قال وزير الصحة'],
    ['Hebrew', 'הממשלה', 'ראש הממשלה'],
    ['Hindi', 'प्रधान', 'भारत के प्रधान मंत्री'],
    ['Japanese', '東京', '日本の東京都'],
  ])('finds words in %s', (_, query, text) => {
    expect(found(['something else', text], query)).toEqual([text])
  })

  it('finds by the further words too, after what has the words in its text', () => {
    const search = wordSearch([
      { text: 'Undo', more: 'Dossier' },
      { text: 'Dossiers of May' },
      { text: 'The predossier' },
    ])
    expect(search.find('dossier', 9).shown.map(({ text }) => text)).toEqual([
      'Dossiers of May',
      'The predossier',
      'Undo',
    ])
  })

  it('never takes the end of the text and the further words for one word', () => {
    expect(wordSearch([{ text: 'under', more: 'stand' }]).find('understand', 9).count).toBe(0)
  })

  it('counts what it does not show', () => {
    const search = wordSearch(Array.from({ length: 50 }, (_, at) => ({ text: `claim ${at}` })))
    const { shown, count } = search.find('claim', 10)
    expect([shown.length, count]).toEqual([10, 50])
  })

  it('says how well the best matches', () => {
    const best = (text: string, query: string) => wordSearch([{ text }]).find(query, 1).best
    expect(best('Undo', 'undo')).toBeLessThan(best('Undone', 'undo'))
    expect(best('Undone', 'undo')).toBeLessThan(best('Thundo', 'undo'))
    expect(best('Undo', 'x')).toBe(Number.POSITIVE_INFINITY)
  })
})

describe('folding', () => {
  it('is the article’s', () => {
    const everything = Array.from({ length: 0x3000 }, (_, at) => String.fromCharCode(at)).join('x')
    expect(foldText(everything)).toBe(searchable(everything).folded)
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        expect(foldText(text)).toBe(searchable(text).folded)
      }),
    )
  })

  it('ahead of the search changes nothing in what is found', () => {
    const entries = Array.from({ length: 900 }, (_, at) => ({ text: `claim ${at}` }))
    const search = wordSearch(entries)
    while (search.prepare());
    expect(search.find('87', 9)).toEqual(wordSearch(entries).find('87', 9))
    expect(search.prepare()).toBe(false)
  })
})
