import { appendFile, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { Readable } from 'node:stream'
import { describe, expect, it, onTestFinished } from 'vitest'
import { readArticle } from '../importers/index.ts'
import { openLibrary } from '../storage/index.ts'
import { run } from './run.ts'

async function tickmark(...args: string[]) {
  let stdout = ''
  let stderr = ''
  const exit = await run(args, {
    stdin: Readable.from([]),
    stdout: (text) => {
      stdout += text
    },
    stderr: (text) => {
      stderr += text
    },
    env: {},
    importFile: readArticle,
    version: '1.2.3',
  })
  return { exit, stdout, stderr }
}

async function imported() {
  const base = await mkdtemp(join(tmpdir(), 'tickmark-test-'))
  onTestFinished(() => rm(base, { recursive: true, force: true }))
  const news = join(base, 'news.txt')
  await writeFile(news, 'The mayor spent 12 million euros on the bridge.\n\nCritics disagree.')
  const library = join(base, 'library')
  const dossier = (await tickmark('import', news, '--library', library)).stdout.trimEnd()
  const { head } = JSON.parse((await tickmark('show', dossier, '--json')).stdout)
  return { base, library, dossier, head, history: join(dossier, 'history.ndjson') }
}

describe('tickmark verify', () => {
  it('says in one line that a dossier is whole, also while the app has it open', async () => {
    const { library, dossier, head } = await imported()
    const open = await openLibrary(library, { write: true, holder: { app: 'Tickmark' } })
    const { exit, stdout, stderr } = await tickmark('verify', dossier, '--head', head)
    expect({ exit, stderr }).toEqual({ exit: 0, stderr: '' })
    expect(stdout).toBe(
      `The dossier is whole. Checked: lines 1, kept files 1 (66 bytes). Head: ${head}\n`,
    )
    if (open.ok) await open.value.close()
  })

  it('prints each failure in a line of its own, and exits with 1', async () => {
    const { dossier, history } = await imported()
    const text = await readFile(history, 'utf8')
    await writeFile(history, text.replace('12 million', '72 million'))
    await appendFile(history, 'torn')
    const { exit, stdout } = await tickmark('verify', dossier)
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
    const { dossier, head, history } = await imported()
    const whole = JSON.parse((await tickmark('verify', dossier, '--json')).stdout)
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
    const { exit, stdout } = await tickmark('verify', dossier, '--json')
    expect(exit).toBe(1)
    expect(JSON.parse(stdout)).toMatchObject({ ok: false, failures: [{ file: 'history.ndjson' }] })
  })

  it('fails for a head that is not in the history', async () => {
    const { dossier } = await imported()
    const { exit, stdout } = await tickmark('verify', dossier, '--head', 'a'.repeat(64))
    expect(exit).toBe(1)
    expect(stdout).toContain(`the line ${'a'.repeat(64)} is not in it`)
  })

  it('exits with 2 for a head that is none, and with 1 for a folder that is no dossier', async () => {
    const { base, dossier } = await imported()
    expect(await tickmark('verify', dossier, '--head', 'abc')).toMatchObject({
      exit: 2,
      stdout: '',
    })
    const { exit, stdout, stderr } = await tickmark('verify', base)
    expect({ exit, stdout }).toEqual({ exit: 1, stdout: '' })
    expect(stderr).toContain('is not a dossier')
  })
})
