import { describe, expect, it } from 'vitest'
import { Copy, context, ed } from './dossier.testing.ts'
import { Command, type CommandInput, Dossier, decide, loggedContacts, standingOf } from './index.ts'

const file = (digit: string, text: string | null = null) => ({
  sha256: digit.repeat(64),
  name: `${digit}.pdf`,
  size: 5,
  type: 'application/pdf',
  text: text === null ? null : { sha256: text.repeat(64), extractor: 'test 1' },
})

function add(copy: Copy, csl: object, more: object = {}): string {
  const source = { csl: { type: 'report', ...csl }, ...more }
  return copy.do({ type: 'addSource', source } as CommandInput)[0] as string
}

function link(copy: Copy, claimId: string, sourceId: string, more: object = {}): string {
  const command = { type: 'addLink', claimId, source: { id: sourceId }, ...more }
  return copy.do(command as CommandInput)[0] as string
}

function refusal(copy: Copy, input: CommandInput): string | null {
  const decided = decide(copy.state, Command.parse(input), context())
  return decided.ok ? null : decided.error.code
}

/** Undoing the last line brings back what was there before `act`, to the letter. */
function isUndone(copy: Copy, act: () => void) {
  const before = structuredClone(copy.state)
  act()
  expect(Dossier.safeParse(copy.state).success).toBe(true)
  const after = structuredClone(copy.state)
  copy.undo()
  expect(copy.state).toEqual(before)
  copy.undo()
  expect(copy.state).toEqual(after)
}

describe('two records of one source', () => {
  function twoRecords() {
    const copy = new Copy()
    const claimId = copy.addClaim()
    const into = add(copy, { title: 'Budget' }, { contact: '+49' })
    const sourceId = add(
      copy,
      { title: 'The budget', publisher: 'City' },
      { rank: 'primary', contact: '+44', atRisk: true },
    )
    return {
      copy,
      claimId,
      into,
      sourceId,
      merge: { type: 'mergeSources', sourceId, into } as const,
    }
  }

  it('become one that says what either says, the kept one first', () => {
    const { copy, into, sourceId, merge } = twoRecords()
    copy.do({ type: 'attachEvidence', sourceId, file: file('b') })
    isUndone(copy, () => copy.do(merge))
    expect(copy.state.sources[sourceId]).toBeUndefined()
    expect(copy.state.sources[into]).toMatchObject({
      csl: { title: 'Budget', publisher: 'City' },
      rank: 'primary',
      contact: '+49',
      atRisk: true,
      evidence: { [file('b').sha256]: { name: 'b.pdf' } },
    })
  })

  it('have the links, contacts and comments of both', () => {
    const { copy, claimId, into, sourceId, merge } = twoRecords()
    const linkId = link(copy, claimId, sourceId)
    const contact = { on: '2026-01-30', how: 'phone', who: 'Ms Clerk', asked: 'How much?' }
    copy.do({ type: 'logContact', sourceId, contact })
    copy.do(merge)
    expect(copy.state.links[linkId]?.sourceId).toBe(into)
    expect(loggedContacts(copy.state, into)).toMatchObject([{ who: 'Ms Clerk', answer: '' }])
  })

  it('keep one of two links that say the same', () => {
    const { copy, claimId, into, sourceId, merge } = twoRecords()
    const quote = { exact: 'twelve', prefix: '', suffix: '' }
    const kept = link(copy, claimId, into, { quote })
    link(copy, claimId, sourceId, { quote })
    const other = link(copy, claimId, sourceId, { quote, stance: 'refutes' })
    copy.do(merge)
    expect(Object.keys(copy.state.links).sort()).toEqual([kept, other].sort())
  })

  it('take over the text that was read out of a file of both', () => {
    const { copy, into, sourceId, merge } = twoRecords()
    copy.do({ type: 'attachEvidence', sourceId: into, file: file('b') })
    copy.do({ type: 'attachEvidence', sourceId, file: file('b', 'c') })
    copy.do(merge)
    const [kept] = Object.values(copy.state.sources[into]?.evidence ?? {})
    expect(kept?.text?.sha256).toBe('c'.repeat(64))
  })

  it('are two', () => {
    const { copy, into } = twoRecords()
    expect(refusal(copy, { type: 'mergeSources', sourceId: into, into })).toBe('one')
    expect(refusal(copy, { type: 'mergeSources', sourceId: 'none', into })).toBe('gone')
  })
})

describe('a kept file', () => {
  it('gets the text that is read out of it later, and keeps who kept it', () => {
    const copy = new Copy()
    const sourceId = add(copy, { title: 'Budget' })
    copy.do({ type: 'attachEvidence', sourceId, file: file('b') })
    const command = { type: 'attachEvidence', sourceId, file: file('b', 'c') } as const
    isUndone(copy, () => copy.do(command, ed))
    const [kept] = Object.values(copy.state.sources[sourceId]?.evidence ?? {})
    expect(kept).toMatchObject({ text: { sha256: 'c'.repeat(64) }, kept: { by: { id: 'ada' } } })
    expect(decide(copy.state, Command.parse(command), context())).toMatchObject({ value: [] })
    const without = { ...command, file: file('b') }
    expect(decide(copy.state, Command.parse(without), context())).toMatchObject({ value: [] })
  })
})

describe('the log of contacts', () => {
  const contact = { on: '2026-01-30', how: 'phone', who: 'Ms Clerk', asked: 'How much?' }

  function logged(answer = '') {
    const copy = new Copy()
    const sourceId = add(copy, { title: 'Town hall' })
    copy.do({ type: 'logContact', sourceId, contact: { ...contact, answer } })
    const [entry] = loggedContacts(copy.state, sourceId)
    if (!entry) throw new Error('nothing was logged')
    const { queryId, contactId } = entry
    const edit = (changes: object, by = ed) =>
      copy.do({ type: 'editContact', queryId, contactId, changes } as CommandInput, by)
    const query = () => copy.state.queries[queryId]
    return {
      copy,
      sourceId,
      edit,
      query,
      remove: { type: 'removeContact', queryId, contactId } as const,
    }
  }

  it('says who was asked what, when, how, by whom, and waits for an answer', () => {
    const { query } = logged()
    expect(query()).toMatchObject({ question: 'How much?', answered: null, waiting: {} })
    expect(Object.values(query()?.contacts ?? {})).toMatchObject([
      { ...contact, by: { id: 'ada' } },
    ])
  })

  it('is answered by an answer, and not any more when it is taken back', () => {
    const { edit, query } = logged()
    edit({ answer: 'Twelve million' })
    expect(query()?.answered).toMatchObject({ text: 'Twelve million', by: { id: 'ed' } })
    edit({ how: 'e-mail' }, undefined)
    expect(query()?.answered).toMatchObject({ by: { id: 'ed' } })
    edit({ answer: ' ' })
    expect(query()?.answered).toBeNull()
  })

  it('has the latest first', () => {
    const { copy, sourceId } = logged()
    copy.do({
      type: 'logContact',
      sourceId,
      contact: { ...contact, on: '2026-01-31', who: 'Mr Mayor' },
    })
    expect(loggedContacts(copy.state, sourceId).map(({ who }) => who)).toEqual([
      'Mr Mayor',
      'Ms Clerk',
    ])
  })

  it('is gone with its last contact, and with its source', () => {
    const { copy, sourceId, query, remove } = logged('Twelve')
    isUndone(copy, () => copy.do(remove))
    expect(query()).toBeUndefined()
    copy.undo()
    isUndone(copy, () => copy.do({ type: 'removeSource', sourceId }))
    expect(copy.state.queries).toEqual({})
  })

  it('refuses what says nothing, and what is not there', () => {
    const { copy, sourceId, remove } = logged()
    const empty = { ...contact, who: ' ', asked: '' }
    expect(refusal(copy, { type: 'logContact', sourceId, contact: empty })).toBe('contact')
    expect(refusal(copy, { type: 'logContact', sourceId: 'none', contact })).toBe('gone')
    expect(refusal(copy, { ...remove, contactId: 'none' })).toBe('gone')
    expect(refusal(copy, { ...remove, type: 'editContact', changes: { who: '', asked: '' } })).toBe(
      'contact',
    )
  })
})

it('shows how well a claim is sourced', () => {
  const copy = new Copy()
  const claimId = copy.addClaim()
  expect(standingOf(copy.state, claimId)).toEqual({
    sources: 0,
    primary: 0,
    publishers: 0,
    refuting: 0,
  })
  const first = add(copy, { title: 'A', publisher: 'City' }, { rank: 'primary' })
  link(copy, claimId, first)
  link(copy, claimId, first, { stance: 'refutes' })
  link(copy, claimId, add(copy, { title: 'B', publisher: 'City' }), { stance: 'refutes' })
  link(copy, claimId, add(copy, { title: 'C', publisher: 'Bank' }, { rank: 'secondary' }))
  link(copy, copy.addClaim('72 million'), first)
  expect(standingOf(copy.state, claimId)).toEqual({
    sources: 3,
    primary: 1,
    publishers: 2,
    refuting: 2,
  })
})
