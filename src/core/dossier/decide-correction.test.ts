import { describe, expect, it } from 'vitest'
import { ada, Copy, context, ed } from './dossier.testing.ts'
import { Command, type CommandInput, correctionsIn, decide, revisionTo } from './index.ts'

const TEXT = 'The mayor spent 12 million on the bridge in 2024.'
const WORDS = 'spent 12 million on the bridge in 2024'

function refusal(copy: Copy, input: CommandInput, by = ada): string | null {
  const decided = decide(copy.state, Command.parse(input), context(by))
  return decided.ok ? null : decided.error.code
}

function proposed(to: string, from?: string, words = WORDS) {
  const copy = new Copy([TEXT, 'Critics say more.'])
  const claimId = copy.addClaim(words)
  const propose = (other: string, of?: string) =>
    copy.do({ type: 'proposeCorrection', claimId, to: other, ...(of ? { from: of } : {}) })
  const [correctionId = ''] = propose(to, from)
  const accept = (id = correctionId) =>
    copy.do({ type: 'decideCorrection', correctionId: id, how: 'accepted' }, ed)
  const take = (...paragraphs: string[]) =>
    copy.do({ type: 'takeDraft', draftId: copy.arrive(...paragraphs) })
  const correction = (id = correctionId) => copy.state.corrections[id]
  return { copy, claimId, correctionId, propose, accept, take, correction }
}

describe('a correction', () => {
  it('is proposed for all the words of a claim, or for some of them', () => {
    const whole = proposed('spent more')
    expect(whole.correction()).toMatchObject({
      ...{ claimId: whole.claimId, draftId: whole.copy.draftId, from: WORDS, to: 'spent more' },
      ...{ decision: null, outcome: null, made: { by: ada } },
    })
    expect(proposed('13', '12').correction()).toMatchObject({ from: '12', to: '13' })
  })

  it('is decided by an editor, who may think again until a draft has come', () => {
    const { copy, correctionId, correction } = proposed('13', '12')
    const how = (word: 'accepted' | 'rejected') =>
      ({ type: 'decideCorrection', correctionId, how: word }) as const
    expect(refusal(copy, how('accepted'))).toBe('notEditor')
    copy.do(how('rejected'), ed)
    copy.do(how('accepted'), ed)
    expect(correction()?.decision).toMatchObject({ how: 'accepted', note: '', by: ed })
    expect(decide(copy.state, Command.parse(how('accepted')), context(ed))).toEqual({
      ok: true,
      value: [],
    })
    copy.do({ type: 'takeDraft', draftId: copy.arrive(TEXT) })
    expect(refusal(copy, how('rejected'), ed)).toBe('decided')
  })

  it('is taken back until it is decided, and goes with its claim', () => {
    const { copy, claimId, correctionId, propose, accept } = proposed('13', '12')
    copy.do({ type: 'removeCorrection', correctionId })
    expect(copy.state.corrections).toEqual({})
    const [other = ''] = propose('13', '12')
    accept(other)
    expect(refusal(copy, { type: 'removeCorrection', correctionId: other })).toBe('decided')
    copy.do({ type: 'removeClaim', claimId })
    expect(copy.state.corrections).toEqual({})
  })

  it('stays with its words when the claim is split', () => {
    const { copy, claimId, correction } = proposed('2023', '2024')
    copy.do({ type: 'splitClaim', claimId, at: TEXT.indexOf('on the') })
    const { claimId: owner = '' } = correction() ?? {}
    expect(copy.state.claims[owner]?.standalone).toBe('on the bridge in 2024')
  })

  it('is refused for words that the claim does not have, or that stay the same', () => {
    const { copy, claimId } = proposed('13', '12')
    const propose = (more: object) =>
      ({ type: 'proposeCorrection', claimId, to: 'x', ...more }) as CommandInput
    const cases: readonly (readonly [CommandInput, string])[] = [
      [propose({ claimId: 'none' }), 'gone'],
      [propose({ from: 'Critics' }), 'from'],
      [propose({ from: ' ' }), 'from'],
      [propose({ from: 'i' }), 'from'],
      [propose({ from: '12', to: '12' }), 'same'],
      [{ type: 'removeCorrection', correctionId: 'none' }, 'gone'],
      [{ type: 'decideCorrection', correctionId: 'none', how: 'accepted' }, 'gone'],
    ]
    for (const [command, code] of cases) expect(refusal(copy, command)).toBe(code)
    copy.do({ type: 'takeDraft', draftId: copy.arrive('Critics say more.') })
    expect(refusal(copy, propose({}))).toBe('noPlace')
  })
})

describe('the next draft', () => {
  type Case = readonly [
    name: string,
    change: readonly [to: string, from?: string],
    draft: readonly string[],
    made: boolean,
  ]
  const cases: readonly Case[] = [
    ['has it', ['12.4', '12'], [TEXT.replace('12', '12.4'), 'Critics say more.'], true],
    ['does not have it', ['12.4', '12'], [TEXT, 'Critics say more, we hear.'], false],
    ['has something else there', ['12.4', '12'], [TEXT.replace('12', '13')], false],
    [
      'has it, and other words round it',
      ['12.4 million', '12 million'],
      ['The mayor paid 12.4 million for the bridge in 2024.'],
      true,
    ],
    [
      'has it with other spaces',
      ['12.4  million', '12 million'],
      [TEXT.replace('12', '12.4')],
      true,
    ],
    [
      'has it in other quotation marks',
      ['"only" 12', '12'],
      [TEXT.replace('12', '“only” 12')],
      true,
    ],
    ['strikes the words out', ['', ' in 2024'], [TEXT.replace(' in 2024', '')], true],
    ['keeps words that were to go', ['', ' in 2024'], [TEXT, 'New.'], false],
    ['strikes the claim out', [''], ['The mayor.', 'Critics say more.'], true],
    ['has what is typography alone', ['the Bridge', 'the bridge'], [TEXT], false],
    [
      'has changed typography alone',
      ['the Bridge', 'the bridge'],
      [TEXT.replace('bridge', 'Bridge')],
      true,
    ],
  ]
  it.each(cases)('%s', (_, [to, from], draft, made) => {
    const { copy, accept, take, correction } = proposed(to, from)
    accept()
    take(...draft)
    expect(correction()?.outcome).toEqual({ draftId: copy.draftId, made })
  })

  it('is looked at for each of a claim’s corrections', () => {
    const { propose, accept, take, correction, correctionId } = proposed('12.4', '12')
    const [year = ''] = propose('2023', '2024')
    accept()
    accept(year)
    take(TEXT.replace('12', '12.4').replace('2024', '2023'))
    expect([correctionId, year].map((id) => correction(id)?.outcome?.made)).toEqual([true, true])
    const other = proposed('12.4', '12')
    const [second = ''] = other.propose('2023', '2024')
    other.accept()
    other.accept(second)
    other.take(TEXT.replace('2024', '2023'))
    expect(other.correction()?.outcome?.made).toBe(false)
    expect(other.correction(second)?.outcome?.made).toBe(true)
  })

  it('finds a short claim that reads quite otherwise by what stands round it', () => {
    const { accept, take, correction } = proposed('a fortune', undefined, '12 million')
    accept()
    take(TEXT.replace('12 million', 'a fortune'), 'Critics say more.')
    expect(correction()?.outcome?.made).toBe(true)
  })

  it('is looked at once, and only for what was accepted', () => {
    const { copy, correctionId, accept, take, correction } = proposed('12.4', '12')
    take(TEXT, 'Second.')
    expect(correction()?.outcome).toBeNull()
    accept()
    take(TEXT, 'Third.')
    const outcome = { draftId: copy.draftId, made: false }
    take(TEXT.replace('12', '12.4'), 'Fourth.')
    expect(copy.state.corrections[correctionId]?.outcome).toEqual(outcome)
  })
})

describe('a draft that arrives', () => {
  it.each([
    ['made', TEXT.replace('12', '12.4')],
    ['asBefore', TEXT],
    ['otherwise', TEXT.replace('12', '13')],
    ['gone', 'Nothing of this is left in it, word by word.'],
  ])('tells before it is taken that a correction is %s', (found, text) => {
    const { copy, accept, correctionId } = proposed('12.4', '12')
    const draft = () => copy.state.drafts[copy.arrive(text, 'Critics say more.')]
    const before = draft()
    if (!before) throw new Error('No draft arrived')
    expect(correctionsIn(copy.state, revisionTo(copy.state, before))).toEqual([])
    accept()
    const [told] = correctionsIn(copy.state, revisionTo(copy.state, before))
    expect(told).toMatchObject({ found, correction: { id: correctionId, outcome: null } })
    copy.do({ type: 'takeDraft', draftId: before.id })
    expect(copy.state.corrections[correctionId]?.outcome?.made).toBe(found === 'made')
  })
})
