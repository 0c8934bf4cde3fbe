import { readdir, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { expect, it } from 'vitest'
import { imported, show, tickmark } from './tickmark.testing.ts'

const quote = (exact: string) => ({ selector: { type: 'TextQuoteSelector', exact } })
const annotation = (id: string, exact: string, text: string) => ({
  '@context': 'http://www.w3.org/ns/anno.jsonld',
  id: `https://notes.example/${id}`,
  type: 'Annotation',
  creator: { type: 'Person', name: 'Ruth' },
  body: { type: 'TextualBody', value: text },
  target: { source: 'https://news.example/1', ...quote(exact) },
})

async function annotated() {
  const place = await imported()
  const file = join(place.base, 'notes.jsonld')
  const items = [
    annotation('1', '12 million euros', 'By whom?'),
    annotation('2', 'the governor', 'Who is that?'),
  ]
  await writeFile(
    file,
    JSON.stringify({ type: 'AnnotationPage', id: 'https://notes.example/p', items }),
  )
  return { ...place, file }
}

async function notesIn(dossier: string) {
  return Object.values((await show(dossier)).notes)
}

it('puts annotations on the article, once, and prints what has no place', async () => {
  const { dossier, file } = await annotated()
  const first = await tickmark(['annotate', dossier, file])
  expect(first).toMatchObject({
    exit: 0,
    stderr: '',
    stdout:
      'Added 1 note, 0 claims, 0 links and 0 sources.\nNot placed, absent: “the governor” Who is that?\n',
  })
  expect(await notesIn(dossier)).toMatchObject([
    { kind: 'annotation', author: 'Ruth', text: 'By whom?' },
  ])
  const again = await tickmark(['annotate', dossier, file, '--json'])
  expect(JSON.parse(again.stdout)).toMatchObject({
    added: { notes: 0, claims: 0, links: 0, sources: 0 },
    unplaced: [{ why: 'absent', quote: 'the governor' }],
    elsewhere: [],
  })
})

it('makes claims of what “tickmark report” wrote, with their verdicts and sources', async () => {
  const { dossier, base, news } = await annotated()
  const does = (...commands: object[]) =>
    tickmark(['apply', dossier], { input: commands.map((each) => `${JSON.stringify(each)}\n`) })
  const draftId = (await show(dossier)).info.currentDraft
  const { stdout } = await does({ type: 'addClaim', draftId, span: { start: 16, end: 33 } })
  const [claimId] = JSON.parse(stdout).created
  const source = { csl: { type: 'webpage', title: 'Accounts', URL: 'https://city.example' } }
  await does(
    { type: 'editClaim', claimId, changes: { verdict: 'false', rationale: 'It was more.' } },
    { type: 'addLink', claimId, source, stance: 'refutes' },
  )
  await tickmark(['report', dossier, '--format', 'annotations', '-o', base])
  const [file = ''] = (await readdir(base)).filter((name) => name.endsWith(' annotations.jsonld'))
  const { stdout: other } = await tickmark(['import', news, '--library', join(base, 'other')])
  const { stdout: added } = await tickmark(['annotate', other.trim(), join(base, file)])
  expect(added).toBe('Added 0 notes, 1 claim, 1 link and 1 source.\n')
  const { claims, links } = await show(other.trim())
  expect(Object.values(claims)).toMatchObject([
    { verdict: 'false', rationale: 'It was more.', status: 'checking' },
  ])
  expect(Object.values(links)).toMatchObject([{ stance: 'refutes' }])
})

it('changes nothing where it only shows what it would do', async () => {
  const { dossier, file } = await annotated()
  const { exit, stdout } = await tickmark(['annotate', dossier, file, '--dry-run', '--json'])
  expect(exit).toBe(0)
  expect(JSON.parse(stdout).added).toEqual({ notes: 1, claims: 0, links: 0, sources: 0 })
  expect(await notesIn(dossier)).toEqual([])
})

it('says why a file is none', async () => {
  const { dossier, base, news } = await annotated()
  const failure = async (file: string) => (await tickmark(['annotate', dossier, file])).stderr
  expect(await failure(news)).toContain('is not JSON')
  expect(await failure(join(base, 'none.jsonld'))).toContain('cannot be read')
  const empty = join(base, 'empty.json')
  await writeFile(empty, '{}')
  expect(await failure(empty)).toContain('no annotations')
})
