import { appendFile, readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { openLibrary } from '../storage/index.ts'
import { withPassage } from '../storage/verify.testing.ts'
import { Progress } from './progress.ts'
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
      `The dossier is whole. Checked: lines 1, kept files 1 (66 bytes), passages 0. Head: ${head}\n`,
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
      'Failures: 2. Checked: lines 0, kept files 1 (66 bytes), passages 0. Head: none',
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
      passages: 0,
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

  it('names a passage that does not hold, and its link in the JSON', async () => {
    const { folder, file, linkId, attached } = await withPassage()
    await writeFile(file, 'else')
    const { stdout } = await tickmark(['verify', folder])
    expect(stdout).toContain(
      `failed: evidence/${attached.sha256}: “cost 14 million euros”, quoted from “City budget 2024”, for the claim “12 million”: its file “budget.pdf” was altered.\n`,
    )
    expect(stdout).toMatch(/^Failures: 2\. Checked: .*, passages 1\. Head/m)
    const { failures, passages } = JSON.parse((await tickmark(['verify', folder, '--json'])).stdout)
    expect(passages).toBe(1)
    expect(failures.at(-1)).toMatchObject({ linkId, sha256: attached.sha256 })
  })

  it('ends at Ctrl-C, says so, and listens for it no longer', async () => {
    const { dossier } = await verifiable()
    let listening = false
    const onInterrupt = (interrupt: () => void) => {
      listening = true
      interrupt()
      return () => {
        listening = false
      }
    }
    const { exit, stdout, stderr } = await tickmark(['verify', dossier], { onInterrupt })
    expect({ exit, stdout, listening }).toEqual({ exit: 130, stdout: '', listening: false })
    expect(stderr).toContain('stopped')
  })
})

describe('progress on a terminal', () => {
  function shown(showsProgress: boolean) {
    const told: string[] = []
    let now = 0
    const io = { showsProgress, stderr: (text: string) => void told.push(text) }
    const progress = new Progress('Verifying', io, () => now)
    for (now = 0; now <= 2500; now += 100) progress.show({ done: now * 1e5, total: 5e8 })
    progress.clear()
    progress.clear()
    return told.join('').split('\r\u001b[K')
  }

  it('is told once a second, on one line that goes at the end', () => {
    expect(shown(true)).toEqual([
      '',
      'Verifying: 20% (100 of 500 MB)',
      'Verifying: 40% (200 of 500 MB)',
      '',
    ])
  })

  it('is not told where standard error is none', () => {
    expect(shown(false)).toEqual([''])
  })
})
