import { describe, expect, it } from 'vitest'
import { guessWarning } from './guess-warning.ts'

describe('guessWarning', () => {
  it('says nothing where nothing was guessed', () => {
    expect(guessWarning([], new Set())).toEqual([])
  })

  it('names the word where there is one', () => {
    expect(guessWarning([['water', 'main']], new Set())).toEqual([
      'One word that was broken at a line’s end was joined, and stands nowhere else whole; it may be written with a hyphen: “watermain”.',
    ])
  })

  it('counts them all and names five, first those of which both halves are words', () => {
    const broken = ['a', 'b', 'c', 'd', 'e'].map((half) => [half, 'tion'] as const)
    const [warning] = guessWarning([...broken, ['Water', 'main']], new Set(['water', 'main']))
    expect(warning).toMatch(
      /^6 words .*: “Watermain”, “ation”, “btion”, “ction”, “dtion” and others\.$/,
    )
  })
})
