import { appendFile, mkdir, readdir, readFile, rm, truncate, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { Command } from '../core/dossier/index.ts'
import { findingInWords } from '../core/finding.ts'
import { backUp, ids, rename, session, stateOf } from './backup.testing.ts'
import { listBackups } from './list-backups.ts'
import { openDossier } from './open-dossier.ts'
import { restoreBackup } from './restore-backup.ts'
import { ada, libraryWithDossier, must, openToWrite, temporaryFolder } from './storage.testing.ts'
import { attach, BUDGET } from './verify.testing.ts'

/** A dossier with a source and its evidence, backed up as “Then”, and with a later session, “Now”. */
async function thenAndNow() {
  const { dossier: folder } = await libraryWithDossier()
  const open = await openToWrite(folder)
  const source = Command.parse({
    type: 'addSource',
    source: { csl: { type: 'report', title: 'The audit' } },
  })
  const added = must(await open.execute(source, ada))
  const path = join(await temporaryFolder(), 'audit.txt')
  await writeFile(path, 'It cost 12 million.')
  const file = must(await open.files.keepEvidence(path))
  const sourceId = added.created[0] ?? ''
  must(await open.execute({ type: 'attachEvidence', sourceId, file }, ada))
  must(await open.close())
  const then = await session(folder, 'Then')
  const state = structuredClone(await stateOf(folder))
  const history = await readFile(join(folder, 'history.ndjson'))
  await rename(folder, 'Now')
  const evidence = join(folder, 'evidence', `${file.sha256}.txt`)
  return { folder, then, state, history, evidence, now: structuredClone(await stateOf(folder)) }
}

const replaced = Buffer.from('It cost 72 million.')

describe('restoring a backup', () => {
  it('makes the dossier what it was, and keeps what it replaces', async () => {
    const { folder, then, state, history, now } = await thenAndNow()
    const present = await readFile(join(folder, 'history.ndjson'))
    const restored = must(await restoreBackup(folder, then.id))
    expect(await stateOf(folder)).toEqual(state)
    expect(await readFile(join(folder, 'history.ndjson'))).toEqual(history)
    expect(restored).toMatchObject({ backup: then, findings: [] })
    expect(restored.kept).toEqual([
      expect.stringMatching(/^quarantine\/.*-history\.ndjson$/),
      expect.stringMatching(/^quarantine\/.*-dossier\.json$/),
    ])
    expect(await readFile(join(folder, restored.kept[0] ?? ''))).toEqual(present)
    expect((await readdir(folder)).filter((name) => name.startsWith('.'))).toEqual([])

    must(await restoreBackup(folder, restored.before?.id ?? ''))
    expect(await stateOf(folder)).toEqual(now)
    await rename(folder, 'Going on')
    expect((await stateOf(folder)).info.title).toBe('Going on')
  })

  it('brings back the texts that were read out of files', async () => {
    const { dossier: folder } = await libraryWithDossier()
    const open = await openToWrite(folder)
    const { text } = await attach(open, await temporaryFolder())
    must(await open.close())
    const then = await session(folder, 'Then')
    await rename(folder, 'Now')
    const path = join(folder, 'evidence', `${text}.txt`)
    await rm(path)
    expect(must(await restoreBackup(folder, then.id)).findings).toMatchObject([
      { rebuilt: 'It was brought back from the backups' },
    ])
    expect(await readFile(path, 'utf8')).toBe(BUDGET)
  })

  it('brings back a file that was changed in place and kept anew before', async () => {
    const { folder, evidence } = await thenAndNow()
    const whole = await readFile(evidence)
    await writeFile(evidence, replaced)
    const open = await openToWrite(folder)
    const path = join(await temporaryFolder(), 'audit.txt')
    await writeFile(path, whole)
    must(await open.files.keepEvidence(path))
    must(await open.close())
    const then = await session(folder, 'Kept anew')
    await rm(evidence)
    must(await restoreBackup(folder, then.id))
    expect(await readFile(evidence)).toEqual(whole)
  })

  it('refuses what is not a backup of the dossier', async () => {
    const { folder, now } = await thenAndNow()
    for (const id of ['000009-20260131T120000.000Z', '../../library', '', 'constructor']) {
      expect(await restoreBackup(folder, id)).toMatchObject({ error: { code: 'noBackup' } })
    }
    expect(await stateOf(folder)).toEqual(now)
  })

  const damages: readonly [string, (folder: string) => Promise<unknown>][] = [
    [
      'neither file can be read',
      async (folder) => {
        await writeFile(join(folder, 'history.ndjson'), 'nonsense\n')
        await writeFile(join(folder, 'dossier.json'), '')
      },
    ],
    [
      'both files are gone',
      async (folder) => {
        await rm(join(folder, 'history.ndjson'))
        await rm(join(folder, 'dossier.json'))
      },
    ],
    ['the history is emptied', (folder) => truncate(join(folder, 'history.ndjson'), 0)],
    [
      'the history is a folder',
      async (folder) => {
        await rm(join(folder, 'history.ndjson'))
        await mkdir(join(folder, 'history.ndjson'))
      },
    ],
    [
      'a newer version wrote to it',
      async (folder) => {
        const snapshot = join(folder, 'dossier.json')
        const text = await readFile(snapshot, 'utf8')
        await writeFile(snapshot, text.replace('"version": 1', '"version": 9'))
      },
    ],
    ['a line is torn', (folder) => appendFile(join(folder, 'history.ndjson'), '{"v":1,"seq')],
  ]
  for (const [name, damage] of damages) {
    it(`works where ${name}`, async () => {
      const { folder, then, state } = await thenAndNow()
      await damage(folder)
      const restored = must(await restoreBackup(folder, then.id))
      expect(await stateOf(folder)).toEqual(state)
      const told = restored.findings.map(({ found }) => found.split('.')[0])
      expect(told).toEqual(restored.before ? [] : ['no backup was made of what was there'])
    })
  }

  it('takes a damaged block from the present history where that still has it', async () => {
    const { folder, then, state } = await thenAndNow()
    for (const name of await readdir(join(folder, 'backups', 'history'))) {
      await truncate(join(folder, 'backups', 'history', name), 3)
    }
    must(await restoreBackup(folder, then.id))
    expect(await stateOf(folder)).toEqual(state)
  })

  it('refuses a backup whose history is altered, and leaves the dossier as it is', async () => {
    const { folder, then } = await thenAndNow()
    const [block = ''] = await readdir(join(folder, 'backups', 'history'))
    const path = join(folder, 'backups', 'history', block)
    await writeFile(path, (await readFile(path, 'utf8')).replace('Then', 'Them'))
    const history = join(folder, 'history.ndjson')
    await writeFile(history, (await readFile(history, 'utf8')).replace('Then', 'Them'))
    const before = await readFile(history)
    expect(await restoreBackup(folder, then.id)).toMatchObject({ error: { code: 'damaged' } })
    expect(await readFile(history)).toEqual(before)
    expect(await readdir(folder)).not.toContain('quarantine')
  })

  it('brings back evidence that was removed', async () => {
    const { folder, then, evidence } = await thenAndNow()
    await rm(join(folder, 'evidence'), { recursive: true })
    await rm(join(folder, 'original'), { recursive: true })
    const { findings } = must(await restoreBackup(folder, then.id))
    expect(findings.map(findingInWords)).toEqual([
      expect.stringMatching(/^original\/.*: “bridge.txt” is missing. It was brought back/),
      expect.stringMatching(/^evidence\/.*: “audit.txt” is missing. It was brought back/),
    ])
    expect(await readFile(evidence, 'utf8')).toBe('It cost 12 million.')
    await stateOf(folder)
  })

  it('brings back evidence in whose place another file is, and keeps that aside', async () => {
    const { folder, then, evidence } = await thenAndNow()
    await rm(evidence)
    await writeFile(evidence, replaced)
    const { findings } = must(await restoreBackup(folder, then.id))
    expect(findings).toMatchObject([{ found: '“audit.txt” was altered', next: null }])
    expect(await readFile(evidence, 'utf8')).toBe('It cost 12 million.')
    expect(await readFile(join(folder, findings[0]?.kept ?? ''))).toEqual(replaced)
  })

  it('tells evidence that was altered in place, and evidence that is nowhere', async () => {
    const { folder, then, evidence } = await thenAndNow()
    await writeFile(evidence, replaced)
    await rm(join(folder, 'original'), { recursive: true })
    const files = join(folder, 'backups', 'files')
    for (const name of await readdir(files)) {
      if ((await readFile(join(files, name), 'utf8')).startsWith('The mayor')) {
        await rm(join(files, name))
      }
    }
    const { findings } = must(await restoreBackup(folder, then.id))
    expect(findings).toMatchObject([
      { found: '“bridge.txt” is missing', rebuilt: null, kept: null },
      { found: '“audit.txt” was altered', rebuilt: null, kept: null },
    ])
    const open = must(await openDossier(folder, { write: false }))
    expect(open.dossier.info.title).toBe('Then')
  })

  it('keeps the backup that it restores, however many there are', async () => {
    const { dossier: folder } = await libraryWithDossier()
    for (let i = 0; i < 10; i++) await session(folder, `${i}`, `2026-01-31T12:00:${10 + i}.000Z`)
    await rename(folder, 'Not backed up')
    const oldest = (await ids(folder)).at(-1) ?? ''
    must(await restoreBackup(folder, oldest))
    expect((await stateOf(folder)).info.title).toBe('0')
    expect(must(await listBackups(folder)).backups).toMatchObject([
      { title: 'Not backed up', why: 'restore' },
      ...Array.from({ length: 10 }, (_, i) => ({ title: `${9 - i}` })),
    ])
    const next = await backUp(folder)
    expect(next).toMatchObject({ number: 12, title: '0' })
  })
})
