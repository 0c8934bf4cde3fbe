import { expect, it } from 'vitest'
import { joinPieces } from './join-pieces.ts'

function joined(...texts: string[]): string {
  const pieces = texts.map((text) => ({ kind: 'kept', text }) as const)
  return joinPieces(pieces)
    .map(({ space, text }) => space + text)
    .join('')
}

it('puts a space between words, none before a comma or after a bracket', () => {
  expect(joined('around', '10,000', 'people', ', they say')).toBe('around 10,000 people, they say')
  expect(joined('had (', 'not', ') agreed')).toBe('had (not) agreed')
})

it('puts no space into a script that has none', () => {
  expect(joined('市長は', '承認した')).toBe('市長は承認した')
})
