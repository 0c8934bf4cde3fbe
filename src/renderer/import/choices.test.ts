import { describe, expect, it } from 'vitest'
import { becauseWords, optionsOf } from './choices.ts'
import { languageName, languagesWith } from './languages.ts'

describe('the choices of a file', () => {
  it('are offered by name, in the order in which they are likely', () => {
    expect(
      optionsOf({
        choice: 'charset',
        value: 'windows-1251',
        options: ['windows-1251', 'utf-8', 'iso-8859-2', 'shift_jis', 'x-unheard-of'],
        because: 'guessed',
      }),
    ).toEqual({
      'windows-1251': 'windows-1251, Cyrillic',
      'utf-8': 'UTF-8',
      'iso-8859-2': 'ISO-8859-2, Central European',
      shift_jis: 'Shift_JIS, Japanese',
      'x-unheard-of': 'x-unheard-of',
    })
    expect(
      Object.values(
        optionsOf({
          ...{ choice: 'extent', value: 'article', because: 'found' },
          options: ['article', 'page'],
        }),
      ),
    ).toEqual(['The article', 'The whole page'])
  })

  it('say why a character set was taken, and of others only that it is a guess', () => {
    expect(becauseWords({ choice: 'charset', because: 'said' })).toBe('The file says so')
    expect(becauseWords({ choice: 'extent', because: 'found' })).toBe('')
    expect(becauseWords({ choice: 'extent', because: 'guessed' })).toBe('Guessed')
  })
})

describe('languages', () => {
  it('are called by their names, and by their tags where they have none', () => {
    expect(languageName('sr-Latn')).toBe('Serbian (Latin)')
    expect(languageName('xx')).toBe('xx')
    expect(languageName('not a tag')).toBe('not a tag')
  })

  it('are offered by name, with the one that the file has', () => {
    const names = languagesWith('de-AT').map(({ name }) => name)
    expect(names.slice(0, 2)).toEqual(['Not known', 'Austrian German'])
    expect(names.slice(2)).toEqual([...names.slice(2)].sort((a, b) => a.localeCompare(b, 'en')))
    expect(languagesWith('de')).toHaveLength(names.length - 1)
  })
})
