import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { CueHit, CueName } from './model.ts'
import { score, WEIGHTS } from './score.ts'

const names = Object.keys(WEIGHTS) as CueName[]
const hit = (cue: CueName): CueHit => ({ cue, start: 0, end: 1, reason: cue, kind: 'other' })
const hits = fc.array(fc.constantFrom(...names).map(hit), { maxLength: 40 })

describe('score', () => {
  it('is nothing without a hit', () => {
    expect(score([])).toEqual({ score: 0, hits: [] })
  })

  it('never falls with a further hit, and stays between 0 and 1', () => {
    fc.assert(
      fc.property(hits, fc.constantFrom(...names), (some, more) => {
        const before = score(some).score
        const after = score([...some, hit(more)]).score
        expect(after).toBeGreaterThanOrEqual(before)
        expect(after).toBeLessThanOrEqual(1)
      }),
    )
  })

  it('puts the hit that says most first, and a repeated one later', () => {
    const found = score(['date', 'figure', 'figure', 'decision'].map((cue) => hit(cue as CueName)))
    expect(found.hits.map(({ cue }) => cue)).toEqual(['figure', 'decision', 'figure', 'date'])
  })
})
