import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { anyOf } from '../words/any-of.ts'
import { descriptionAt, descriptionEnding } from './description.ts'
import { SPEAKING_NOUNS } from './nouns.ts'

/** What a description is, as patterns. */
const OWNER = String.raw`(?:[Tt]he|[Aa]n?|[Hh]is|[Hh]er|[Ii]ts|[Tt]heir|[Oo]ne|[Aa]nother|[Ss]ome|[Mm]any|[Mm]ost|[Ss]everal|[Oo]ther|[Ss]enior|[Ll]ocal|[Tt]wo|[Tt]hree|[Ff]our|[Ff]ive|\p{Nd}[\p{Nd},.]*|(?:[Tt]he\s(?:[\p{L}-]+\s){0,2}|(?:\p{Lu}[\p{L}.-]*\s){1,2})?[\p{L}-]+['’]s?)`
const ADJECTIVES = String.raw`(?:(?!(?:the|an?|said|that|and|or|but|I|we|you|he|she|it|they|him|them|me|us|who|whose|whom|which|what|when|while|where|if|than|as|because)\s)[\p{L}\p{Nd}-]+\s){0,4}?`
const HEAD = String.raw`(?<![\p{L}])(?:${OWNER}\s${ADJECTIVES}|(?:\p{Lu}[\p{L}-]*\s){1,3})?${anyOf([...SPEAKING_NOUNS].join(' '))}`
const PLACE = String.raw`(?:\s(?:of|for|at|from|in|with)\s(?:(?:the|its|his|her)\s)?[\p{L}-]+)?`
const WHOLE = `${HEAD}${PLACE}(?![\\p{L}-])`
const STARTING = new RegExp(`^${WHOLE}`, 'u')
const ENDING = new RegExp(`${WHOLE}$`, 'u')
const BARE_ENDING = new RegExp(`${HEAD}$`, 'u')

const starting = (text: string) => text.slice(0, Math.max(0, descriptionAt(text, 0)))
const ending = (text: string) => {
  const start = descriptionEnding(text)
  return start < 0 ? '' : text.slice(start)
}

describe('a description', () => {
  it('takes in whose it is, its adjectives and its place', () => {
    expect(starting('the Irish navy’s former chief executive said')).toBe(
      'the Irish navy’s former chief executive',
    )
    expect(starting('a spokesman for the bank, Bob Day')).toBe('a spokesman for the bank')
    expect(ending('On Monday two senior US officials')).toBe('two senior US officials')
    expect(ending('of her when I hear people')).toBe('people')
    expect(ending('He met the minister of the north')).toBe('the minister of the north')
  })

  it('is what the patterns find, in any text', () => {
    const words = fc.constantFrom(
      ...['the', 'The', 'a', 'an', 'his', 'two', '12,000', 'minister', 'Minister', 'chief', 'US'],
      ...['executive', 'secretary-general', 'of', 'for', 'in', 'its', 'old', 'Ann', 'Lee', 'said'],
      ...[
        'Rome’s',
        "navy's",
        'officials’',
        'police',
        'that',
        'co-founder',
        'St.',
        'when',
        'É',
        '𝐀',
        '-x',
      ],
    )
    const gap = fc.constantFrom(' ', ' ', ' ', ' ', '\u00a0', '  ', ', ', '-', '“', '')
    const text = fc
      .array(fc.tuple(words, gap), { maxLength: 14 })
      .map((list) => list.flat().join(''))
    fc.assert(
      fc.property(text, fc.boolean(), (whole, trims) => {
        const all = trims ? whole.trim() : whole
        expect(starting(all)).toBe(STARTING.exec(all)?.[0] ?? '')
        expect(ending(all)).toBe(ENDING.exec(all)?.[0] ?? '')
        expect(descriptionEnding(all, false)).toBe(BARE_ENDING.exec(all)?.index ?? -1)
      }),
      { numRuns: 3000 },
    )
  })
})
