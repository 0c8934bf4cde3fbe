import { copyFile, readdir, readFile, rm, stat, truncate, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { openDossier } from './open-dossier.ts'
import { ada, claimOn, libraryWithDossier, must, openToWrite } from './storage.testing.ts'

/** A dossier with five lines and a snapshot for the first three, or for all; nobody has it open. */
async function fiveLines(snapshot: 'at three' | 'at five' | 'none') {
  const made = await libraryWithDossier()
  const open = await openToWrite(made.dossier)
  must(await open.execute(claimOn(open, '12 million'), ada))
  must(await open.execute({ type: 'renameDossier', title: 'Three' }, ada))
  if (snapshot === 'at three') must(await open.snapshot())
  must(await open.execute({ type: 'renameDossier', title: 'Four' }, ada))
  must(await open.execute({ type: 'renameDossier', title: 'Five' }, ada))
  if (snapshot === 'at five') must(await open.snapshot())
  await open.abandon()
  const folder = made.dossier
  return {
    folder,
    history: join(folder, 'history.ndjson'),
    snapshot: join(folder, 'dossier.json'),
    before: structuredClone(open.dossier),
  }
}

/** Changes the text of one line, from 1, or leaves it out. */
async function changeLine(path: string, number: number, change: (line: string) => string | null) {
  const lines = (await readFile(path, 'utf8')).split('\n')
  const changed = change(lines[number - 1] ?? '')
  lines.splice(number - 1, 1, ...(changed === null ? [] : [changed]))
  await writeFile(path, lines.join('\n'))
}

const flip = (line: string) => line.replace('"title"', '"tixle"')

async function quarantined(folder: string): Promise<string[]> {
  const names = await readdir(join(folder, 'quarantine')).catch(() => [])
  return names.map((name) => name.replace(/^\d{8}T\d{6}\.\d{3}Z-/, ''))
}

describe('opening', () => {
  it('cuts off a torn last line, which was never acknowledged, and keeps it aside', async () => {
    const { folder, history, before } = await fiveLines('at three')
    const whole = await readFile(history, 'utf8')
    await writeFile(history, `${whole}{"v":1,"seq":6,"at":"20`)

    const reader = must(await openDossier(folder, { write: false }))
    expect(reader.dossier).toEqual(before)
    expect(reader.findings).toHaveLength(1)
    expect(await readFile(history, 'utf8')).not.toBe(whole)

    const open = await openToWrite(folder)
    expect(open.dossier).toEqual(before)
    expect(open.findings).toHaveLength(1)
    expect(await readFile(history, 'utf8')).toBe(whole)
    expect(await quarantined(folder)).toEqual(['history.ndjson'])
    expect(open.steps(ada.id).undo).toBe('renameDossier')
  })

  const wholeAfter = [
    ['line 4 changed, snapshot at five', 'at five', 4],
    ['line 2 changed, snapshot at three', 'at three', 2],
    ['line 3 changed, snapshot at three', 'at three', 3],
    ['the last line changed, snapshot at five', 'at five', 5],
    ['the first line changed, snapshot at three', 'at three', 1],
  ] as const
  for (const [name, snapshot, number] of wholeAfter) {
    it(`loses no change with ${name}`, async () => {
      const { folder, history, before } = await fiveLines(snapshot)
      await changeLine(history, number, (line) => line.replace('"at":"2', '"at":"1'))
      const damaged = await readFile(history)
      const reader = must(await openDossier(folder, { write: false }))
      expect(reader.dossier).toEqual(before)
      expect(reader.findings[0]).toContain(`line ${number}`)
      expect(await readFile(history)).toEqual(damaged)

      const open = await openToWrite(folder)
      expect(open.dossier).toEqual(before)
      expect(open.findings.join(' ')).toContain('No change to the dossier is missing.')
      expect(await quarantined(folder)).toEqual(['history.ndjson', 'dossier.json'])
      const again = await reopen(folder, open)
      expect(again.findings).toEqual([])
      expect(again.dossier).toEqual(before)
      expect(again.steps(ada.id).undo).toBeNull()
    })
  }

  it('says how many changes could not be brought back', async () => {
    const { folder, history } = await fiveLines('none')
    await changeLine(history, 4, flip)
    const open = await openToWrite(folder)
    expect(open.dossier.info.title).toBe('Three')
    expect(open.findings.join(' ')).toContain('could not be brought back: 2')
    expect(await quarantined(folder)).toEqual(['history.ndjson'])
    must(await open.execute({ type: 'renameDossier', title: 'Going on' }, ada))
    expect((await reopen(folder, open)).dossier.info.title).toBe('Going on')
  })

  it('starts from a snapshot before the damage as far as the lines are whole', async () => {
    const { folder, history } = await fiveLines('at three')
    await changeLine(history, 5, flip)
    const open = await openToWrite(folder)
    expect(open.dossier.info.title).toBe('Four')
    expect(open.findings.join(' ')).toContain('could not be brought back: 1')
  })

  it('finds that a line is missing', async () => {
    const { folder, history, before } = await fiveLines('at five')
    await changeLine(history, 3, () => null)
    const open = await openToWrite(folder)
    expect(open.findings[0]).toContain('the line before it is missing')
    expect(open.dossier).toEqual(before)
  })

  it('rebuilds a missing history from the snapshot', async () => {
    const { folder, history, before } = await fiveLines('at five')
    await rm(history)
    const open = await openToWrite(folder)
    expect(open.dossier).toEqual(before)
    expect(open.findings[0]).toContain('the file is missing')
    must(await open.execute({ type: 'renameDossier', title: 'Going on' }, ada))
    expect((await reopen(folder, open)).dossier.info.title).toBe('Going on')
  })

  const snapshots: readonly [string, (path: string) => Promise<unknown>][] = [
    ['cut off', async (path) => truncate(path, (await stat(path)).size - 100)],
    ['emptied', (path) => truncate(path, 0)],
    ['JSON of the wrong shape', (path) => writeFile(path, '{"version":1,"claims":[]}')],
    [
      'a state of the wrong shape',
      async (path) =>
        writeFile(path, (await readFile(path, 'utf8')).replace('"claims"', '"clams"')),
    ],
    ['an array', (path) => writeFile(path, '[]')],
    [
      'for another head',
      async (path) =>
        writeFile(
          path,
          (await readFile(path, 'utf8')).replace(/"head": ".{8}/, '"head": "00000000'),
        ),
    ],
  ]
  for (const [name, damage] of snapshots) {
    it(`rebuilds from the history with a snapshot that is ${name}`, async () => {
      const { folder, snapshot, before } = await fiveLines('at five')
      await damage(snapshot)
      const damaged = await readFile(snapshot)
      const reader = must(await openDossier(folder, { write: false }))
      expect(reader.dossier).toEqual(before)
      expect(await readFile(snapshot)).toEqual(damaged)

      const open = await openToWrite(folder)
      expect(open.dossier).toEqual(before)
      expect(open.findings[0]).toContain('The snapshot could not be used')
      const [kept = ''] = await readdir(join(folder, 'quarantine'))
      expect(await readFile(join(folder, 'quarantine', kept))).toEqual(damaged)
      const again = await reopen(folder, open)
      expect(again.findings).toEqual([])
      expect(again.dossier).toEqual(before)
    })
  }

  it('does not take another dossier’s snapshot', async () => {
    const { folder, snapshot, before } = await fiveLines('none')
    const other = await fiveLines('at five')
    await copyFile(other.snapshot, snapshot)
    const open = await openToWrite(folder)
    expect(open.dossier).toEqual(before)
    expect(open.findings[0]).toContain('does not belong to the history')
  })

  it('refuses a dossier of a newer version, and leaves it as it is', async () => {
    const { folder, snapshot } = await fiveLines('at five')
    const newer = (await readFile(snapshot, 'utf8')).replace('"version": 1', '"version": 2')
    await writeFile(snapshot, newer)
    const refused = await openDossier(folder, { write: true })
    expect(refused).toMatchObject({ ok: false, error: { code: 'newer' } })
    expect(await readFile(snapshot, 'utf8')).toBe(newer)
    expect(await quarantined(folder)).toEqual([])
  })

  it('fails where neither file can be read, and leaves them as they are', async () => {
    const { folder, history, snapshot } = await fiveLines('at five')
    await writeFile(snapshot, '')
    await writeFile(history, 'nonsense\n')
    const refused = await openDossier(folder, { write: true })
    expect(refused).toMatchObject({ ok: false, error: { code: 'damaged' } })
    expect(await readFile(history, 'utf8')).toBe('nonsense\n')
  })
})

async function reopen(folder: string, open: { close(): Promise<unknown> }) {
  await open.close()
  return openToWrite(folder)
}
