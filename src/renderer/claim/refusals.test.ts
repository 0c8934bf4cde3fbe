import { describe, expect, it } from 'vitest'
import { ada, Copy, ed } from '../../core/dossier/dossier.testing.ts'
import { type Claim, ClaimStatus } from '../../core/dossier/index.ts'
import { whyNotStatus, whyNoVerdictNot } from './refusals.ts'

/** A claim with the status and the verdict, and whether a command does the change to it. */
function claimWith(status: ClaimStatus, verdict: string | null) {
  const copy = new Copy()
  const claimId = copy.addClaim()
  copy.do({ type: 'editClaim', claimId, changes: { status, verdict } }, ed)
  const does = (changes: { status?: ClaimStatus; verdict?: null }) => {
    try {
      copy.do({ type: 'editClaim', claimId, changes }, ed)
      return true
    } catch {
      return false
    }
  }
  return { copy, claim: copy.state.claims[claimId] as Claim, status, does }
}

describe('whyNotStatus', () => {
  it('says which status needs a verdict, and what to do', () => {
    const { copy, claim } = claimWith('open', null)
    expect(whyNotStatus(copy.state, claim, 'approved', ed)).toBe(
      'A claim without a verdict cannot be approved. Give it a verdict first.',
    )
  })

  it('says that only an editor approves, and what else is missing', () => {
    const judged = claimWith('checked', 'true')
    expect(whyNotStatus(judged.copy.state, judged.claim, 'approved', ada)).toBe(
      'Only an editor approves a claim. Ask an editor to approve it.',
    )
    const { copy, claim } = claimWith('open', null)
    expect(whyNotStatus(copy.state, claim, 'approved', ada)).toBe(
      'A claim without a verdict cannot be approved. Only an editor approves a claim. Give it a verdict and ask an editor to approve it.',
    )
    expect(whyNotStatus(judged.copy.state, judged.claim, 'checked', ada)).toBeNull()
  })

  it.each([null, 'true'])('refuses what the command refuses, with the verdict %s', (verdict) => {
    for (const status of ClaimStatus.options) {
      const { copy, claim, does } = claimWith('open', verdict)
      expect(whyNotStatus(copy.state, claim, status, ed) === null, status).toBe(does({ status }))
    }
  })
})

describe('whyNoVerdictNot', () => {
  it('says what keeps the verdict, and what to do', () => {
    expect(whyNoVerdictNot({ status: 'checked' })).toBe(
      'This claim is checked, and so keeps a verdict. Set its status back first.',
    )
  })

  it.each(ClaimStatus.options)(
    'refuses what the command refuses, of a claim that is %s',
    (status) => {
      const claim = claimWith(status, 'true')
      expect(whyNoVerdictNot(claim) === null).toBe(claim.does({ verdict: null }))
    },
  )
})
