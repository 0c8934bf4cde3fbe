import { describe, expect, it } from 'vitest'
import type { NumberedClaim, VerdictPack } from '../../core/dossier/index.ts'
import { claimState, quoted } from './claim-words.ts'

const pack = { verdicts: [{ id: 'false', label: 'False' }] } as unknown as VerdictPack
const claim = (verdict: string | null) =>
  ({ number: 4, claim: { verdict, status: 'open' } }) as unknown as NumberedClaim

describe('what is said of a claim', () => {
  it('is its number, verdict and status', () => {
    expect(claimState(claim('false'), pack)).toBe('Claim 4: False, open')
    expect(claimState(claim(null), pack)).toBe('Claim 4: No verdict, open')
  })

  it('has short words whole, and the ends of long ones', () => {
    expect(quoted('the pier')).toBe('“the pier”')
    const long = quoted(`The first ${'word '.repeat(60)}and the last`)
    expect(long).toMatch(/^“The first .* … .*and the last”$/)
    expect(long.length).toBeLessThan(130)
  })
})
