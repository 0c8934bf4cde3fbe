import { describe, expect, it } from 'vitest'
import { foundWords, MOST, paletteSections } from './palette-sections.ts'
import { wordSearch } from './word-search.ts'

const part = (title: string, ...texts: string[]) => ({
  title,
  search: wordSearch(texts.map((text) => ({ text }))),
})
const many = (count: number, text: string) =>
  Array.from({ length: count }, (_, at) => `${text} ${at}`)

describe('the palette', () => {
  it('lists its sections in their order before anything is typed', () => {
    const sections = paletteSections([part('Actions', 'Undo'), part('Claims', 'Tax')], '')
    expect(sections.map(({ title }) => title)).toEqual(['Actions', 'Claims'])
  })

  it('puts the section with the best match first', () => {
    const parts = [part('Actions', 'Overexport'), part('Dossiers', 'Export quotas')]
    expect(paletteSections(parts, 'export').map(({ title }) => title)).toEqual([
      'Dossiers',
      'Actions',
    ])
  })

  it('leaves out sections without a match', () => {
    const parts = [part('Actions', 'Undo'), part('Claims', 'Tax')]
    expect(paletteSections(parts, 'tax').map(({ title }) => title)).toEqual(['Claims'])
    expect(paletteSections(parts, 'xyz')).toEqual([])
  })

  it('shows a limited number, some of every section, and counts the rest', () => {
    const parts = [
      part('Actions', ...many(60, 'a')),
      part('Claims', ...many(500, 'a')),
      part('Dossiers', ...many(500, 'a')),
    ]
    const sections = paletteSections(parts, 'a')
    expect(sections.map(({ shown }) => shown.length)).toEqual([60, 28, 12])
    expect(sections.map(({ count }) => count)).toEqual([60, 500, 500])
    expect(sections.flatMap(({ shown }) => shown)).toHaveLength(MOST)
  })

  it('says how much was found', () => {
    expect(foundWords([])).toBe('Nothing found')
    expect(foundWords(paletteSections([part('Claims', 'Tax')], 'tax'))).toBe('1 found')
  })
})
