import { expect, it } from 'vitest'
import { type Change, type HistoryEntry, plainPack } from '../../core/dossier/index.ts'
import { describeChanges, subjectOf } from './describe-change.ts'

const stamp = { by: { id: 'ada', name: 'Ada', initials: 'A', role: 'checker' }, at: '2026-01-31' }
const contact = {
  ...stamp,
  on: '2026-01-30',
  how: 'phone',
  who: 'Ms Clerk',
  asked: 'Cost?',
  answer: '',
}
const file = {
  sha256: 'b'.repeat(64),
  name: 'budget.pdf',
  size: 5,
  type: 'application/pdf',
  text: null,
}

const entry = (...changes: Change[]) => ({ changes }) as unknown as HistoryEntry
const told = (...changes: Change[]) =>
  describeChanges(entry(...changes), plainPack).map(({ what, from, to }) => [what, from, to])

it('tells a kept file by its name, and nothing where only its text was read', () => {
  const path = ['sources', 's', 'evidence', file.sha256]
  expect(told({ path, from: undefined, to: file })).toEqual([['Kept file', null, 'budget.pdf']])
  const read = { ...file, text: { sha256: 'c'.repeat(64), extractor: 'x' } }
  expect(told({ path, from: file, to: read })).toEqual([])
})

it('tells the passage of a link, not the hashes by which it is found again', () => {
  const quote = (exact: string) => ({ exact, prefix: '', suffix: '' })
  expect(
    told(
      { path: ['links', 'l', 'quote'], from: quote(''), to: quote('twelve million') },
      { path: ['links', 'l', 'evidence'], from: null, to: file.sha256 },
      { path: ['links', 'l', 'found'], from: null, to: { text: 'c', extractor: 'x' } },
    ),
  ).toEqual([['Passage', '', 'twelve million']])
})

it('tells what was asked of whom, and what changed in the log', () => {
  const query = {
    to: { kind: 'source', sourceId: 's', name: 'Ms Clerk' },
    question: 'Cost?',
    contacts: { c: contact },
  }
  const added = { path: ['queries', 'q'], from: undefined, to: query }
  expect(told(added)).toEqual([['Query', null, 'Cost?']])
  const edited = { ...contact, answer: 'Twelve' }
  const change = { path: ['queries', 'q', 'contacts', 'c'], from: contact, to: edited }
  expect(told(change)).toEqual([['Answer', null, 'Twelve']])
  const sources = { s: { csl: { type: 'report', title: 'Town hall' } } }
  const dossier = { drafts: {}, links: {}, queries: {}, sources }
  expect(subjectOf(entry(added), dossier as never, [])).toBe('Town hall')
})

it('tells of many notes how many came, and of a source which note it was', () => {
  const note = { id: 'n', kind: 'comment', author: 'Ada', text: 'Says who?', places: {} }
  const came = (id: string) => ({ path: ['notes', id], from: undefined, to: note })
  expect(told(came('n'))).toEqual([['Comment by Ada', null, 'Says who?']])
  expect(told(came('n'), came('m'))).toEqual([['Notes of the reporter', '0', '2']])
  const made = { path: ['notes', 'n', 'sourceId'], from: null, to: 's' }
  const link = { path: ['links', 'l'], from: undefined, to: { claimId: 'c', sourceId: 's' } }
  const sources = { s: { csl: { type: 'report', title: 'Budget' } } }
  const dossier = { notes: { n: note }, sources, links: {}, drafts: {}, queries: {} }
  expect(subjectOf(entry(link, made), dossier as never, [])).toBe('Comment by Ada → Budget')
})

it('tells what a review says', () => {
  const flag = { claimId: 'c', reason: 'legal', text: 'Libel?', resolution: null }
  const resolution = { ...stamp, how: 'sentBack', note: 'Which year?' }
  const decision = { ...stamp, how: 'accepted', note: '' }
  const outcome = { draftId: 'd', made: false }
  const answered = { ...stamp, text: 'The clerk.', noteId: null, sourceId: null }
  expect(
    told(
      { path: ['flags', 'f'], from: undefined, to: flag },
      { path: ['flags', 'f', 'resolution'], from: null, to: resolution },
      { path: ['comments', 'c', 'resolved'], from: null, to: stamp },
      { path: ['corrections', 'c'], from: undefined, to: { from: '12', to: '13' } },
      { path: ['corrections', 'c', 'decision'], from: null, to: decision },
      { path: ['corrections', 'c', 'outcome'], from: null, to: outcome },
      { path: ['queries', 'q', 'waiting'], from: null, to: stamp },
      { path: ['queries', 'q', 'answered'], from: null, to: answered },
      { path: ['signOffs', 's'], from: undefined, to: { head: 'a', note: 'To print.' } },
      { path: ['claims', 'c', 'dissent'], from: [], to: [{ ...stamp, verdict: 'true' }] },
    ),
  ).toEqual([
    ['Flag', null, 'Legal: Libel?'],
    ['Resolution', null, 'Sent back: Which year?'],
    ['Resolved', null, 'yes'],
    ['Correction', null, '“12” → “13”'],
    ['Decision', null, 'Accepted'],
    ['In a later draft', null, 'not made'],
    ['Waiting', null, 'yes'],
    ['Answered', null, 'The clerk.'],
    ['Sign-off', null, 'To print.'],
  ])
  const numbered = { number: 3, claim: { id: 'c' }, place: { quote: { exact: '12' } } } as never
  const on = { record: 'claims', id: 'c' }
  for (const to of [flag, { on, text: 'Sure?' }]) {
    const record = 'on' in to ? 'comments' : 'flags'
    const said = entry({ path: [record, 'x'], from: undefined, to })
    expect(subjectOf(said, {} as never, [numbered])).toBe('Claim 3: 12')
  }
})

it('tells of a comment on a flag or a source by what that is on, also where it is only resolved', () => {
  const numbered = { number: 3, claim: { id: 'c' }, place: { quote: { exact: '12' } } } as never
  const onFlag = { on: { record: 'flags', id: 'f' }, text: 'Sure?' }
  const onSource = { on: { record: 'sources', id: 's' }, text: 'When?' }
  const dossier = {
    flags: { f: { claimId: 'c' } },
    sources: { s: { csl: { title: 'Budget' } } },
    comments: { k: onFlag },
  } as never
  const added = (to: object) => entry({ path: ['comments', 'x'], from: undefined, to })
  const resolved = entry({ path: ['comments', 'k', 'resolved'], from: null, to: {} })
  expect(subjectOf(added(onFlag), dossier, [numbered])).toBe('Claim 3: 12')
  expect(subjectOf(added(onSource), dossier, [numbered])).toBe('Budget')
  expect(subjectOf(resolved, dossier, [numbered])).toBe('Claim 3: 12')
})
