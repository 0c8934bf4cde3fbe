import { expect, it } from 'vitest'
import { notDone } from './not-done.ts'

const none = { claims: {}, flags: {}, queries: {}, corrections: {} }

it('tells nothing of a dossier in which all is done', () => {
  expect(notDone(none)).toEqual({ flags: 0, rest: [] })
})

it('counts what waits, and only flags stand in the way', () => {
  const some = {
    claims: { a: { status: 'open' }, b: { status: 'approved' }, c: { status: 'checking' } },
    flags: { a: { resolution: null }, b: { resolution: {} } },
    queries: { a: { answered: null } },
    corrections: { a: { decision: null }, b: { decision: {} } },
  } as unknown as Parameters<typeof notDone>[0]
  expect(notDone(some)).toEqual({
    flags: 1,
    rest: [
      '2 claims are not checked',
      '1 query is not answered',
      '1 suggested wording is not decided',
    ],
  })
})
