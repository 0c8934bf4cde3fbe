import { describe, expect, it } from 'vitest'
import { jointOf, vocabularyOf } from './hyphens.ts'

const WORDS = vocabularyOf([
  'the information of the city was a long-term plan for the globe spanning network here',
  'we read that a co-operation was planned with all of them',
])

function lines(before: string, after: string, language = 'en'): string {
  const { cut, gap } = jointOf(before, after, WORDS, language)
  return before.slice(0, before.length - cut) + gap + after
}

describe('jointOf', () => {
  it.each([
    ['infor-', 'mation here', 'information here'],
    ['unac-', 'countable', 'unaccountable'],
    ['soft\u00AD', 'ened', 'softened'],
    ['the soft‐', 'ened', 'the softened'],
    ['Über-', 'raschung', 'Überraschung'],
  ])('mends a word that a line’s end broke: %s %s', (before, after, whole) => {
    expect(lines(before, after)).toBe(whole)
  })

  it.each([
    ['COVID-', '19 came'],
    ['Jean-', 'Pierre'],
    ['twenty-', 'five'],
    ['1990-', '1995'],
    ['B-', '52 bombers'],
    ['a long-', 'term plan'],
    ['a globe-', 'spanning one'],
    ['co-', 'operation'],
    ['society-at-', 'large'],
    ['a 22-year-', 'old son'],
    ['the opt-', 'out failed'],
    ['US-', 'Präsident'],
    ['a third-', 'party request'],
    ['self-', 'congratulation'],
    ['a re-', 'evaluation'],
  ])('keeps the hyphen of %s%s', (before, after) => {
    expect(lines(before, after)).toBe(before + after)
  })

  it('says which words it joined without having seen them whole', () => {
    expect(jointOf('the water-', 'main burst', WORDS, 'en').guess).toEqual(['water', 'main'])
    expect(jointOf('more infor-', 'mation', WORDS, 'en').guess).toBeUndefined()
    expect(jointOf('it was soft\u00AD', 'ened', WORDS, 'en').guess).toBeUndefined()
    expect(jointOf('self-', 'ishly', WORDS, 'en').cut).toBe(1)
  })

  it('keeps a hyphen that stands for the rest of a word, and its space', () => {
    expect(lines('Ein-', 'und Ausfuhr', 'de')).toBe('Ein- und Ausfuhr')
  })

  it('keeps the hyphen before a French pronoun', () => {
    expect(lines('Que dit-', 'il', 'fr')).toBe('Que dit-il')
  })

  it('puts a space between whole words, and none between ideographs or after a dash', () => {
    expect(lines('the city', 'was')).toBe('the city was')
    expect(lines('東京', '都')).toBe('東京都')
    expect(lines('the city—', 'a large one')).toBe('the city—a large one')
    expect(lines('the years 2019–', '2020')).toBe('the years 2019–2020')
  })

  it('mends halves whose hyphen is not shown, where the document has only the whole', () => {
    expect(lines('there was infor', 'mation for all')).toBe('there was information for all')
    expect(lines('there was a', 'plan for all')).toBe('there was a plan for all')
  })
})
