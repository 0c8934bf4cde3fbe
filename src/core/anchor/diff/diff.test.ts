import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { fillGap } from './fill-gap.ts'
import { likeness } from './likeness.ts'
import { longestChain } from './longest-chain.ts'
import { shortestScript } from './myers.ts'
import { uniqueRuns } from './unique-runs.ts'

const keys = fc.array(fc.nat(6), { maxLength: 25 })
const whole = (a: readonly number[], b: readonly number[]) => ({
  a0: 0,
  a1: a.length,
  b0: 0,
  b1: b.length,
})

function commonLength(a: readonly number[], b: readonly number[]): number {
  const row = new Array<number>(b.length + 1).fill(0)
  for (const key of a) {
    let corner = 0
    for (let j = 1; j <= b.length; j++) {
      const above = row[j] as number
      row[j] = key === b[j - 1] ? corner + 1 : Math.max(above, row[j - 1] as number)
      corner = above
    }
  }
  return row[b.length] as number
}

const rises = (numbers: readonly number[]) =>
  numbers.every((n, i) => i === 0 || n > (numbers[i - 1] as number))

describe('shortestScript', () => {
  it('pairs as many equal words as any way in order can', () => {
    fc.assert(
      fc.property(keys, keys, (a, b) => {
        const pairs: [number, number][] = []
        shortestScript(
          whole(a, b),
          (i, j) => a[i] === b[j],
          (i, j) => pairs.unshift([i, j]),
        )
        expect(pairs.every(([i, j]) => a[i] === b[j])).toBe(true)
        expect(rises(pairs.map(([i]) => i)) && rises(pairs.map(([, j]) => j))).toBe(true)
        expect(pairs.length).toBe(commonLength(a, b))
      }),
    )
  })
})

describe('fillGap', () => {
  it('pairs words in order, and all of them where the gap is the same on both sides', () => {
    fc.assert(
      fc.property(keys, keys, (a, b) => {
        const pairs: [number, number][] = []
        const score = (i: number, j: number) => (a[i] === b[j] ? 2 : -2)
        fillGap(whole(a, b), score, (i, j) => pairs.push([i, j]))
        expect(rises(pairs.map(([i]) => i)) && rises(pairs.map(([, j]) => j))).toBe(true)
        const same: [number, number][] = []
        fillGap(
          whole(a, a),
          (i, j) => (a[i] === a[j] ? 2 : -2),
          (i, j) => same.push([i, j]),
        )
        expect(same).toEqual(a.map((_, i) => [i, i]))
      }),
    )
  })
})

describe('uniqueRuns', () => {
  it('finds what stands once on each side, joined', () => {
    const a = [1, 2, 3, 4, 9, 9]
    const b = [9, 9, 1, 2, 3, 5]
    expect(uniqueRuns(a, b, whole(a, b), 2)).toEqual([
      { a: 0, b: 2, size: 3 },
      { a: 4, b: 0, size: 2 },
    ])
  })
})

describe('longestChain', () => {
  it('keeps the order that holds the most words', () => {
    const long = { a: 10, b: 0, size: 9 }
    const short = { a: 0, b: 20, size: 3 }
    const after = { a: 30, b: 30, size: 1 }
    expect(longestChain([short, long, after])).toEqual({ chain: [long, after], rest: [short] })
    expect(longestChain([])).toEqual({ chain: [], rest: [] })
  })
})

describe('likeness', () => {
  it.each([
    ['harbour', 'harbour', 1],
    ['harbour', 'harobur', 6 / 7],
    ['harbour', 'arbour', 6 / 7],
    ['abc', 'xyz', 0],
    ['abc', '', 0],
  ])('of %j and %j', (one, other, wanted) => {
    expect(likeness(one, other)).toBeCloseTo(wanted)
    expect(likeness(other, one)).toBeCloseTo(wanted)
  })

  it('gives up on long strings at once', () => {
    expect(likeness('ab'.repeat(1e5), `${'ba'.repeat(1e5)}c`)).toBeLessThan(0.1)
  })
})
