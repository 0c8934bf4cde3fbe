import { appendFile, readdir, readFile, rm, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { encodeLine, type LineBody, nextLine } from '../core/dossier/index.ts'
import { realDisk } from './disk.ts'
import { sha256 } from './sha256.ts'
import { readSnapshot, writeSnapshot } from './snapshot-file.ts'
import { ada, claimOn, libraryWithDossier, must, openToWrite } from './storage.testing.ts'
import { linesOf, twoSides } from './two-sides.testing.ts'
import { verifyDossier } from './verify-dossier.ts'

/** A closed dossier with a snapshot, four lines, and a source with one file of evidence. */
async function whole() {
  const { base, dossier: folder } = await libraryWithDossier()
  const open = await openToWrite(folder)
  must(await open.execute(claimOn(open, '12 million'), ada))
  const csl = { type: 'report' as const, title: 'Budget' }
  const source = { csl, rank: 'unset' as const, contact: '', archivedUrl: '', atRisk: false }
  const { created } = must(await open.execute({ type: 'addSource', source }, ada))
  const [sourceId = ''] = created
  await writeFile(join(base, 'budget.pdf'), '%PDF-1.7 the budget')
  const file = must(await open.files.keepEvidence(join(base, 'budget.pdf')))
  must(await open.execute({ type: 'attachEvidence', sourceId, file }, ada))
  must(await open.close())
  const evidence = join(folder, 'evidence', `${file.sha256}.pdf`)
  const history = join(folder, 'history.ndjson')
  return { folder, head: open.head, evidence, history, sourceId, sha: file.sha256 }
}

type Whole = Awaited<ReturnType<typeof whole>>

async function changeText(path: string, change: (text: string) => string) {
  await writeFile(path, change(await readFile(path, 'utf8')))
}

/** Writes the whole history anew with another title, every hash in order, and no snapshot. */
async function rewrite({ folder, history }: Whole) {
  let head: { seq: number; hash: string } | null = null
  const texts: string[] = []
  for (const { hash: _, parents: __, ...old } of await linesOf(folder)) {
    const renamed: LineBody = JSON.parse(
      JSON.stringify({ ...old, parents: [] }).replaceAll('The bridge', 'The tunnel'),
    )
    const { text, line } = encodeLine(nextLine(head, renamed), sha256)
    texts.push(`${text}\n`)
    head = line
  }
  await writeFile(history, texts.join(''))
  await rm(join(folder, 'dossier.json'))
}

describe('verifying a dossier', () => {
  it('finds nothing in a whole one, reads every byte of its files, and tells how far it is', async () => {
    const { folder, head } = await whole()
    const progress: unknown[] = []
    const verified = must(
      await verifyDossier(folder, { head: head.hash, onProgress: (at) => progress.push(at) }),
    )
    const bytes = 19 + 73
    const counts = { lines: 4, files: 2, bytes, passages: 0 }
    expect(verified).toEqual({ failures: [], notes: [], head, ...counts })
    expect(progress.at(-1)).toEqual({ done: bytes, total: bytes })
  })

  const cases: readonly [
    name: string,
    damage: (dossier: Whole) => Promise<unknown>,
    failures: readonly (readonly [file: string, what: string])[],
  ][] = [
    [
      'a line that was changed',
      ({ history }) => changeText(history, (text) => text.replace('"at":"2', '"at":"1')),
      [
        ['history.ndjson', 'line 1: its hash does not fit its words'],
        ['history.ndjson', 'line 2: the line before it is missing'],
      ],
    ],
    [
      'a last line that was never finished',
      ({ history }) => appendFile(history, '{"v":1'),
      [['history.ndjson', 'the last 6 bytes are a line that was never finished']],
    ],
    [
      'lines cut off the end',
      ({ history }) =>
        changeText(history, (text) => text.split('\n').slice(0, 2).join('\n').concat('\n')),
      [['dossier.json', 'it stands for a line that the history does not have']],
    ],
    ['a history that is missing', ({ history }) => rm(history), [['history.ndjson', 'is missing']]],
    [
      'a snapshot that was changed',
      ({ folder }) =>
        changeText(join(folder, 'dossier.json'), (text) => text.replace('The bridge', 'The ridge')),
      [['dossier.json', 'its hash does not fit its words']],
    ],
    [
      'a snapshot that was written with another content',
      async ({ folder }) => {
        const { snapshot } = (await readSnapshot(folder, realDisk)) ?? {}
        if (!snapshot) throw new Error('There is no snapshot')
        snapshot.state.info.title = 'The tunnel'
        await writeSnapshot(folder, snapshot, realDisk)
      },
      [['dossier.json', 'it differs from what the history leads to, at info/title']],
    ],
    [
      'evidence that was altered to the same length',
      ({ evidence }) => writeFile(evidence, '%PDF-1.7 the budges'),
      [['evidence/', '“budget.pdf” was altered']],
    ],
    [
      'evidence that is missing',
      ({ evidence }) => rm(evidence),
      [['evidence/', '“budget.pdf” is missing']],
    ],
    [
      'an original that was altered',
      async ({ folder }) => {
        const [name = ''] = await readdir(join(folder, 'original'))
        await writeFile(join(folder, 'original', name), 'else')
      },
      [['original/', '“bridge.txt” was altered']],
    ],
  ]
  for (const [name, damage, failures] of cases) {
    it(`finds ${name}, and changes nothing`, async () => {
      const dossier = await whole()
      await damage(dossier)
      const before = await readdir(dossier.folder, { recursive: true })
      const verified = must(await verifyDossier(dossier.folder))
      expect(verified.failures).toHaveLength(failures.length)
      for (const [index, [file, what]] of failures.entries()) {
        expect(verified.failures[index]?.file).toContain(file)
        expect(verified.failures[index]?.what).toContain(what)
      }
      expect(await readdir(dossier.folder, { recursive: true })).toEqual(before)
    })
  }

  it('finds a history that was rewritten as a whole by a head that was kept elsewhere', async () => {
    const dossier = await whole()
    await rewrite(dossier)
    expect(must(await verifyDossier(dossier.folder)).failures).toEqual([])
    const { failures } = must(await verifyDossier(dossier.folder, { head: dossier.head.hash }))
    expect(failures).toEqual([
      { file: 'history.ndjson', what: expect.stringContaining('rewritten') },
    ])
  })

  it('takes any line of the history for a head, and no line beside it', async () => {
    const { mine, side, line, history } = await twoSides()
    const { hash: first } = (await linesOf(mine))[1] ?? { hash: '' }
    await appendFile(history, `${side.join('\n')}\n`)
    const beside = (await linesOf(mine)).at(-1)?.hash ?? ''
    expect(must(await verifyDossier(mine, { head: first })).failures).toEqual([])
    expect(must(await verifyDossier(mine)).notes).toHaveLength(1)
    expect(must(await verifyDossier(mine, { head: beside })).failures).toHaveLength(1)
    await appendFile(history, `${line}\n`)
    expect(must(await verifyDossier(mine, { head: beside }))).toMatchObject({
      failures: [],
      notes: [],
    })
  })

  it('walks both sides of a merge', async () => {
    const { mine, side, line, history } = await twoSides()
    await appendFile(history, `${[...side.slice(0, -1), line].join('\n')}\n`)
    expect(must(await verifyDossier(mine)).failures).toEqual([
      { file: 'history.ndjson', what: 'line 4: the line before it is missing' },
    ])
  })

  it('notes kept files that no line names, and one that was detached and is missing', async () => {
    const { folder, evidence, sourceId, sha } = await whole()
    const unknown = `${'0'.repeat(64)}.pdf`
    await writeFile(join(folder, 'evidence', unknown), 'unknown')
    const open = await openToWrite(folder)
    must(await open.execute({ type: 'detachEvidence', sourceId, sha256: sha }, ada))
    must(await open.close())
    const { failures, notes } = must(await verifyDossier(folder))
    expect(failures).toEqual([])
    expect(notes[0]).toEqual({
      file: `evidence/${unknown}`,
      what: 'no line of the history names it',
    })
    await rm(evidence)
    expect(must(await verifyDossier(folder)).notes.at(-1)?.what).toContain(
      '“budget.pdf” was kept once',
    )
  })

  it('stops when it is asked to', async () => {
    const { folder } = await whole()
    const stop = new AbortController()
    stop.abort()
    const verified = await verifyDossier(folder, { signal: stop.signal })
    expect(verified).toMatchObject({ ok: false, error: { code: 'stopped' } })
  })

  it('refuses a dossier of a newer version', async () => {
    const { folder, history } = await whole()
    await appendFile(history, '{"v":2}\n')
    expect(await verifyDossier(folder)).toMatchObject({ ok: false, error: { code: 'newer' } })
  })
})
