import { type Dossier, Dossier as DossierSchema, plainPack } from '../../core/dossier/index.ts'

const by = { id: 'erin', name: 'Erin', initials: 'E', role: 'editor' } as const
const made = { by, at: '2031-03-02T10:00:00.000Z' }
const hash = 'ab'.repeat(32)
const file = {
  ...{ sha256: hash, name: 'budget.pdf', size: 2048, type: 'application/pdf' },
  ...{ text: { sha256: hash, extractor: 'pdf 1' }, kept: made },
}
const place = {
  quote: { exact: '12 million', prefix: 'cost ', suffix: ' euros' },
  position: { start: 5, end: 15 },
  outcome: 'edited' as const,
  contextChanged: true,
  changes: [{ kind: 'number', from: '11', to: '12' }],
  candidates: [{ start: 5, end: 15 }],
  decision: { ...made, how: 'accepted' as const },
}
const places = { d1: place }

/** A dossier in which every field of every record says something. */
export const everything: Dossier = DossierSchema.parse({
  version: 1,
  info: {
    ...{ id: 'dossier', title: 'The bridge', pack: plainPack, currentDraft: 'd1', assignee: by },
    ...{ url: 'https://example.org/bridge', made },
  },
  drafts: {
    d1: {
      ...{ id: 'd1', number: 1, state: 'taken', choices: { charset: 'utf-8' }, original: file },
      ...{ made, title: 'The bridge', byline: 'Ada', publisher: 'News', published: '2031-01-01' },
      ...{ url: 'https://example.org', language: 'en', text: 'cost 12 million euros' },
      ...{
        blocks: [{ kind: 'paragraph', start: 0, end: 21 }],
        charset: 'utf-8',
        warnings: ['Odd'],
      },
    },
  },
  claims: {
    c1: {
      ...{ id: 'c1', places, standalone: 'It cost 12 million.', claimant: 'Mayor' },
      ...{ kind: 'statistic', status: 'checked', statusBy: made, verdict: 'false' },
      ...{ verdictBy: made, verdictFor: '11 million', rationale: 'Because', assignee: by },
      ...{ appearances: ['https://example.org'], reasons: ['a number'], made },
      dissent: [{ ...made, verdict: 'true', rationale: 'It seemed so' }],
    },
  },
  sources: {
    s1: {
      ...{ id: 's1', rank: 'primary', contact: 'Desk', archivedUrl: 'https://a.example', made },
      csl: {
        ...{ id: 's1', type: 'report', title: 'The budget', URL: 'https://example.org/b' },
        ...{ author: [{ family: 'Okafor', given: 'Ines' }], volume: 3, language: 'en' },
        ...{ issued: { 'date-parts': [[2031, 1, 2]] }, custom: { shelf: 'B' } },
        categories: ['money', 'bridges'],
      },
      ...{ atRisk: true, evidence: { [hash]: file } },
    },
  },
  links: {
    l1: {
      ...{ id: 'l1', claimId: 'c1', sourceId: 's1', stance: 'refutes', quote: place.quote, made },
      ...{ locator: { label: 'page', value: '3' }, evidence: hash, authority: 'The council' },
      ...{ found: { text: hash, extractor: 'pdf 1', position: { start: 1, end: 4 } } },
      ...{ rebuttal: 'Old figure', note: 'See table' },
    },
  },
  flags: {
    f1: {
      ...{ id: 'f1', claimId: 'c1', reason: 'legal', text: 'Ask the lawyer', made },
      resolution: { ...made, how: 'approved', note: 'Fine' },
    },
  },
  comments: {
    m1: { id: 'm1', on: { record: 'claims', id: 'c1' }, text: 'Look again', resolved: made, made },
  },
  queries: {
    q1: {
      ...{ id: 'q1', claimId: 'c1', to: { kind: 'source', sourceId: 's1', name: '' }, made },
      ...{ question: 'How much?', waiting: made },
      answered: { ...made, text: 'Twelve', noteId: 'n1', sourceId: 's1' },
      contacts: {
        k1: { ...made, on: '2031-02-01', how: 'phone', who: 'Ines', asked: 'Cost?', answer: '12' },
      },
    },
  },
  ticks: { t1: { id: 't1', kind: 'verified', places, made } },
  notes: {
    n1: {
      ...{ id: 'n1', kind: 'answer', places, author: 'Ada', date: '2031-01-01', made },
      ...{ text: 'From the budget', sourceId: 's1' },
    },
  },
  corrections: {
    r1: {
      ...{ id: 'r1', claimId: 'c1', draftId: 'd1', from: '12 million', to: '11 million', made },
      ...{
        decision: { ...made, how: 'accepted', note: '' },
        outcome: { draftId: 'd1', made: true },
      },
    },
  },
  dismissals: { x1: { id: 'x1', places, reasons: ['a number'], made } },
  signOffs: { g1: { id: 'g1', head: hash, draftId: 'd1', note: 'Done', made } },
})
