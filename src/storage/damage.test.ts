import { cp, readdir, readFile, rm, writeFile } from 'node:fs/promises'
import { join, relative } from 'node:path'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { findingInWords } from '../core/finding.ts'
import { damageCases, type Victim } from './damage-cases.testing.ts'
import { openDossier } from './open-dossier.ts'
import { openLibrary } from './open-library.ts'
import {
  ada,
  claimOn,
  faultyDisk,
  importable,
  libraryWithDossier,
  must,
  openToWrite,
} from './storage.testing.ts'
import { verifyDossier } from './verify-dossier.ts'

/** A library with a dossier of five lines that nobody has open, and another one beside it. */
async function fiveLines(snapshot: 'at three' | 'at five' | 'none') {
  const made = await libraryWithDossier()
  const { path, imported } = await importable(made.base, 'Another article, about the weather.')
  const library = must(await openLibrary(made.library, { write: true, holder: { app: 'a test' } }))
  const otherId = must(await library.create(imported, path, ada))
  const other = must(await library.open(otherId))
  must(await other.snapshot())
  must(await library.close())

  const open = await openToWrite(made.dossier)
  must(await open.execute(claimOn(open, '12 million'), ada))
  must(await open.execute({ type: 'renameDossier', title: 'Three' }, ada))
  if (snapshot === 'at three') must(await open.snapshot())
  must(await open.execute({ type: 'renameDossier', title: 'Four' }, ada))
  must(await open.execute({ type: 'renameDossier', title: 'Five' }, ada))
  if (snapshot === 'at five') must(await open.snapshot())
  await open.abandon()
  const victim: Victim = {
    history: join(made.dossier, 'history.ndjson'),
    snapshot: join(made.dossier, 'dossier.json'),
    othersSnapshot: join(made.library, otherId, 'dossier.json'),
  }
  return { ...made, otherId, victim, before: structuredClone(open.dossier) }
}

/** Every file in a folder with its bytes. */
async function filesIn(folder: string): Promise<Map<string, Buffer>> {
  const files = new Map<string, Buffer>()
  const entries = await readdir(folder, { withFileTypes: true, recursive: true })
  for (const entry of entries.filter((found) => found.isFile())) {
    const path = join(entry.parentPath, entry.name)
    files.set(relative(folder, path), await readFile(path))
  }
  return files
}

async function quarantined(folder: string): Promise<string[]> {
  const names = await readdir(join(folder, 'quarantine')).catch(() => [])
  return names.map((name) => name.replace(/^\d{8}T\d{6}\.\d{3}Z-(\d-)?/, ''))
}

describe('a dossier with', () => {
  for (const { name, snapshot, damage, opens, refused, findings, kept, undo } of damageCases) {
    const outcome = refused ? `is refused as ${refused}` : `opens at “${opens}”`
    it(`${name} ${outcome}, and nothing is overwritten`, async () => {
      const { library, dossier: folder, id, otherId, victim, before } = await fiveLines(snapshot)
      await damage(victim)
      const damaged = await filesIn(folder)

      // A reader sees the same and touches nothing; the library lists the rest.
      const reader = await openDossier(folder, { write: false })
      const shelf = must(await openLibrary(library, { write: false, holder: { app: 'a test' } }))
      const { dossiers, broken } = await shelf.list()
      expect(dossiers.map((summary) => summary.id)).toContain(otherId)
      expect(broken.map((one) => one.id)).toEqual(refused ? [id] : [])
      expect(must(await shelf.open(otherId)).findings).toEqual([])
      expect(await filesIn(folder)).toEqual(damaged)

      const writer = await openDossier(folder, { write: true })
      expect(await quarantined(folder)).toEqual(kept)
      if (refused) {
        expect(reader).toMatchObject({ ok: false, error: { code: refused } })
        expect(writer).toEqual(reader)
        expect(await filesIn(folder)).toEqual(damaged)
        return
      }

      const open = must(writer)
      expect(open.findings.map(({ file }) => file)).toEqual(findings.map(([file]) => file))
      for (const dossier of [must(reader), open]) {
        expect(dossier.dossier).toEqual({ ...before, info: { ...before.info, title: opens } })
        for (const [index, finding] of dossier.findings.entries()) {
          expect(findingInWords(finding)).toContain(findings[index]?.[1])
        }
      }
      expect(must(reader).findings.length > 0).toBe(findings.length > 0)
      expect(must(reader).findings.every((finding) => finding.kept === null)).toBe(true)

      // What was there is there still: where the finding says, or in its place and the rest there.
      const now = await filesIn(folder)
      for (const { file, kept: keptAs } of open.findings.filter((one) => one.kept !== null)) {
        const aside = now.get(keptAs ?? '') ?? Buffer.from('nothing')
        const isWhole = damaged.get(file)?.equals(aside)
        const together = Buffer.concat([now.get(file) ?? Buffer.of(), aside])
        expect(isWhole || damaged.get(file)?.equals(together)).toBe(true)
      }

      expect(open.steps(ada.id).undo).toBe(undo ?? null)
      must(await open.execute({ type: 'renameDossier', title: 'Going on' }, ada))
      must(await open.close())
      const again = await openToWrite(folder)
      expect(again.findings).toEqual([])
      expect(again.dossier.info.title).toBe('Going on')
      expect(must(await verifyDossier(folder))).toMatchObject({ failures: [], notes: [] })
    })
  }
})

describe('kept files', () => {
  async function withEvidence() {
    const made = await libraryWithDossier()
    const open = await openToWrite(made.dossier)
    const csl = { type: 'report' as const, title: 'Budget' }
    const added = must(
      await open.execute(
        {
          type: 'addSource',
          source: { csl, rank: 'unset', contact: '', archivedUrl: '', atRisk: false },
        },
        ada,
      ),
    )
    await writeFile(join(made.base, 'budget.pdf'), '%PDF-1.7 the budget')
    const file = must(await open.files.keepEvidence(join(made.base, 'budget.pdf')))
    const sourceId = added.created[0] ?? ''
    must(await open.execute({ type: 'attachEvidence', sourceId, file }, ada))
    must(await open.close())
    return { ...made, evidence: join(made.dossier, 'evidence', `${file.sha256}.pdf`) }
  }

  const cases = [
    ['evidence', 'missing', '“budget.pdf” is missing', (path: string) => rm(path)],
    ['evidence', 'altered', 'it has 4 bytes and had 19', (path: string) => writeFile(path, 'else')],
    ['original', 'missing', '“bridge.txt” is missing', (path: string) => rm(path)],
    ['original', 'altered', 'it has 4 bytes', (path: string) => writeFile(path, 'else')],
  ] as const
  for (const [kind, how, words, damage] of cases) {
    it(`are told where ${kind} is ${how}, and the dossier opens`, async () => {
      const { dossier: folder, evidence } = await withEvidence()
      const [original = ''] = await readdir(join(folder, 'original'))
      await damage(kind === 'evidence' ? evidence : join(folder, 'original', original))
      const damaged = await filesIn(folder)
      for (const write of [false, true]) {
        const open = must(await openDossier(folder, { write }))
        expect(open.findings).toHaveLength(1)
        expect(open.findings[0]).toMatchObject({ rebuilt: null, kept: null })
        expect(open.findings[0]?.file).toContain(`${kind}/`)
        expect(open.findings[0]?.found).toContain(words)
        await open.close()
      }
      expect(await filesIn(folder)).toEqual(damaged)
    })
  }

  it('that cannot be looked at are told, and the dossier opens', async () => {
    const { dossier: folder } = await withEvidence()
    const disk = faultyDisk((operation, path) =>
      operation === 'list' && path.endsWith('evidence') ? 'EACCES' : undefined,
    )
    const open = must(await openDossier(folder, { write: false, disk }))
    expect(open.findings.map(findingInWords)).toEqual([
      'evidence/: the kept files could not be looked at: the system does not allow it (EACCES). Check the permissions of the folder.',
    ])
  })

  it('that are attached once more are there again, and the altered one is kept aside', async () => {
    const { base, dossier: folder, evidence } = await withEvidence()
    await writeFile(evidence, 'else')
    const open = await openToWrite(folder)
    must(await open.files.keepEvidence(join(base, 'budget.pdf')))
    must(await open.close())
    expect((await openToWrite(folder)).findings).toEqual([])
    const [name = ''] = await readdir(join(folder, 'quarantine'))
    expect(await readFile(join(folder, 'quarantine', name), 'utf8')).toBe('else')
  })

  it('that nobody knows are left alone, and half-written ones are removed by the writer', async () => {
    const { dossier: folder } = await withEvidence()
    for (const part of ['.', 'evidence', 'original']) {
      await writeFile(join(folder, part, 'unknown.txt'), 'unknown')
      await writeFile(join(folder, part, '.unfinished-1234abcd-file'), 'half')
    }
    const reader = must(await openDossier(folder, { write: false }))
    expect(reader.findings).toEqual([])
    expect(
      [...(await filesIn(folder)).keys()].filter((name) => /unfinished/.test(name)),
    ).toHaveLength(3)
    const open = await openToWrite(folder)
    expect(open.findings).toEqual([])
    const names = [...(await filesIn(folder)).keys()]
    expect(names.filter((name) => /unfinished/.test(name))).toEqual([])
    expect(names.filter((name) => /unknown/.test(name))).toHaveLength(3)
  })
})

describe('one changed byte', () => {
  it('in either file is found, and loses nothing that a snapshot has', async () => {
    const { base, dossier: whole, before } = await fiveLines('at five')
    let copies = 0
    await fc.assert(
      fc.asyncProperty(
        fc.constantFrom('history.ndjson', 'dossier.json'),
        fc.nat(),
        fc.integer({ min: 1, max: 255 }),
        async (which, where, change) => {
          const folder = join(base, `copy-${++copies}`)
          await cp(whole, folder, { recursive: true })
          const path = join(folder, which)
          const bytes = await readFile(path)
          const at = where % bytes.length
          bytes[at] = (bytes[at] as number) ^ change
          await writeFile(path, bytes)
          const verified = await verifyDossier(folder)
          const opened = await openDossier(folder, { write: true })
          if (!opened.ok && opened.error.code === 'newer') {
            expect(await readFile(path)).toEqual(bytes)
            return
          }
          expect(must(verified).failures).not.toEqual([])
          const open = must(opened)
          expect(open.dossier).toEqual(before)
          expect(open.findings).not.toEqual([])
          expect(await readFile(join(folder, open.findings[0]?.kept ?? ''))).toEqual(bytes)
          must(await open.close())
          expect(must(await openDossier(folder, { write: false })).findings).toEqual([])
        },
      ),
      { numRuns: 150 },
    )
  })
})
