import { readFileSync } from 'node:fs'
import { resolve } from 'node:path'
import { buffer } from 'node:stream/consumers'
import { promisify } from 'node:util'
import { expect, it } from 'vitest'
import { type Entry, fromBuffer, type ZipFile } from 'yauzl'
import type { Dossier, Source } from '../../core/dossier/index.ts'
import { context, sample } from '../../core/report/fixture.testing.ts'
import { ReportFields, type ReportModel, reportModel } from '../../core/report/index.ts'
import { sourceList } from '../../core/report/source-list.ts'
import { REPORT_FORMATS, reportFiles } from './report-files.ts'

/** Everything of the sources at risk of {@link fullOfSources} that must be in no output. */
const TELL_TALES = [
  ...['Vigdis', 'Rademaker', 'Mirren', 'Ostrander', 'Quillfeather', 'Zeb', 'Tamsin', 'Yarrow'],
  ...['vigdis@safe.example', '0555 771 902', '0555771902', 'Beneath the harbour office'],
  ...['secret.example', '10.9999/hidden', '978-0-00-000000-2', 'mirror.example'],
  ...['rademaker-tape.wav', 'leaked rota.pdf', 'e7'.repeat(32), 'c5'.repeat(32), 'b9'.repeat(32)],
  ...['the logbook was burnt in May', 'before the burning', 'after the burning'],
  ...['Was on watch that night', 'She has no reason to lie', 'Met at the chandlery'],
  ...['Who held the keys?', 'Only the harbour master'],
  ...['blue folder under the stairs', '00:41:17'],
  // As people write them, which is not as they were noted.
  ...['secret.example/tape', 'rademaker-tape', 'vigdis.r77', 'Harbour Lane 5'],
  ...['Ewout', 'Berghuis', "D'Arcy-Lumley", 'Andre\u0301e'],
  ...['Who has seen the rota?', 'Nobody but the two of us', 'A message from the tape'],
]

/** A dossier in which every place that a person fills repeats the tell-tales of sources at risk. */
function fullOfSources(): Dossier {
  const dossier = sample()
  const made = { by: context.by, at: context.at }
  const file = (name: string, byte: string) => ({
    ...{ name, sha256: byte.repeat(32), size: 10, type: 'audio/wav', kept: made },
    text: { sha256: 'b9'.repeat(32), extractor: 'x' },
  })
  const source = (id: string, csl: Source['csl']): Source => ({
    ...{ id, csl, rank: 'primary', atRisk: true, made },
    contact: 'Vigdis, vigdis@safe.example, 0555 771 902, Signal vigdis.r77; Harbour Lane 5',
    archivedUrl: 'https://mirror.example/1',
    evidence: {
      ['e7'.repeat(32)]: file('rademaker-tape.wav', 'e7'),
      ['c5'.repeat(32)]: file('leaked rota.pdf', 'c5'),
    },
  })
  dossier.sources.r1 = source('r1', {
    ...{ type: 'interview', title: 'Beneath the harbour office' },
    author: [{ given: 'Vigdis', family: 'Rademaker' }, { literal: 'Mirren Ostrander' }],
    interviewer: [{ literal: 'Quillfeather' }],
    URL: 'https://secret.example/tape',
    note: 'blue folder under the stairs',
  })
  dossier.sources.r2 = source('r2', {
    ...{ type: 'personal_communication', title: 'Beneath the harbour office' },
    author: [{ literal: 'Zeb Rademaker' }, { given: 'Andr\u00e9e', family: 'D’Arcy‑Lumley' }],
    ...{ DOI: '10.9999/hidden', ISBN: '978-0-00-000000-2' },
  })
  const words = TELL_TALES.filter((word) => word !== '00:41:17').join('; ')
  for (const [at, claim] of Object.values(dossier.claims).entries()) {
    const id = `l${at}`
    dossier.links[id] = {
      ...{ id, claimId: claim.id, sourceId: at % 2 ? 'r1' : 'r2', stance: 'refutes', made },
      quote: {
        exact: 'the logbook was burnt in May',
        prefix: 'before the burning',
        suffix: 'after the burning',
      },
      locator: { label: 'timecode', value: '00:41:17' },
      evidence: 'e7'.repeat(32),
      found: null,
      authority: 'Was on watch that night',
      rebuttal: 'She has no reason to lie',
      note: 'Met at the chandlery',
    }
    Object.assign(claim, {
      standalone: words,
      claimant: words,
      rationale: words.replaceAll(' ', '  '),
      // Only of a verdict that is for the words as they are a review is made.
      verdictFor: at % 2 ? words : null,
      appearances: [words, 'https://secret.example/tape'],
      dissent: [{ ...made, verdict: null, rationale: words }],
    })
    dossier.corrections[claim.id] = {
      ...{ id: claim.id, claimId: claim.id, draftId: dossier.info.currentDraft, made },
      ...{ from: words, to: words, outcome: null },
      decision: { ...made, how: 'accepted', note: words },
    }
  }
  for (const link of Object.values(dossier.links)) {
    if (!link.sourceId.startsWith('r')) Object.assign(link, { note: words, rebuttal: words })
  }
  const open = Object.values(dossier.sources).filter(({ atRisk }) => !atRisk)
  for (const { csl, evidence } of open) {
    csl.note = words
    csl.abstract = words
    // The very file, kept for a source that may be named.
    evidence['e7'.repeat(32)] = file('rademaker-tape.wav', 'e7')
  }
  dossier.queries.q1 = {
    ...{ id: 'q1', claimId: null, to: { kind: 'source', sourceId: 'r1', name: 'Vigdis' } },
    ...{ question: 'Who has seen the rota?', waiting: null, made },
    answered: { ...made, text: 'Nobody but the two of us', noteId: 'n2', sourceId: null },
    contacts: {
      c0: { ...{ on: '', how: '', who: 'Ewout van Berghuis', asked: '', answer: '' }, ...made },
      c1: {
        ...{ on: '', how: 'call', who: 'Tamsin Yarrow', ...made },
        ...{ asked: 'Who held the keys?', answer: 'Only the harbour master' },
      },
    },
  }
  const note = { kind: 'annotation' as const, places: {}, date: '', made }
  dossier.notes.n1 = {
    ...{ id: 'n1', ...note, author: 'Vigdis Rademaker', text: 'A message from the tape' },
    sourceId: 'r1',
  }
  dossier.notes.n2 = {
    id: 'n2',
    ...note,
    kind: 'answer',
    author: words,
    text: words,
    sourceId: null,
  }
  dossier.notes.n3 = { id: 'n3', ...note, author: words, text: words, sourceId: null }
  for (const [id, on] of Object.entries({
    k1: { record: 'sources' as const, id: 'r1' },
    k2: { record: 'links' as const, id: 'l1' },
    k3: { record: 'claims' as const, id: Object.keys(dossier.claims)[0] ?? '' },
    k4: { record: 'notes' as const, id: 'n1' },
  })) {
    dossier.comments[id] = { ...{ id, on, text: words, to: null }, resolved: null, made } as never
  }
  dossier.info.pack.name = words
  for (const verdict of dossier.info.pack.verdicts) verdict.definition = words
  dossier.signOffs.s1 = {
    ...{ id: 's1', head: 'ab'.repeat(32), draftId: dossier.info.currentDraft, made, note: words },
  }
  for (const draft of Object.values(dossier.drafts)) draft.original.name = `${words}.docx`
  dossier.info.title = words
  return dossier
}

const csl = (name: string) =>
  readFileSync(resolve(import.meta.dirname, '../../../resources/csl', name), 'utf8')

/** Every output of a report, by its name, as text: a zip as all of its entries. */
async function outputs(model: ReportModel): Promise<Map<string, string>> {
  const all = new Map<string, string>()
  for (const format of REPORT_FORMATS) {
    const files = await reportFiles(model, format)
    if (!files.ok) throw new Error(files.error.reason)
    for (const { ending, content } of files.value) {
      all.set(ending, typeof content === 'string' ? content : await unzipped(content))
    }
  }
  const style = { style: csl('apa.csl'), locale: csl('locales-en-US.xml') }
  all.set('sources', sourceList(model, style))
  return all.set('preflight', JSON.stringify(model.preflight))
}

async function unzipped(bytes: Uint8Array): Promise<string> {
  const open = promisify<Buffer, object, ZipFile>(fromBuffer)
  const zip = await open(Buffer.from(bytes), { lazyEntries: true, autoClose: true })
  const parts: string[] = []
  return new Promise((done, failed) => {
    zip.on('error', failed)
    zip.on('end', () => done(parts.join('\n')))
    zip.on('entry', (entry: Entry) => {
      zip.openReadStream(entry, (error, stream) => {
        if (error) return failed(error)
        buffer(stream).then((read) => {
          parts.push(entry.fileName, read.toString('utf8'))
          zip.readEntry()
        }, failed)
      })
    })
    zip.readEntry()
  })
}

const fields = ReportFields.parse({ discussion: true })

it('names no source at risk in any output, embedded data and all', async () => {
  const written = await outputs(reportModel(fullOfSources(), { ...context, fields }))
  expect([...written.keys()]).toHaveLength(10)
  for (const [name, text] of written) {
    expect(text.length, name).toBeGreaterThan(100)
    // As a person would search it: without markup between the words.
    const plain = text.replace(/<[^>]*>/g, '').replace(/\\/g, '')
    const told = TELL_TALES.filter((tellTale) =>
      [text, plain].some((each) => each.toLowerCase().includes(tellTale.toLowerCase())),
    )
    expect(told, name).toEqual([])
  }
})

it('names nobody who worked on it where it is anonymised', async () => {
  const dossier = sample()
  const [nora, tom] = [
    context.by,
    { id: 'p2', name: 'Tom Achebe', initials: 'TA', role: 'editor' as const },
  ]
  const stamp = { by: nora, at: context.at }
  const words = 'Nora said so to Tom Achebe, and Lindqvist agreed.'
  for (const claim of Object.values(dossier.claims)) {
    Object.assign(claim, { standalone: words, claimant: 'Nora Lindqvist', rationale: words })
  }
  const [claim] = Object.values(dossier.claims)
  dossier.corrections.k = {
    ...{ id: 'k', claimId: claim?.id ?? '', draftId: dossier.info.currentDraft },
    ...{ from: 'carried', to: 'took', made: stamp, outcome: null },
    decision: { by: tom, at: context.at, how: 'accepted', note: words },
  }
  dossier.info.title = words
  dossier.info.pack.name = 'Nora Lindqvist’s scale'
  for (const draft of Object.values(dossier.drafts)) draft.original.name = 'lindqvist draft.docx'
  for (const flag of Object.values(dossier.flags)) flag.text = words
  const model = reportModel(dossier, { ...context, anonymise: true, fields })
  for (const [name, text] of await outputs(model)) {
    expect(text, name).not.toMatch(/Lindqvist|Achebe|\bNora\b|\bTom\b/i)
    // Their initials as Word has them, and their ids as annotations do.
    expect(text, name).not.toMatch(/initials="(?:NL|TA)"|[:"]p[12]"/)
  }
})

it('makes Word files that are XML, whatever a text holds', async () => {
  const dossier = sample()
  const text = '\0\x01\x1f\uFFFE\uFFFF\uD800 ]]> <w:p> & "\u2028 \u202E'
  dossier.info.title = text
  for (const claim of Object.values(dossier.claims)) claim.rationale = text
  const by = { ...context.by, name: text, initials: text }
  const files = await reportFiles(reportModel(dossier, { ...context, by }), 'docx')
  if (!files.ok) throw new Error(files.error.reason)
  for (const { ending, content } of files.value) {
    if (typeof content === 'string') throw new Error('A Word file is bytes')
    const xml = await unzipped(content)
    // biome-ignore lint/suspicious/noControlCharactersInRegex: these are what is looked for
    expect(xml, ending).not.toMatch(/[\0-\x08\x0b\x0c\x0e-\x1f\uFFFE\uFFFF\p{Surrogate}]/u)
    expect(xml, ending).not.toContain('<w:p> &')
  }
})

it('has two files for Word and for tables, and one for the rest', async () => {
  const model = reportModel(sample(), context)
  const endings = []
  for (const format of REPORT_FORMATS) {
    const files = await reportFiles(model, format)
    if (files.ok) endings.push(files.value.map(({ ending }) => ending))
  }
  expect(endings).toEqual([
    ['.html'],
    [' – checking copy.docx', ' – checked copy.docx'],
    ['.md'],
    [' – claims.csv', ' – links.csv'],
    [' – claim reviews.jsonld'],
    [' – annotations.jsonld'],
  ])
})
