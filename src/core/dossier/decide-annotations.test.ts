import { describe, expect, it } from 'vitest'
import { ada, Copy, context, ed } from './dossier.testing.ts'
import { type CommandInput, currentDraft, Command as DossierCommand, decide } from './index.ts'

type Given = Extract<CommandInput, { type: 'importAnnotations' }>

/** The words’ place in the draft. */
function on(copy: Copy, words: string) {
  const start = currentDraft(copy.state).text.indexOf(words)
  return { start, end: start + words.length }
}

function given(copy: Copy, rest: Partial<Given>): Given {
  return { type: 'importAnnotations', draftId: copy.draftId, ...rest }
}

function failure(copy: Copy, input: CommandInput): string | null {
  const decided = decide(copy.state, DossierCommand.parse(input), context())
  return decided.ok ? null : decided.error.code
}

const said = { author: 'Ruth', date: '2031-04-16T10:00:00Z', text: 'Says who?' }
const csl = { type: 'report', title: 'Accounts of the bridge', URL: 'https://example.org/bridge' }
const link = {
  source: 0,
  stance: 'supports' as const,
  quote: { exact: '12.0 million', prefix: '', suffix: '' },
  locator: { label: 'page' as const, value: '7' },
}

function claim(copy: Copy) {
  return {
    span: on(copy, '12 million'),
    standalone: 'The bridge cost 12 million.',
    claimant: 'The mayor',
    kind: 'statistic' as const,
    verdict: 'true',
    rationale: 'The accounts say so.',
    appearances: ['https://example.org/speech'],
    links: [link],
  }
}

describe('Annotations that are imported', () => {
  it('become notes on their words, or at a point', () => {
    const copy = new Copy()
    const notes = [
      { position: on(copy, '12 million'), ...said },
      { position: { start: 3, end: 3 }, ...said },
    ]
    copy.do(given(copy, { notes }))
    const made = Object.values(copy.state.notes)
    expect(made).toMatchObject([
      { kind: 'annotation', ...said, sourceId: null, made: { by: ada } },
      { kind: 'annotation', ...said },
    ])
    expect(made.map(({ places }) => places[copy.draftId]?.quote.exact)).toEqual(['12 million', ''])
  })

  it('become claims that their importer answers for, with links to one source', () => {
    const copy = new Copy()
    const second = { ...claim(copy), span: on(copy, '72 million'), verdict: null }
    copy.do(given(copy, { claims: [claim(copy), second], sources: [{ csl }] }), ed)
    const { span: _, links: __, ...fields } = claim(copy)
    expect(Object.values(copy.state.claims)).toMatchObject([
      { ...fields, status: 'checking', verdictBy: { by: ed }, verdictFor: null },
      { status: 'open', verdict: null, verdictBy: null },
    ])
    expect(Object.values(copy.state.sources)).toMatchObject([{ csl, rank: 'unset' }])
    const { source: ___, ...kept } = link
    expect(Object.values(copy.state.links)).toMatchObject([kept, kept])
  })

  it('change nothing when they are imported again', () => {
    const copy = new Copy()
    const input = given(copy, {
      notes: [
        { position: on(copy, 'Critics'), ...said },
        { position: on(copy, 'Critics'), ...said },
      ],
      claims: [claim(copy), claim(copy)],
      sources: [{ csl }],
    })
    copy.do(input)
    expect(Object.keys(copy.state.notes)).toHaveLength(1)
    expect(Object.keys(copy.state.claims)).toHaveLength(1)
    const before = structuredClone(copy.state)
    expect(decide(copy.state, DossierCommand.parse(input), context())).toEqual({
      ok: true,
      value: [],
    })
    expect(copy.state).toEqual(before)
  })

  it('use the source that the dossier has, and its file, and no other file', () => {
    const copy = new Copy()
    const [sourceId = ''] = copy.do({ type: 'addSource', source: { csl } })
    const sha256 = 'b'.repeat(64)
    const file = { sha256, name: 'a.pdf', size: 1, type: 'application/pdf', text: null }
    copy.do({ type: 'attachEvidence', sourceId, file })
    const links = [
      { ...link, evidence: sha256 },
      { ...link, evidence: 'c'.repeat(64) },
    ]
    copy.do(given(copy, { claims: [{ ...claim(copy), links }], sources: [{ csl }] }))
    expect(Object.keys(copy.state.sources)).toEqual([sourceId])
    expect(Object.values(copy.state.links).map(({ evidence }) => evidence)).toEqual([sha256, null])
  })

  it('keep sources that are withheld apart', () => {
    const copy = new Copy()
    const withheld = { csl: { type: 'document', title: 'Source withheld' } }
    const links = [link, { ...link, source: 1 }]
    copy.do(given(copy, { claims: [{ ...claim(copy), links }], sources: [withheld, withheld] }))
    expect(Object.keys(copy.state.sources)).toHaveLength(2)
  })

  it('are refused as a whole where a part cannot be', () => {
    const copy = new Copy()
    const one = claim(copy)
    const outside = { start: 0, end: 10_000 }
    expect(failure(copy, given(copy, { claims: [{ ...one, span: outside }] }))).toBe('span')
    expect(failure(copy, given(copy, { notes: [{ position: outside, ...said }] }))).toBe('span')
    expect(failure(copy, given(copy, { claims: [{ ...one, verdict: 'so-so' }] }))).toBe('verdict')
    expect(failure(copy, given(copy, { claims: [one] }))).toBe('source')
    expect(failure(copy, { ...given(copy, {}), draftId: 'none' })).toBe('gone')
  })

  it('are for the draft under check', () => {
    const copy = new Copy()
    const draftId = copy.arrive('The mayor spent 12 million.')
    const claims = [{ ...claim(copy), links: [] }]
    expect(failure(copy, { ...given(copy, { claims }), draftId })).toBe('notCurrent')
    expect(failure(copy, { ...given(copy, { notes: [] }), draftId })).toBe('notCurrent')
  })

  it('go with one undo', () => {
    const copy = new Copy()
    const before = structuredClone(copy.state)
    copy.do(given(copy, { claims: [claim(copy)], sources: [{ csl }] }))
    copy.undo()
    expect(copy.state).toEqual(before)
  })
})
