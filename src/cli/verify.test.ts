import { appendFile, readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { openLibrary } from '../storage/index.ts'
import { imported, show, tickmark } from './tickmark.testing.ts'

async function verifiable() {
  const place = await imported()
  const { head } = await show(place.dossier)
  return { ...place, head, history: join(place.dossier, 'history.ndjson') }
}

describe('tickmark verify', () => {
  it('says in one line that a dossier is whole, also while the app has it open', async () => {
    const { library, dossier, head } = await verifiable()
    const open = await openLibrary(library, { write: true, holder: { app: 'Tickmark' } })
    const { exit, stdout, stderr } = await tickmark(['verify', dossier, '--head', head])
    expect({ exit, stderr }).toEqual({ exit: 0, stderr: '' })
    expect(stdout).toBe(
      `The dossier is whole. Checked: lines 1, kept files 1 (66 bytes). Head: ${head}\n`,
    )
    if (open.ok) await open.value.close()
  })

  it('prints each failure in a line of its own, and exits with 1', async () => {
    const { dossier, history } = await verifiable()
    const text = await readFile(history, 'utf8')
    await writeFile(history, text.replace('12 million', '72 million'))
    await appendFile(history, 'torn')
    const { exit, stdout } = await tickmark(['verify', dossier])
    expect(exit).toBe(1)
    expect(stdout.split('\n')).toEqual([
      'failed: history.ndjson: line 1: its hash does not fit its words.',
      'failed: history.ndjson: the last 4 bytes are a line that was never finished.',
      expect.stringMatching(
        /^note: original\/[0-9a-f]{64}\.txt: no line of the history names it\.$/,
      ),
      'Failures: 2. Checked: lines 0, kept files 1 (66 bytes). Head: none',
      '',
    ])
  })

  it('prints the same as JSON', async () => {
    const { dossier, head, history } = await verifiable()
    const whole = JSON.parse((await tickmark(['verify', dossier, '--json'])).stdout)
    expect(whole).toEqual({
      ok: true,
      folder: dossier,
      failures: [],
      notes: [],
      head: { seq: 1, hash: head },
      lines: 1,
      files: 1,
      bytes: 66,
    })
    await appendFile(history, 'torn')
    const { exit, stdout } = await tickmark(['verify', dossier, '--json'])
    expect(exit).toBe(1)
    expect(JSON.parse(stdout)).toMatchObject({ ok: false, failures: [{ file: 'history.ndjson' }] })
  })

  it('fails for a head that is not in the history', async () => {
    const { dossier } = await verifiable()
    const { exit, stdout } = await tickmark(['verify', dossier, '--head', 'a'.repeat(64)])
    expect(exit).toBe(1)
    expect(stdout).toContain(`the line ${'a'.repeat(64)} is not in it`)
  })

  it('exits with 2 for a head that is none, and with 1 for a folder that is no dossier', async () => {
    const { base, dossier } = await verifiable()
    expect(await tickmark(['verify', dossier, '--head', 'abc'])).toMatchObject({
      exit: 2,
      stdout: '',
    })
    const { exit, stdout, stderr } = await tickmark(['verify', base])
    expect({ exit, stdout }).toEqual({ exit: 1, stdout: '' })
    expect(stderr).toContain('is not a dossier')
  })
})
