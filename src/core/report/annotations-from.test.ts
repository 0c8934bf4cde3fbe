import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { apply, Command, type CommandInput, type Dossier, decide } from '../dossier/index.ts'
import { annotations } from './annotations.ts'
import { importOf } from './annotations-command.ts'
import { annotationsFrom, type ReadAnnotations } from './annotations-from.ts'
import { blocks, checker, context, dossierOf, ids, sample } from './fixture.testing.ts'
import { type ReportModel, reportModel } from './index.ts'

const editor = { id: 'p2', name: 'Tom Achebe', initials: 'TA', role: 'editor' } as const

function read(json: unknown, { text, sha256 }: { text: string; sha256?: string }): ReadAnnotations {
  const found = annotationsFrom(json, { text, sha256: sha256 ?? 'f'.repeat(64) })
  if (!found.ok) throw new Error(found.error.reason)
  return found.value
}

/** Through text, as a file has it. */
function back(model: ReportModel): ReadAnnotations {
  const { text, original } = model.article
  return read(JSON.parse(JSON.stringify(annotations(model))), { text, sha256: original.sha256 })
}

function does(dossier: Dossier, input: CommandInput, by: typeof editor | typeof checker = checker) {
  const run = { newId: ids(`more${++runs}-`), at: '2031-04-17T08:30:00.000Z', by }
  const decided = decide(dossier, Command.parse(input), run)
  if (!decided.ok) throw new Error(decided.error.reason)
  apply(dossier, decided.value)
  return decided.value.flatMap(({ path }) => (path.length === 2 ? [path[1] as string] : []))
}
let runs = 0

const SPEECH = 'On Monday the mayor said that fares rose. On Tuesday she said so again.'
const target = (selector: unknown) => ({ source: 'https://courier.example/1', selector })
const note = (rest: object) => ({
  '@context': 'http://www.w3.org/ns/anno.jsonld',
  id: 'https://notes.example/1',
  type: 'Annotation',
  ...rest,
})

describe('What is exported', () => {
  it('comes back with nothing lost', () => {
    const dossier = sample()
    const [claim] = Object.values(dossier.claims)
    const [correction = ''] = does(dossier, {
      type: 'proposeCorrection',
      claimId: claim?.id ?? '',
      from: '412,000',
      to: '412,386',
    })
    const decision = { correctionId: correction, how: 'accepted', note: 'Yes.' } as const
    does(dossier, { type: 'decideCorrection', ...decision }, editor)
    does(
      dossier,
      {
        type: 'reviewClaim',
        claimId: Object.keys(dossier.claims)[4] ?? '',
        how: 'verdictChanged',
        verdict: 'misleading',
      },
      editor,
    )
    const model = reportModel(dossier, context)
    expect(model.corrections).toHaveLength(1)
    expect(model.claims.some(({ dissent }) => dissent.length > 0)).toBe(true)
    expect(back(model)).toEqual({
      claims: model.claims,
      sources: model.sources,
      corrections: model.corrections,
      notes: [],
      unplaced: [],
      elsewhere: [],
    })
  })

  it('comes back with nothing lost whatever people wrote', () => {
    const words = fc.string({ unit: 'grapheme', maxLength: 30 })
    const stance = fc.constantFrom('supports', 'refutes', 'context')
    const verdict = fc.constantFrom(null, 'true', 'false', 'unproven')
    const link = fc.record({ stance, exact: words, prefix: words, suffix: words, note: words })
    const claim = fc.record({
      at: fc.tuple(fc.nat({ max: 1300 }), fc.nat({ max: 1300 })),
      standalone: words,
      claimant: words,
      verdict,
      rationale: words,
      appearances: fc.array(words, { maxLength: 2 }),
      links: fc.array(link, { maxLength: 2 }),
    })
    fc.assert(
      fc.property(
        fc.array(claim, { minLength: 1, maxLength: 5 }),
        words,
        fc.boolean(),
        (claims, url, anonymise) => {
          const dossier = dossierOf(blocks, () => [])
          const draftId = dossier.info.currentDraft
          for (const { at, links, standalone, claimant, ...changes } of claims) {
            const span = { start: Math.min(...at), end: Math.max(...at) + 1 }
            const added = { type: 'addClaim', draftId, span, standalone, claimant } as const
            const [claimId = ''] = does(dossier, added)
            does(dossier, { type: 'editClaim', claimId, changes })
            for (const { exact, prefix, suffix, ...said } of links) {
              const csl = { type: 'webpage', title: said.note, URL: url }
              const quote = { exact, prefix, suffix }
              does(dossier, {
                type: 'addLink',
                claimId,
                source: { csl },
                quote,
                ...said,
              } as CommandInput)
            }
          }
          const model = reportModel(dossier, { ...context, anonymise })
          const { claims: read, sources, unplaced } = back(model)
          expect(read).toEqual(model.claims)
          expect(sources).toEqual(model.sources)
          expect(unplaced).toEqual([])
        },
      ),
      { numRuns: 60 },
    )
  })

  it('goes into a dossier of the same draft in one step, and once', () => {
    const model = reportModel(sample(), context)
    const fresh = dossierOf(blocks, () => [])
    does(fresh, importOf(back(model), fresh))
    const again = reportModel(fresh, context)
    const said = ({ claims }: ReportModel) =>
      claims.map(({ number, span, standalone, claimant, kind, verdict, rationale, links }) => ({
        ...{ number, span, standalone, claimant, kind, verdict, rationale },
        links: links.map(({ id: _, made: __, ...link }) => link),
      }))
    expect(said(again)).toEqual(
      said(model).map((claim) => ({
        ...claim,
        links: claim.links.map((link) => ({ ...link, file: '' })),
      })),
    )
    expect(again.sources.map(({ title }) => title).slice(0, 6)).toEqual(
      model.sources.map(({ title }) => title).slice(0, 6),
    )
    const before = structuredClone(fresh)
    does(fresh, importOf(back(model), fresh))
    expect(fresh).toEqual(before)
  })

  it('says in notes what the dossier cannot have: another pack’s verdicts, and corrections', () => {
    const dossier = sample()
    const claimId = Object.keys(dossier.claims)[0] ?? ''
    does(dossier, { type: 'proposeCorrection', claimId, from: '412,000', to: '412,386' })
    const [correction] = Object.values(dossier.corrections)
    if (!correction) throw new Error('One was proposed')
    const decided = { by: { ...context.by, name: 'Tom Achebe' }, at: context.at }
    correction.decision = { ...decided, how: 'rejected', note: 'Rounded is fine.' }
    const model = reportModel(dossier, context)
    const fresh = dossierOf(blocks, () => [])
    fresh.info.pack = { ...fresh.info.pack, verdicts: fresh.info.pack.verdicts.slice(0, 2) }
    does(fresh, importOf(back(model), fresh))
    expect(Object.values(fresh.notes).map(({ text }) => text)).toEqual([
      'Verdict: Misleading',
      'Verdict: False',
      'Verdict: Unproven',
      'Correction: “412,000” → “412,386”\nRejected by Tom Achebe: Rounded is fine.',
    ])
  })

  it('ties no link to a source where two reports in one file give it the same number', () => {
    const model = reportModel(sample(), context)
    const [one, two] = [annotations(model), annotations(model)]
    const sources = model.sources.map((source) => ({ ...source, id: `other-${source.number}` }))
    const fresh = dossierOf(blocks, () => [])
    const { text, original } = model.article
    const article = { text, sha256: original.sha256 }
    const read = annotationsFrom([one, { ...two, 'tickmark:sources': sources }], article)
    if (!read.ok) throw new Error(read.error.reason)
    const { claims } = importOf(read.value, fresh)
    expect(claims?.flatMap(({ links }) => links)).toEqual([])
  })

  it('finds its words in another draft, and tells what it does not find', () => {
    const model = reportModel(sample(), context)
    const text = model.article.text
      .replace('Two years after it was called a folly, the', 'The')
      .replace('12 per cent', '14 per cent')
    const { claims, unplaced } = read(annotations(model), { text })
    const first = claims[0]?.span
    expect(text.slice(first?.start, first?.end)).toBe(model.claims[0]?.quote)
    expect(claims[5]?.span).toBeNull()
    const words = 'Fares rose by 12 per cent in March'
    expect(unplaced).toMatchObject([{ why: 'edited', quote: words }])
  })
})

describe('Annotations of other programs', () => {
  it('stand where their position has their words, in whatever units it counts', () => {
    const text = `👩‍👩‍👧 𝒜 ${SPEECH}`
    const at = text.indexOf('fares rose')
    const points = [...text.slice(0, at)].length
    const quote = { type: 'TextQuoteSelector', exact: 'fares rose' }
    for (const start of [at, points]) {
      const position = { type: 'TextPositionSelector', start, end: start + 10 }
      const json = note({ target: target([position, quote]), bodyValue: 'By how much?' })
      expect(read(json, { text }).notes).toMatchObject([
        { text: 'By how much?', position: { start: at, end: at + 10 } },
      ])
    }
  })

  it('are read in the shape of a tool that marks web pages', () => {
    const json = {
      total: 2,
      rows: [
        {
          id: 'abc',
          user: 'acct:ruth@notes.example',
          created: '2031-04-16T10:00:00.123456+00:00',
          updated: '2031-04-17T10:00:00.123456+00:00',
          text: 'By *how much*?',
          tags: ['fares', 'check'],
          target: [
            target([
              { type: 'RangeSelector', startContainer: '/p[1]', endContainer: '/p[1]' },
              { type: 'TextPositionSelector', start: 900, end: 910 },
              {
                type: 'TextQuoteSelector',
                exact: 'fares rose',
                prefix: 'said that ',
                suffix: '. On Tue',
              },
            ]),
          ],
        },
        { id: 'def', user: 'acct:ruth@notes.example', text: 'Of the page.', target: [target([])] },
      ],
    }
    const start = SPEECH.indexOf('fares rose')
    expect(read(json, { text: SPEECH }).notes).toEqual([
      {
        id: 'abc',
        author: 'ruth',
        date: '2031-04-17T10:00:00.123456+00:00',
        text: 'By *how much*?\n#fares #check',
        position: { start, end: start + 10 },
      },
      { id: 'def', author: 'ruth', date: '', text: 'Of the page.', position: { start: 0, end: 0 } },
    ])
  })

  it('are read in the shape of a tool that marks texts, with replies and tags', () => {
    const creator = { id: 'u1', name: 'Ruth' }
    const body = [
      {
        type: 'TextualBody',
        purpose: 'commenting',
        value: '<p>Says <b>who</b> &amp; when?</p>',
        format: 'text/html',
        creator,
        created: '2031-04-16T10:00:00Z',
      },
      { type: 'TextualBody', purpose: 'tagging', value: 'source' },
      'https://example.org/fares',
    ]
    const selector = [
      { type: 'TextQuoteSelector', exact: 'she said so' },
      { type: 'TextPositionSelector', start: 53, end: 64 },
    ]
    const json = [
      {
        '@context': 'http://www.w3.org/ns/anno.jsonld',
        id: '#1',
        type: 'Annotation',
        body,
        target: { selector },
      },
      note({
        id: '#2',
        motivation: 'replying',
        target: '#1',
        body: { type: 'TextualBody', value: 'I did.' },
      }),
    ]
    const start = SPEECH.indexOf('she said so')
    const position = { start, end: start + 'she said so'.length }
    expect(read(json, { text: SPEECH }).notes).toEqual([
      {
        id: '#1',
        author: 'Ruth',
        date: '2031-04-16T10:00:00Z',
        text: 'Says who & when?\n#source\nhttps://example.org/fares',
        position,
      },
      { id: '#2', author: '', date: '', text: 'I did.', position },
    ])
  })

  it.each([
    ['ambiguous', [{ type: 'TextQuoteSelector', exact: 'said' }], 'said', 2],
    ['absent', [{ type: 'TextQuoteSelector', exact: 'the council' }], 'the council', 0],
    ['unchecked', [{ type: 'TextPositionSelector', start: 3, end: 9 }], '', 1],
    ['absent', [{ type: 'XPathSelector', value: '/p[2]' }], '', 0],
    [
      'ambiguous',
      [
        { type: 'TextQuoteSelector', exact: 'said' },
        { type: 'TextPositionSelector', start: 0, end: 4 },
      ],
      'said',
      2,
    ],
  ])('are put on no words by a guess: %s', (why, selector, quote, candidates) => {
    const { notes, unplaced } = read(note({ target: target(selector) }), { text: SPEECH })
    expect(notes).toEqual([])
    expect(unplaced).toMatchObject([{ why, quote }])
    expect(unplaced[0]?.candidates).toHaveLength(candidates)
  })

  it('are believed by position alone where they are of the very file', () => {
    const sha256 = 'e'.repeat(64)
    const selector = { type: 'TextPositionSelector', start: 3, end: 9 }
    const state = { type: 'TimeState', cached: `urn:sha256:${sha256}` }
    const json = note({ target: { ...target(selector), state } })
    expect(read(json, { text: SPEECH, sha256 }).notes).toMatchObject([
      { position: { start: 3, end: 9 } },
    ])
  })

  it('are missed where they are elsewhere, or are none', () => {
    const article = { text: SPEECH, sha256: 'f'.repeat(64) }
    const named = { type: 'AnnotationCollection', first: 'https://notes.example/page1' }
    for (const json of [named, {}, [], null, 'x', 3, { items: [{ type: 'Note' }] }]) {
      expect(annotationsFrom(json, article)).toMatchObject({ error: { code: 'annotations' } })
    }
  })

  it('are refused, not stumbled at, where they are nested without end', () => {
    const article = { text: SPEECH, sha256: 'f'.repeat(64) }
    const list: unknown = JSON.parse('['.repeat(100_000) + ']'.repeat(100_000))
    let choice: unknown = 'x'
    for (let at = 0; at < 100_000; at++) choice = { type: 'Choice', items: [choice] }
    for (const json of [list, { type: 'Annotation', target: 'x', body: choice }]) {
      expect(annotationsFrom(json, article)).toMatchObject({ error: { code: 'annotations' } })
    }
  })

  it('end in a reading, whatever JSON it is', () => {
    const article = { text: SPEECH, sha256: 'f'.repeat(64) }
    const value = fc.jsonValue()
    const keys = ['type', 'target', 'body', 'selector', 'source', 'id', 'creator', 'tags'] as const
    const odd = fc.dictionary(fc.constantFrom(...keys), fc.oneof(value, fc.constant('Annotation')))
    fc.assert(
      fc.property(fc.oneof(value, odd, fc.array(odd)), (json) => {
        const found = annotationsFrom(json, article)
        for (const { position } of found.ok ? found.value.notes : []) {
          expect(position.end).toBeLessThanOrEqual(SPEECH.length)
        }
      }),
    )
  })
})
