import { describe, expect, it } from 'vitest'
import { ada, Copy, context, ed } from './dossier.testing.ts'
import {
  Command,
  decide,
  lackInWords,
  missingFor,
  type Person,
  plainPack,
  type VerdictPack,
} from './index.ts'

const strict: VerdictPack = { ...plainPack, id: 'strict', requires: { rationale: true, links: 2 } }

function claimIn(pack: VerdictPack) {
  const copy = new Copy()
  const claimId = copy.addClaim()
  copy.do({ type: 'choosePack', pack })
  const edit = (changes: object, by: Person = ada) => {
    const command = Command.parse({ type: 'editClaim', claimId, changes })
    return decide(copy.state, command, context(by))
  }
  const set = (changes: object, by = ada) =>
    copy.do({ type: 'editClaim', claimId, changes } as never, by)
  const link = () => copy.do({ type: 'addLink', claimId, source: { csl: { type: 'report' } } })
  const claim = () => copy.state.claims[claimId] as NonNullable<(typeof copy.state.claims)[string]>
  return { copy, claimId, edit, set, link, claim }
}

describe('what a claim lacks', () => {
  it('is nothing while it is open or being checked', () => {
    const { copy, claim } = claimIn(strict)
    expect(missingFor(copy.state, claim(), 'open', ada)).toEqual([])
    expect(missingFor(copy.state, claim(), 'checking', ada)).toEqual([])
  })

  const cases: readonly (readonly [string, VerdictPack, Person, readonly string[]])[] = [
    ['checked', plainPack, ada, ['verdict']],
    ['checked', strict, ada, ['verdict', 'rationale', 'links']],
    ['checked', strict, ed, ['verdict', 'rationale', 'links']],
    ['approved', plainPack, ada, ['verdict', 'editor']],
    ['approved', plainPack, ed, ['verdict']],
    ['approved', strict, ada, ['verdict', 'rationale', 'links', 'editor']],
  ]
  it.each(cases)('to be %s is told one by one', (status, pack, by, whats) => {
    const { copy, claim } = claimIn(pack)
    const missing = missingFor(copy.state, claim(), status as 'checked', by)
    expect(missing.map(({ what }) => what)).toEqual(whats)
  })

  it('gets less with every step', () => {
    const { copy, claim, set, link } = claimIn(strict)
    const left = () => missingFor(copy.state, claim(), 'approved', ed).map(({ what }) => what)
    set({ verdict: 'true' })
    expect(left()).toEqual(['rationale', 'links'])
    set({ rationale: 'The budget.' })
    link()
    expect(left()).toEqual(['links'])
    link()
    expect(left()).toEqual([])
  })

  it('is said in words, with what to do', () => {
    const { copy, claim, set, link } = claimIn(strict)
    const said = (by: Person) => {
      const words = lackInWords(missingFor(copy.state, claim(), 'approved', by), 'approved')
      return words && `${words.reason} ${words.next}`
    }
    expect(said(ada)).toBe(
      'A claim without a verdict, without its reasons and without a link to a source cannot be approved. Only an editor approves a claim. Give it a verdict, write why, link 2 sources to it and ask an editor to approve it.',
    )
    set({ verdict: 'true', rationale: 'The budget.' })
    link()
    expect(said(ed)).toBe(
      'A claim with 1 of the 2 links that it needs cannot be approved. Link 1 source to it first.',
    )
    link()
    expect(said(ada)).toBe('Only an editor approves a claim. Ask an editor to approve it.')
    expect(said(ed)).toBeNull()
  })
})

describe('a status', () => {
  it('is refused with exactly what is missing', () => {
    const { copy, claim, edit, set } = claimIn(strict)
    set({ verdict: 'true' })
    const missing = missingFor(copy.state, claim(), 'checked', ada)
    const error = lackInWords(missing, 'checked')
    expect(edit({ status: 'checked' })).toEqual({ ok: false, error })
    expect(error?.code).toBe('missing')
  })

  it('of an approved claim is given by an editor only', () => {
    const { edit, set } = claimIn(plainPack)
    set({ verdict: 'true', status: 'checked' })
    expect(edit({ status: 'approved' })).toMatchObject({ error: { code: 'missing' } })
    expect(edit({ status: 'approved' }, ed).ok).toBe(true)
  })

  it('stays where its claim lacks something since, and the claim may be edited', () => {
    const { copy, edit, set, claim } = claimIn(plainPack)
    set({ verdict: 'true', status: 'checked' })
    copy.do({ type: 'choosePack', pack: strict })
    expect(claim().status).toBe('checked')
    expect(edit({ claimant: 'The mayor' }).ok).toBe(true)
    expect(edit({ status: 'checking' }).ok).toBe(true)
    expect(edit({ status: 'approved' }, ed)).toMatchObject({ error: { code: 'missing' } })
  })

  it('keeps what it needs', () => {
    const { edit, set, link } = claimIn(strict)
    link()
    link()
    set({ verdict: 'true', rationale: 'The budget.', status: 'checked' })
    expect(edit({ rationale: ' ' })).toMatchObject({ error: { code: 'missing' } })
    expect(edit({ verdict: null })).toMatchObject({ error: { code: 'missing' } })
    expect(edit({ verdict: null, status: 'checking' }).ok).toBe(true)
  })

  it('is checked again where a checker gives an approved claim another verdict', () => {
    const { copy, edit, set, claim } = claimIn(plainPack)
    set({ verdict: 'true', status: 'approved' }, ed)
    expect(edit({ verdict: 'false', status: 'approved' })).toMatchObject({
      error: { code: 'missing' },
    })
    set({ claimant: 'The mayor' })
    expect(claim().status).toBe('approved')
    set({ verdict: 'false' })
    expect(claim()).toMatchObject({ status: 'checked', statusBy: { by: ada } })
    copy.undo()
    set({ verdict: 'false' }, ed)
    expect(claim()).toMatchObject({ status: 'approved', statusBy: { by: ed } })
  })
})
