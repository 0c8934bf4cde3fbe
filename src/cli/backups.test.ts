import { rm } from 'node:fs/promises'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { openLibrary } from '../storage/index.ts'
import { imported, show, tickmark } from './tickmark.testing.ts'

/** A dossier with two sessions: “One” and “Two”. */
async function twoSessions() {
  const { library, dossier } = await imported()
  for (const title of ['One', 'Two']) {
    const input = [JSON.stringify({ type: 'renameDossier', title })]
    await tickmark(['apply', dossier], { input })
  }
  return { library, dossier }
}

async function titleOf(dossier: string): Promise<string> {
  return (await show(dossier)).info.title
}

describe('tickmark backups', () => {
  it('lists a backup for each session, newest first', async () => {
    const { dossier } = await twoSessions()
    const { exit, stdout, stderr } = await tickmark(['backups', dossier])
    expect([exit, stderr]).toEqual([0, ''])
    expect(stdout).toMatch(
      /^000002-\d{8}T\d{6}\.\d{3}Z {2}3 lines, 0 claims {2}Two\n000001-\S+ {2}2 lines, 0 claims {2}One\n$/,
    )
    const shown = JSON.parse((await tickmark(['backups', dossier, '--json'])).stdout)
    expect(shown).toMatchObject({ folder: dossier, backups: [{ seq: 3 }, { seq: 2 }] })
  })
})

describe('tickmark restore', () => {
  it('makes a dossier as it was, also where nothing of it is left but its backups', async () => {
    const { dossier } = await twoSessions()
    const { stdout } = await tickmark(['backups', dossier, '--json'])
    const [two, one] = JSON.parse(stdout).backups
    const first = await tickmark(['restore', dossier, one.id])
    expect(first).toMatchObject({ exit: 0, stderr: '' })
    expect(first.stdout).toContain(`Restored: ${one.id}\nBackup of the state before: ${two.id}\n`)
    expect(await titleOf(dossier)).toBe('One')

    await rm(join(dossier, 'history.ndjson'))
    await rm(join(dossier, 'dossier.json'), { force: true })
    const second = await tickmark(['restore', dossier, two.id])
    expect(second).toMatchObject({ exit: 0, stdout: `Restored: ${two.id}\n` })
    expect(second.stderr).toContain('no backup was made of what was there')
    expect(await titleOf(dossier)).toBe('Two')
  })

  it('refuses while somebody has the library, and a backup that there is not', async () => {
    const { library, dossier } = await twoSessions()
    const unknown = await tickmark(['restore', dossier, '000009-20260101T000000.000Z'])
    expect(unknown).toMatchObject({ exit: 1, stderr: expect.stringContaining('no backup 000009') })
    const open = await openLibrary(library, { write: true, holder: { app: 'Tickmark' } })
    const { stdout } = await tickmark(['backups', dossier, '--json'])
    const held = await tickmark(['restore', dossier, JSON.parse(stdout).backups[1].id])
    expect(held).toMatchObject({ exit: 1, stderr: expect.stringContaining('open in Tickmark') })
    expect(await titleOf(dossier)).toBe('Two')
    if (open.ok) await open.value.close()
  })
})
