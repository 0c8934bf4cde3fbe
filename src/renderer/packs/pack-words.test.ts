import { describe, expect, it } from 'vitest'
import { builtInPacks, plainPack } from '../../core/dossier/index.ts'
import { copyOf, firstPack, nextVerdict } from './new-packs.ts'
import { flawWords, glyphOf, moved, packOfWords, wordsOfPack } from './pack-words.ts'

const words = wordsOfPack(plainPack)
const flawsOfWords = (changes: object) =>
  packOfWords('own', { ...words, ...changes }).flaws.map(flawWords)

describe('packOfWords', () => {
  it.each(builtInPacks)('reads what wordsOfPack wrote', (pack) => {
    expect(packOfWords(pack.id, wordsOfPack(pack))).toEqual({ pack, flaws: [] })
  })

  it('takes numbers with a comma or a minus sign, and leaves an empty one off the scale', () => {
    const { pack } = packOfWords('own', { ...words, best: ' 4,5 ', worst: '−1' })
    expect(pack).toMatchObject({ bestRating: 4.5, worstRating: -1 })
    expect(pack.verdicts.at(-1)?.rating).toBeNull()
  })

  it('says what is no number in a sentence, and what has no name', () => {
    expect(flawsOfWords({ best: 'four' })[0]).toBe('Its best rating is not above its worst.')
    expect(flawsOfWords({ name: ' ' })).toEqual(['It has no name.'])
    const [first, ...rest] = words.verdicts
    expect(flawsOfWords({ verdicts: [{ ...first, rating: '1e9' }, ...rest] })).toEqual([
      'The rating of “True” is not between 1 and 4.',
    ])
  })
})

it('moves a verdict within the list, and leaves it where there is no such place', () => {
  expect(moved(['a', 'b', 'c'], 0, 2)).toEqual(['b', 'c', 'a'])
  expect(moved(['a', 'b', 'c'], 2, 1)).toEqual(['a', 'c', 'b'])
  expect(moved(['a', 'b'], 0, -1)).toEqual(['a', 'b'])
  expect(moved(['a', 'b'], 1, 2)).toEqual(['a', 'b'])
})

it('keeps two characters of a sign as a person sees them', () => {
  expect(glyphOf(' ✗ ')).toBe('✗')
  expect(glyphOf('👩‍🔬e\u0301x')).toBe('👩‍🔬e\u0301')
})

describe('a new pack', () => {
  let ids = 0
  const newId = () => `id-${++ids}`

  it.each([
    firstPack(builtInPacks, newId),
    ...builtInPacks.map((pack) => copyOf(pack, builtInPacks, newId)),
  ])('can be used as it is: $name', (pack) => {
    expect(packOfWords(pack.id, wordsOfPack(pack)).flaws).toEqual([])
    expect(builtInPacks.map(({ id }) => id)).not.toContain(pack.id)
  })

  it('has a name of its own', () => {
    const one = firstPack(builtInPacks, newId)
    const two = firstPack([...builtInPacks, one], newId)
    expect([one.name, two.name]).toEqual(['New pack', 'New pack 2'])
  })

  it('can be used with each verdict that is added, up to nine', () => {
    const pack = firstPack(builtInPacks, newId)
    let verdicts = wordsOfPack(pack).verdicts
    while (verdicts.length < 9) verdicts = [...verdicts, nextVerdict(verdicts, newId)]
    expect(packOfWords(pack.id, { ...wordsOfPack(pack), verdicts }).flaws).toEqual([])
    expect(new Set(verdicts.map(({ look }) => look)).size).toBe(9)
  })
})
