import { describe, expect, it } from 'vitest'
import { ada, Copy, context, ed } from './dossier.testing.ts'
import { Command, type CommandInput, decide, type Note } from './index.ts'

function refusal(copy: Copy, input: CommandInput): string | null {
  const decided = decide(copy.state, Command.parse(input), context())
  return decided.ok ? null : decided.error.code
}

const writer = { kind: 'writer', name: 'A Writer' } as const

function asked(more: object = {}) {
  const copy = new Copy()
  const claimId = copy.addClaim()
  const question = 'Who says 12?'
  const ask = { type: 'askQuery', claimId, to: writer, question, ...more } as CommandInput
  const [queryId = ''] = copy.do(ask)
  const query = () => copy.state.queries[queryId]
  const answer = (becomes: string, rest: object = {}) =>
    copy.do({ type: 'answerQuery', queryId, text: 'The clerk.', becomes, ...rest } as CommandInput)
  return { copy, claimId, queryId, query, answer }
}

describe('a query', () => {
  it('is asked, sent and answered, each by somebody at a time', () => {
    const { copy, queryId, query, answer } = asked()
    expect(query()).toMatchObject({ waiting: null, answered: null, contacts: {} })
    copy.do({ type: 'sendQuery', queryId }, ed)
    expect(query()?.waiting?.by).toEqual(ed)
    const again = Command.parse({ type: 'sendQuery', queryId })
    expect(decide(copy.state, again, context())).toEqual({ ok: true, value: [] })
    answer('nothing')
    expect(query()?.answered).toMatchObject({
      ...{ text: 'The clerk.', noteId: null, sourceId: null, by: ada },
    })
    expect(refusal(copy, { type: 'sendQuery', queryId })).toBe('answered')
  })

  it('has an answer that becomes a note on the claim’s words, and goes with them', () => {
    const { copy, claimId, query, answer } = asked()
    const [noteId = ''] = answer('note')
    expect(query()?.answered?.noteId).toBe(noteId)
    const note = () => copy.state.notes[noteId] as Note
    expect(note()).toMatchObject({ kind: 'answer', author: 'A Writer', text: 'The clerk.' })
    expect(note().places).toEqual(copy.state.claims[claimId]?.places)
    const draftId = copy.arrive('In May the mayor spent 12 million on the bridge.')
    copy.do({ type: 'takeDraft', draftId })
    expect(note().places[draftId]?.position).toEqual({ start: 23, end: 33 })
  })

  it('has an answer that becomes a source, tied to the claim', () => {
    const { copy, claimId, query, answer } = asked()
    const [sourceId = '', linkId = ''] = answer('source')
    expect(copy.state.sources[sourceId]?.csl).toEqual({
      type: 'personal_communication',
      title: 'Answer to “Who says 12?”',
      author: [{ literal: 'A Writer' }],
      issued: { 'date-parts': [[2026, 1, 31]] },
    })
    expect(copy.state.links[linkId]).toMatchObject({
      ...{ claimId, sourceId, stance: 'context', note: 'A Writer: The clerk.' },
    })
    expect(query()?.answered?.sourceId).toBe(sourceId)
    copy.do({ type: 'removeSource', sourceId })
    expect(query()?.answered).toMatchObject({ text: 'The clerk.', sourceId: null })
  })

  it('has an answer that becomes the source that is described or named', () => {
    const first = asked()
    const [sourceId = ''] = first.answer('source', { source: { csl: { type: 'interview' } } })
    expect(first.copy.state.sources[sourceId]?.csl).toEqual({ type: 'interview' })
    const second = asked()
    const [id = ''] = second.copy.do({ type: 'addSource', source: { csl: { type: 'report' } } })
    expect(second.answer('source', { source: { id } })).toHaveLength(1)
    expect(second.query()?.answered?.sourceId).toBe(id)
    const third = asked({ claimId: null })
    expect(third.answer('source')).toHaveLength(1)
    expect(third.copy.state.links).toEqual({})
  })

  it('may have its answer made something of later, once', () => {
    const { copy, queryId, answer } = asked()
    answer('nothing')
    answer('note')
    const command = { type: 'answerQuery', queryId, text: 'x', becomes: 'nothing' } as const
    expect(refusal(copy, command)).toBe('answered')
  })

  it('is edited, its answer with the note of it, and removed with its comments', () => {
    const { copy, queryId, query, answer } = asked()
    const edit = (changes: object) => ({ type: 'editQuery', queryId, changes }) as CommandInput
    expect(refusal(copy, edit({ answer: 'No.' }))).toBe('notAnswered')
    const [noteId = ''] = answer('note')
    copy.do(edit({ question: 'Who said so?', to: { ...writer, name: 'B' }, answer: 'The mayor.' }))
    expect(query()).toMatchObject({
      question: 'Who said so?',
      to: { kind: 'writer', sourceId: null, name: 'B' },
      answered: { text: 'The mayor.', noteId },
    })
    expect(copy.state.notes[noteId]?.text).toBe('The mayor.')
    copy.do({ type: 'addComment', on: { record: 'queries', id: queryId }, text: 'Hm.' })
    copy.do({ type: 'removeQuery', queryId })
    expect([copy.state.queries, copy.state.comments]).toEqual([{}, {}])
    expect(copy.state.notes[noteId]?.text).toBe('The mayor.')
  })

  it('is refused where it asks nothing or nobody, or is not there', () => {
    const { copy, claimId, queryId } = asked({ claimId: null })
    const ask = (to: object, more: object = {}) =>
      ({ type: 'askQuery', claimId, to, question: 'Who?', ...more }) as CommandInput
    const answer = (more: object) =>
      ({ type: 'answerQuery', queryId, text: 'x', becomes: 'nothing', ...more }) as CommandInput
    const source = { csl: { type: 'report' } }
    const cases: readonly (readonly [CommandInput, string])[] = [
      [ask(writer, { claimId: 'none' }), 'gone'],
      [ask(writer, { question: ' ' }), 'empty'],
      [ask({ kind: 'source' }), 'to'],
      [ask({ kind: 'source', sourceId: 'none' }), 'gone'],
      [{ type: 'sendQuery', queryId: 'none' }, 'gone'],
      [answer({ queryId: 'none' }), 'gone'],
      [answer({ text: '' }), 'empty'],
      [answer({ becomes: 'note' }), 'noClaim'],
      [answer({ becomes: 'nothing', source }), 'source'],
      [answer({ becomes: 'source', source }), 'source'],
      [answer({ becomes: 'source', source: { id: 'none' } }), 'gone'],
      [{ type: 'editQuery', queryId: 'none', changes: {} }, 'gone'],
      [{ type: 'editQuery', queryId, changes: { question: '' } }, 'empty'],
      [{ type: 'removeQuery', queryId: 'none' }, 'gone'],
    ]
    for (const [command, code] of cases) expect(refusal(copy, command)).toBe(code)
    const [sourceId = ''] = copy.do({ type: 'addSource', source: { csl: { type: 'report' } } })
    expect(refusal(copy, ask({ ...writer, sourceId }))).toBe('to')
  })

  it('of a contact keeps an answer that has become something', () => {
    const copy = new Copy()
    const [sourceId = ''] = copy.do({ type: 'addSource', source: { csl: { type: 'report' } } })
    const contact = { on: '', how: 'phone', who: 'Clerk', asked: 'How much?', answer: 'Twelve' }
    const [queryId = ''] = copy.do({ type: 'logContact', sourceId, contact })
    const contactId = Object.keys(copy.state.queries[queryId]?.contacts ?? {})[0] ?? ''
    copy.do({ type: 'answerQuery', queryId, text: 'Twelve', becomes: 'source' })
    copy.do({ type: 'editContact', queryId, contactId, changes: { answer: '' } })
    expect(copy.state.queries[queryId]?.answered).toMatchObject({ text: 'Twelve' })
  })
})
