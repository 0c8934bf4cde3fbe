import fc from 'fast-check'
import { expect, it } from 'vitest'
import type { BlockText } from '../../core/article/index.ts'
import { context, dossierOf, sample } from '../../core/report/fixture.testing.ts'
import { type ReportContext, reportModel } from '../../core/report/index.ts'
import { importDocx } from '../../importers/docx/import-docx.ts'
import { dossierFrom, markedArticle } from './articles.testing.ts'
import { checkingCopy } from './checking-copy.ts'
import { allText, readBack } from './read-back.testing.ts'

async function copyOf(dossier = sample(), more: Partial<ReportContext> = {}) {
  const model = reportModel(dossier, { ...context, ...more })
  const made = await checkingCopy(model)
  if (!made.ok) throw new Error(made.error.reason)
  return { model, bytes: made.value, back: await readBack(made.value) }
}

it('has the article to the letter, and a comment on exactly the words of each claim', async () => {
  const { model, back } = await copyOf()
  expect(back.text).toBe(model.article.text)
  expect(model.claims).toHaveLength(9)
  for (const { number, span, quote } of model.claims) {
    expect(back.ranges.get(number)).toEqual(span)
    expect(back.text.slice(span?.start, span?.end)).toBe(quote)
  }
  expect(back.references.toSorted((a, b) => a - b)).toEqual(
    model.claims.map(({ number }) => number),
  )
})

it('says in each comment the verdict, why, and the sources with their passages', async () => {
  const { back } = await copyOf()
  const lines = back.comments.get(2)?.text.split('\n') ?? []
  // The points that are open are the preflight’s to word.
  expect(lines.filter((line) => !line.startsWith('Open: '))).toEqual([
    '2 ◐ Mostly true · Checked',
    'Claimant: Harlow Bay Port Authority',
    'Kind: Comparison',
    'No other night line comes close by passengers.',
    'By passengers for each sailing, the Kelda line is ahead: it sails on weekends only.',
    'Source 1, supports: Stenholm Statistics Office. Passengers by line and month, 2030. 2031-02-03. Primary source',
    '“Kelda (night, weekends): 96,120”',
    expect.stringMatching(/^https:\/\/statistics\.stenholm\.example\/.*#row-harlow-bay$/),
    'Archived: https://archive.example/2031/stenholm-passengers',
    'Source 2, refutes: Mattias Oyelaran, Ruth Sandvik. Night lines of the northern coast: a comparison. Coastal Transport Review. 2030-11. Secondary source',
    '“Measured by passengers for each sailing, Kelda leads with 925, ahead of Harlow Bay with 565.” (p. 7–8)',
    'https://ctr.example/night-lines',
  ])
  expect(back.comments.get(7)?.text).toMatch(/^7 ○ No verdict yet · Open/)
})

it('signs each comment with who gave the verdict, and when', async () => {
  const { back } = await copyOf()
  expect(back.comments.get(1)).toMatchObject({ author: 'Nora Lindqvist', initials: 'NL' })
  expect(new Date(back.comments.get(1)?.date ?? '').toISOString()).toBe('2031-04-16T10:00:00.000Z')
})

it('names nobody who worked on it where names are left out', async () => {
  const { back, bytes } = await copyOf(sample(), { anonymise: true })
  expect(back.comments.get(1)?.author).toBe('Checker 1')
  expect(await allText(bytes)).not.toMatch(/Nora|Lindqvist|Achebe/)
})

it('says nothing of a source at risk', async () => {
  const { back, bytes } = await copyOf()
  expect(back.comments.get(8)?.text).toContain('[source withheld]')
  expect(await allText(bytes)).not.toMatch(/Pelle|Dahlgren|555 0199|sixty-one nights|d4d4d4/)
})

it('begins with what was checked and how it came out', async () => {
  const { back } = await copyOf()
  expect(back.said.slice(0, 2)).toEqual([
    'Checking copy of draft 1 · 2031-04-18 · Nora Lindqvist',
    '9 claims: True 3, Mostly true 1, Misleading 1, False 1, Unproven 1, no verdict yet 2',
  ])
  expect(back.said).toContain('2 of 9 claims have no verdict: 7, 9')
})

it('has the page, the draft’s hash and the head of the history at the foot', async () => {
  const { back } = await copyOf()
  expect(back.footer).toContain('Page ')
  expect(back.footer).toContain(`SHA-256 ${'3f'.repeat(32)}`)
  expect(back.footer).toContain(context.head.hash)
})

it('keeps what each block is, its language, and the side from which it is read', async () => {
  const blocks: BlockText[] = [
    { kind: 'heading', level: 1, text: 'עיר הנמל' },
    { kind: 'byline', text: 'רות לוי' },
    { kind: 'paragraph', text: 'המעבורת הסיעה 412,000 נוסעים.' },
    { kind: 'listItem', level: 2, text: 'ספינה שלישית' },
    { kind: 'quote', text: 'Nobody would say that.' },
    { kind: 'caption', text: '2031' },
    { kind: 'row', text: 'שנה\t2030' },
  ]
  const { back, bytes } = await copyOf(dossierOf(blocks, () => [], { language: 'he' }))
  expect(back.language).toBe('he')
  expect(back.paragraphs.map(({ style, isRightToLeft }) => [style, isRightToLeft])).toEqual([
    ['Heading1', true],
    ['Byline', true],
    ['', true],
    ['ListParagraph', true],
    ['Quote', false],
    ['Caption', true],
    ['', true],
    ['', true],
  ])
  const again = await importDocx(Buffer.from(bytes), 'copy.docx', {})
  expect(again.ok && again.value.parts.slice(-7)).toMatchObject(blocks)
})

it('puts claims that have no words any more after the article', async () => {
  const dossier = sample()
  const claim = Object.values(dossier.claims)[4]
  const place = claim?.places[dossier.info.currentDraft]
  if (place) Object.assign(place, { position: null, outcome: 'deleted' })
  const { model, back } = await copyOf(dossier)
  const gone = model.claims.find(({ inText }) => !inText)
  expect(gone?.quote).toBe('less than a third full')
  const range = back.ranges.get(gone?.number ?? 0)
  expect(back.text.slice(range?.start, range?.end)).toBe(gone?.quote)
  expect(range?.start).toBeGreaterThan(model.article.text.length)
})

it('has every comment on its words, whatever the article and however claims overlap', async () => {
  await fc.assert(
    fc.asyncProperty(markedArticle, async (article) => {
      const { model, back } = await copyOf(dossierFrom(article))
      expect(back.text).toBe(model.article.text)
      expect([...back.ranges].sort(([a], [b]) => a - b)).toEqual(
        model.claims.map(({ number, span }) => [number, span]),
      )
      expect(back.comments.size).toBe(model.claims.length)
    }),
    { numRuns: 60 },
  )
})
