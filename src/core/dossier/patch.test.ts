import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { Copy } from './dossier.testing.ts'
import { apply, type Patch } from './index.ts'

function sample() {
  const copy = new Copy()
  const claims = [copy.addClaim(), copy.addClaim('72 million')]
  const sources = copy.do({
    type: 'addSource',
    source: { csl: { type: 'report', title: 'Budget' } },
  })
  return { copy, claims, sources }
}

describe('patches', () => {
  it('and what takes them back give the same dossier', () => {
    const { copy, claims, sources } = sample()
    const { state } = copy
    const key = fc.constantFrom('type', 'title', 'publisher')
    const patch: fc.Arbitrary<Patch> = fc.oneof(
      fc.record({ path: fc.constant<string[]>(['info', 'title']), value: fc.string() }),
      fc.record({
        path: fc.tuple(fc.constant('claims'), fc.constantFrom(...claims), fc.constant('rationale')),
        value: fc.string(),
      }),
      fc.record(
        {
          path: fc.tuple(
            fc.constant('sources'),
            fc.constantFrom(...sources),
            fc.constant('csl'),
            key,
          ),
          value: fc.string(),
        },
        { requiredKeys: ['path'] },
      ),
      fc.record(
        { path: fc.tuple(fc.constant('comments'), fc.constantFrom('x', 'y')), value: fc.object() },
        { requiredKeys: ['path'] },
      ),
    )
    fc.assert(
      fc.property(fc.array(patch), (patches) => {
        const before = structuredClone(state)
        let inverse: Patch[]
        try {
          inverse = apply(state, patches)
        } catch {
          // A removal of what is not there: then nothing is written.
          expect(state).toEqual(before)
          return
        }
        const after = structuredClone(state)
        const again = apply(state, inverse)
        expect(state).toEqual(before)
        apply(state, again)
        expect(state).toEqual(after)
        apply(state, inverse)
      }),
    )
  })

  it('are written all, or none', () => {
    const { copy, claims } = sample()
    const before = structuredClone(copy.state)
    const good = { path: ['claims', claims[0] as string, 'rationale'], value: 'Because' }
    for (const path of [
      ['claims', 'none', 'rationale'],
      ['nothing', 'here'],
      ['claims', claims[0] as string, 'standalone', 'key'],
      ['constructor', 'prototype'],
    ]) {
      expect(() => apply(copy.state, [good, { path, value: 1 }])).toThrow('not there')
      expect(copy.state).toEqual(before)
    }
  })

  it('refuse to remove what is not there', () => {
    const { copy } = sample()
    expect(() => apply(copy.state, [{ path: ['claims', 'none'] }])).toThrow('not there')
  })

  it('cost by their number, however many are of one field', () => {
    const { copy, claims } = sample()
    const before = structuredClone(copy.state)
    const place = Object.values(before.claims[claims[0] as string]?.places ?? {})[0]
    const patches = Array.from({ length: 30_000 }, (_, at) => ({
      path: ['claims', claims[0] as string, 'places', `d${at}`],
      value: place,
    }))
    const began = Date.now()
    const inverse = apply(copy.state, patches)
    expect(Object.keys(copy.state.claims[claims[0] as string]?.places ?? {})).toHaveLength(30_001)
    apply(copy.state, inverse)
    expect(Date.now() - began).toBeLessThan(3000)
    expect(copy.state).toEqual(before)
  })

  it('take back what they put in the place of what they changed', () => {
    const { copy, claims } = sample()
    const before = structuredClone(copy.state)
    const path = ['claims', claims[0] as string]
    const other = { ...copy.state.claims[claims[0] as string], rationale: 'Other' }
    const inverse = apply(copy.state, [
      { path: [...path, 'rationale'], value: 'One' },
      { path: [...path, 'places', 'x'], value: 1 },
      { path: [...path, 'places'], value: { y: 2 } },
      { path: [...path, 'places', 'z'], value: 3 },
      { path, value: other },
      { path: [...path, 'rationale'], value: 'Two' },
    ])
    expect(other.rationale).toBe('Other')
    apply(copy.state, inverse)
    expect(copy.state).toEqual(before)
  })

  it('leave an entity that was handed out as it was', () => {
    const { copy, claims } = sample()
    const claim = copy.state.claims[claims[0] as string]
    const words = structuredClone(claim)
    apply(copy.state, [{ path: ['claims', claims[0] as string, 'rationale'], value: 'New' }])
    expect(claim).toEqual(words)
    expect(copy.state.claims[claims[0] as string]?.rationale).toBe('New')
  })
})
