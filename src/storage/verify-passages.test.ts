import { mkdir, rename, rm, writeFile } from 'node:fs/promises'
import { describe, expect, it } from 'vitest'
import { realDisk } from './disk.ts'
import {
  ada,
  claimOn,
  faultyDisk,
  libraryWithDossier,
  must,
  openToWrite,
} from './storage.testing.ts'
import { attach, BUDGET, quote, withPassage } from './verify.testing.ts'
import { verifyDossier } from './verify-dossier.ts'
import { verifyEvidence } from './verify-evidence.ts'

type Passage = Awaited<ReturnType<typeof withPassage>>
const WORDS =
  '“cost 14 million euros”, quoted from “City budget 2024”, for the claim “12 million”: '

/** What verifying says of the links of a dossier. */
async function saidOfLinks(folder: string) {
  const { failures, passages } = must(await verifyDossier(folder))
  return { passages, said: failures.filter(({ linkId }) => linkId).map(({ what }) => what) }
}

describe('verifying passages', () => {
  it('notes words that are tied to no kept file, which nobody can look up', async () => {
    const { dossier: folder } = await libraryWithDossier()
    const open = await openToWrite(folder)
    const { created } = must(await open.execute(claimOn(open, '12 million'), ada))
    const csl = { type: 'report' as const, title: 'Budget' }
    const source = { csl, rank: 'unset' as const, contact: '', archivedUrl: '', atRisk: false }
    const typed = { exact: 'cost 14 million', prefix: '', suffix: '' }
    const claimId = created[0] as string
    must(await open.execute({ type: 'addLink', claimId, source, quote: typed }, ada))
    expect(must(await verifyEvidence(open))).toMatchObject({ passages: 0, untied: 1, failures: [] })
    must(await open.close())
    const { failures, notes } = must(await verifyDossier(folder))
    expect([failures, notes.map(({ what }) => what)]).toEqual([
      [],
      ['“cost 14 million” is quoted, and tied to no kept file'],
    ])
  })

  it('finds each where the link says, and counts it', async () => {
    const { folder } = await withPassage()
    expect(must(await verifyDossier(folder))).toMatchObject({
      failures: [],
      notes: [],
      passages: 1,
    })
  })

  const cases: readonly [string, (dossier: Passage) => Promise<unknown>, string][] = [
    [
      'a file that was altered',
      ({ file }) => writeFile(file, '%PDF-1.7 the budges'),
      'its file “budget.pdf” was altered',
    ],
    ['a file that is missing', ({ file }) => rm(file), 'its file “budget.pdf” is missing'],
    [
      'a text that was altered',
      ({ text }) => writeFile(text, BUDGET.replace('lost', 'last')),
      'the text that was read out of “budget.pdf” was altered',
    ],
    [
      'a text that is missing',
      ({ text }) => rm(text),
      'the text that was read out of “budget.pdf” is missing',
    ],
    [
      'a folder in the file’s place',
      async ({ file }) => {
        await rename(file, `${file}.away`)
        await mkdir(file)
      },
      'its file “budget.pdf” is missing',
    ],
  ]
  for (const [name, damage, why] of cases) {
    it(`names claim, source and words where there is ${name}`, async () => {
      const dossier = await withPassage()
      await damage(dossier)
      const { failures } = must(await verifyDossier(dossier.folder))
      expect(failures).toHaveLength(2)
      expect(failures[0]).not.toHaveProperty('linkId')
      expect(failures[0]?.sha256).toMatch(/^[0-9a-f]{64}$/)
      const { linkId, attached } = dossier
      const { sha256 } = attached
      expect(failures[1]).toEqual({
        file: `evidence/${sha256}`,
        what: `${WORDS}${why}`,
        linkId,
        sha256,
      })
    })
  }

  const START = BUDGET.indexOf('cost 14 million euros')
  const links: readonly (readonly [
    name: string,
    changes: Parameters<typeof quote>[3],
    why: string | null,
  ])[] = [
    [
      'words that were typed and are in the text once',
      { found: null, quote: { exact: '2 million', prefix: '', suffix: '' } },
      null,
    ],
    [
      'words that were typed and are not in the text',
      { found: null, quote: { exact: '3 million', prefix: '', suffix: '' } },
      'does not have these words',
    ],
    [
      'words that were typed and are there twice',
      { found: null, quote: { exact: 'million', prefix: '', suffix: '' } },
      'has 2 passages that it may be',
    ],
    ['no quoted words', { found: null, quote: { exact: '', prefix: '', suffix: '' } }, null],
  ]
  for (const [name, changes, why] of links) {
    it(`looks up ${name}: ${why ?? 'well'}`, async () => {
      const { base, dossier: folder } = await libraryWithDossier()
      const open = await openToWrite(folder)
      await quote(open, await attach(open, base), 'cost 14 million euros', changes)
      must(await open.close())
      const { said } = await saidOfLinks(folder)
      expect(said).toEqual(why === null ? [] : [expect.stringContaining(why)])
    })
  }

  for (const [name, shift, exact, why] of [
    ['elsewhere than the link says', 5, 'cost 14 million euros', 'the words stand elsewhere'],
    ['as other words than the link says', 0, 'cost 12 million euros', 'other words stand there'],
  ] as const) {
    it(`says where the passage stands ${name}`, async () => {
      const { base, dossier: folder } = await libraryWithDossier()
      const open = await openToWrite(folder)
      const attached = await attach(open, base)
      const position = { start: START + shift, end: START + shift + exact.length }
      await quote(open, attached, 'cost 14 million euros', {
        quote: {
          exact,
          prefix: 'City budget\nThe bridge ',
          suffix: '.\fOf these, 2 million were lost.',
        },
        found: { text: attached.text, extractor: 'the test 1', position },
      })
      must(await open.close())
      expect((await saidOfLinks(folder)).said).toEqual([expect.stringContaining(why)])
    })
  }

  it('fails where words are quoted from a file without a text', async () => {
    const { base, dossier: folder } = await libraryWithDossier()
    const open = await openToWrite(folder)
    await quote(open, await attach(open, base, { text: '' }), '2 million')
    must(await open.close())
    expect((await saidOfLinks(folder)).said).toEqual([
      expect.stringContaining('no text was read out of “budget.pdf”'),
    ])
  })

  it('looks words up in a plain text itself, where nothing was read out of it yet', async () => {
    const { base, dossier: folder } = await libraryWithDossier()
    const open = await openToWrite(folder)
    const attached = await attach(open, base, { name: 'a.txt', bytes: BUDGET, text: '' })
    await quote(open, attached, '2 million')
    await quote(open, attached, '2 million', {
      quote: { exact: '3 million', prefix: '', suffix: '' },
    })
    must(await open.close())
    const { said } = await saidOfLinks(folder)
    expect(said).toEqual([expect.stringContaining('“a.txt” does not have these words')])
  })

  it('looks a passage up in the text that it was found in, after the file was read anew', async () => {
    const { folder, attached, text } = await withPassage()
    const open = await openToWrite(folder)
    const newer = {
      sha256: must(await open.files.keepText('Another reading')),
      extractor: 'the test 2',
    }
    const { sourceId, file } = attached
    must(
      await open.execute({ type: 'attachEvidence', sourceId, file: { ...file, text: newer } }, ada),
    )
    must(await open.close())
    expect(must(await verifyDossier(folder))).toMatchObject({ failures: [], notes: [], files: 4 })
    await rm(text)
    expect((await saidOfLinks(folder)).said).toHaveLength(1)
  })

  it('takes a text file whose text is its own bytes for both', async () => {
    const { base, dossier: folder } = await libraryWithDossier()
    const open = await openToWrite(folder)
    const attached = await attach(open, base, { name: 'budget.txt', bytes: BUDGET })
    expect(attached.text).toBe(attached.sha256)
    await quote(open, attached, '2 million')
    must(await open.close())
    expect(must(await verifyDossier(folder))).toMatchObject({ failures: [], files: 2, passages: 1 })
  })

  it('reads each file once, however many passages it has', async () => {
    const { base, dossier: folder } = await libraryWithDossier()
    const open = await openToWrite(folder)
    const attached = await attach(open, base)
    for (const words of ['2 million', '14 million', 'lost']) await quote(open, attached, words)
    must(await open.close())
    const opened: string[] = []
    const disk = faultyDisk((operation, path) => {
      if (operation === 'open' && path.includes('evidence')) opened.push(path)
      return undefined
    })
    expect(must(await verifyDossier(folder, { disk })).passages).toBe(3)
    expect(opened).toHaveLength(2)
    expect(new Set(opened).size).toBe(2)
  })

  it('goes on after a file that the disk cannot read', async () => {
    const { folder, file } = await withPassage()
    const disk = faultyDisk((operation, path) =>
      operation === 'read' && path === file ? 'EIO' : undefined,
    )
    const { failures, files } = must(await verifyDossier(folder, { disk }))
    expect(files).toBe(3)
    expect(failures.map(({ what }) => what)).toEqual([
      '“budget.pdf” cannot be read',
      expect.stringContaining('its file “budget.pdf” cannot be read'),
    ])
  })
})

describe('verifying the evidence of an open dossier', () => {
  it('checks the live state, and tells how far it is', async () => {
    const { base, dossier: folder } = await libraryWithDossier()
    const open = await openToWrite(folder)
    await quote(open, await attach(open, base), '2 million')
    const progress: { done: number; total: number }[] = []
    const onProgress = (at: (typeof progress)[number]) => void progress.push(at)
    const { failures, ...counts } = must(await verifyEvidence(open, { onProgress }))
    expect(failures).toEqual([])
    expect(counts).toEqual({ files: 3, bytes: progress.at(-1)?.total, passages: 1, untied: 0 })
    expect(progress.at(-1)?.done).toBe(progress.at(-1)?.total)
  })

  it('stops by its signal', async () => {
    const { folder, dossier } = await withPassage()
    const stop = new AbortController()
    const stopped = await verifyEvidence(
      { folder, dossier },
      { signal: stop.signal, onProgress: () => stop.abort() },
    )
    expect(stopped).toMatchObject({ ok: false, error: { code: 'stopped' } })
  })

  it('leaves alone what is being written beside the kept files', async () => {
    const { folder, dossier, file } = await withPassage()
    const disk = {
      ...realDisk,
      list: async (path: string) => [...(await realDisk.list(path)), '.unfinished-1-file'],
    }
    await writeFile(`${file}.part`, 'half')
    expect(must(await verifyDossier(folder, { disk })).failures).toEqual([])
    expect(must(await verifyEvidence({ folder, dossier })).failures).toEqual([])
  })
})
