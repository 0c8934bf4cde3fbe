import fc from 'fast-check'
import { expect, it } from 'vitest'
import { ClaimOrder } from './claim-order.ts'
import type { Dossier } from './dossier.ts'
import type { Claim } from './entities.ts'
import { numberedClaims } from './order.ts'

const DRAFT = 'draft'

/** As much of a claim as its place in the order hangs on. */
function claim(id: string, start: number | null, length = 1, at = '2026-01-01'): Claim {
  const position = start === null ? null : { start, end: start + length }
  return { id, places: { [DRAFT]: { position } }, made: { at } } as unknown as Claim
}

function dossierOf(claims: readonly Claim[]): Dossier {
  return { claims: Object.fromEntries(claims.map((each) => [each.id, each])) } as Dossier
}

const anyClaim = fc
  .tuple(
    fc.nat(12).map((n) => `claim-${n}`),
    fc.option(fc.nat(6)),
    fc.integer({ min: 1, max: 4 }),
    fc.constantFrom('2026-01-01', '2026-01-02'),
  )
  .map((args) => claim(...args))
const anyChange = fc.oneof(
  anyClaim.map((claim) => ({ claim, goes: false })),
  anyClaim.map((claim) => ({ claim, goes: true })),
)

it('stays as numberedClaims has it, whatever comes, moves and goes', () => {
  fc.assert(
    fc.property(fc.array(anyClaim), fc.array(anyChange), (first, changes) => {
      const dossier = dossierOf(first)
      const order = new ClaimOrder(dossier, DRAFT)
      expect(order.all()).toEqual(numberedClaims(dossier, DRAFT))
      for (const { claim, goes } of changes) {
        const before = new Map(order.all().map(({ claim, number }) => [number, claim]))
        const { from, to } = goes ? order.remove(claim.id) : order.put(claim)
        if (goes) delete dossier.claims[claim.id]
        else dossier.claims[claim.id] = claim
        expect(order.all()).toEqual(numberedClaims(dossier, DRAFT))
        // Outside of what it names as renumbered every number is that of the same claim as before.
        for (const { claim, number } of order.all()) {
          const isNamed = number - 1 >= from && number - 1 < to
          if (!isNamed) expect(before.get(number)?.id).toBe(claim.id)
        }
      }
    }),
  )
})

it('answers the same object for a claim whose number stands', () => {
  const order = new ClaimOrder(dossierOf([claim('a', 0), claim('b', 5)]), DRAFT)
  const [a, b] = [order.get('a'), order.get('b')]
  order.put(claim('between', 3))
  expect(order.get('a')).toBe(a)
  expect(order.get('b')).not.toBe(b)
  expect(order.get('b')?.number).toBe(3)
})

it('says how many claims start before an offset, those without a place left out', () => {
  const order = new ClaimOrder(dossierOf([claim('a', 0), claim('b', 5), claim('c', null)]), DRAFT)
  expect([0, 1, 5, 6].map((offset) => order.startingBefore(offset))).toEqual([0, 1, 1, 2])
})

it('answers nothing for a claim that it does not have', () => {
  const order = new ClaimOrder(dossierOf([]), DRAFT)
  expect(order.indexOf('none')).toBe(-1)
  expect(order.indexOf(undefined)).toBe(-1)
  expect(order.get('none')).toBeUndefined()
  expect(order.remove('none')).toEqual({ from: 0, to: 0 })
})
