import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { asWritten } from './as-written.ts'

/** The other way to say it. */
function throughJson<T>(value: T): T {
  return JSON.parse(JSON.stringify(value))
}

describe('a value as it is written', () => {
  it('is what JSON brings back', () => {
    const anything = fc.object({ withNullPrototype: false, values: VALUES, maxDepth: 4 })
    fc.assert(
      fc.property(anything, (value) => {
        expect(asWritten(value)).toStrictEqual(throughJson(value))
      }),
      { numRuns: 500 },
    )
  })

  const cases: [name: string, value: object][] = [
    ['leaves out what is undefined', { a: undefined, b: [undefined, 1] }],
    ['has no numbers that JSON lacks', { a: Number.NaN, b: [Number.POSITIVE_INFINITY, -0] }],
    ['keeps a key that would be a prototype', JSON.parse('{"__proto__":{"a":1}}')],
  ]
  for (const [name, value] of cases) {
    it(name, () => expect(asWritten(value)).toStrictEqual(throughJson(value)))
  }

  it('shares nothing with what it was made of', () => {
    const value = { inner: { list: [{ a: 1 }] } }
    const copy = asWritten(value)
    value.inner.list[0] = { a: 2 }
    expect(copy).toEqual({ inner: { list: [{ a: 1 }] } })
  })
})

const VALUES = [fc.string({ unit: 'binary' }), fc.double(), fc.boolean(), fc.constant(null)]
