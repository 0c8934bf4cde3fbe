import { expect, it } from 'vitest'
import { paragraphRound } from './paragraph-round.ts'

it('stays in the paragraph and keeps words whole', () => {
  const quote = { prefix: 'e storms.\n\nIn August ', suffix: ', which promised 240 jobs and mor' }
  expect(paragraphRound(quote)).toEqual({
    before: 'In August ',
    after: ', which promised 240 jobs and …',
  })
  expect(paragraphRound({ prefix: 'ouncil had ', suffix: '.\n\nVisi' })).toEqual({
    before: '… had ',
    after: '.',
  })
})

it('says nothing where the words were all there was', () => {
  expect(paragraphRound({ prefix: '', suffix: '' })).toEqual({ before: '', after: '' })
})
