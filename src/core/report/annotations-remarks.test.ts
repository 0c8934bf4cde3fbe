import { expect, it } from 'vitest'
import type { Dossier } from '../dossier/index.ts'
import { annotations } from './annotations.ts'
import { annotationsFrom } from './annotations-from.ts'
import { brokenRules } from './annotations-rules.testing.ts'
import { checker, context, sample } from './fixture.testing.ts'
import { ReportFields, reportModel } from './index.ts'

const made = { by: checker, at: '2031-04-17T08:00:00.000Z' }
const later = { by: checker, at: '2031-04-17T09:00:00.000Z' }

/** The sample, with a word from everybody on everything, of which some would name the deckhand. */
function discussed(): Dossier {
  const dossier = sample()
  const { currentDraft } = dossier.info
  const [claim] = Object.values(dossier.claims)
  const secret = Object.values(dossier.sources).find(({ atRisk }) => atRisk)?.id ?? ''
  const open = Object.values(dossier.sources).find(({ atRisk }) => !atRisk)?.id ?? ''
  const secretLink = Object.values(dossier.links).find(({ sourceId }) => sourceId === secret)
  const place = claim?.places[currentDraft]
  if (!claim || !place || !secretLink) throw new Error('The sample has changed')
  const comment = (
    id: string,
    record: 'claims' | 'flags' | 'queries' | 'sources' | 'links',
    on: string,
  ) => {
    dossier.comments[id] = {
      id,
      on: { record, id: on },
      text: `On ${record}`,
      resolved: null,
      made: later,
    }
  }
  const query = (id: string, sourceId: string | null) => {
    const to = { kind: sourceId ? ('source' as const) : ('writer' as const), sourceId, name: 'X' }
    const answered = { ...later, text: `Answer ${id}`, noteId: null, sourceId: null }
    dossier.queries[id] = {
      id,
      claimId: claim.id,
      to,
      question: `Question ${id}`,
      waiting: null,
      answered,
      contacts: {},
      made,
    }
  }
  query('q1', null)
  query('q2', secret)
  query('q3', open)
  comment('c1', 'claims', claim.id)
  comment('c2', 'flags', 'f1')
  comment('c3', 'queries', 'q2')
  comment('c4', 'sources', secret)
  comment('c5', 'links', secretLink.id)
  comment('c6', 'sources', open)
  const note = { kind: 'comment' as const, author: 'Ines Okafor', sourceId: null, made }
  dossier.notes.n1 = {
    id: 'n1',
    ...note,
    places: { [currentDraft]: place },
    date: '2031-04-01',
    text: 'Pelle Dahlgren told me.',
  }
  return dossier
}

const fields = ReportFields.parse({ discussion: true })

it('are in no report unless they are asked for', () => {
  expect(reportModel(discussed(), context).remarks).toEqual([])
})

it('leave out whatever was asked of a source at risk, or said of it', () => {
  const { remarks } = reportModel(discussed(), { ...context, fields })
  expect(remarks.map(({ id, on, text }) => [id, on, text])).toEqual([
    ['n1', null, '[source withheld] told me.'],
    ['f1', expect.any(String), 'Wording: Say “running costs”.'],
    ['q1', expect.any(String), 'Question q1'],
    ['q3', expect.any(String), 'Question q3'],
    ['q1-answer', 'q1', 'Answer q1'],
    ['q3-answer', 'q3', 'Answer q3'],
    ['c1', expect.any(String), 'On claims'],
    ['c2', 'f1', 'On flags'],
    ['c6', null, 'On sources'],
  ])
})

it('name nobody where names are left out', () => {
  const { remarks } = reportModel(discussed(), { ...context, fields, anonymise: true })
  expect(JSON.stringify(remarks)).not.toMatch(/Nora|Lindqvist/)
})

it('are annotations that comment, ask and reply, and come back as notes on their words', () => {
  const model = reportModel(discussed(), { ...context, fields })
  const collection = annotations(model)
  expect(brokenRules(collection)).toEqual([])
  const { items } = collection.first as { items: { id: string; motivation: string }[] }
  expect(items.slice(-9).map(({ id, motivation }) => `${id.slice(13)} ${motivation}`)).toEqual([
    'n1 commenting',
    'f1 commenting',
    'q1 questioning',
    'q3 questioning',
    'q1-answer replying',
    'q3-answer replying',
    'c1 replying',
    'c2 replying',
    'c6 commenting',
  ])
  const { text, original } = model.article
  const read = annotationsFrom(JSON.parse(JSON.stringify(collection)), {
    text,
    sha256: original.sha256,
  })
  if (!read.ok) throw new Error(read.error.reason)
  const flagged = model.claims[2]?.span
  expect(read.value.unplaced).toEqual([])
  expect(read.value.notes.map(({ text }) => text)).toEqual(model.remarks.map(({ text }) => text))
  expect(read.value.notes[1]?.position).toEqual(flagged)
  expect(read.value.notes[7]?.position).toEqual(flagged)
  expect(read.value.notes[6]?.position).toEqual(model.claims[0]?.span)
})
