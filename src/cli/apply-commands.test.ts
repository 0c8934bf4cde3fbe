import { spawn } from 'node:child_process'
import { existsSync } from 'node:fs'
import { readdir, readFile } from 'node:fs/promises'
import { join, resolve } from 'node:path'
import { createInterface } from 'node:readline'
import { describe, expect, it } from 'vitest'
import { openLibrary } from '../storage/index.ts'
import { imported, show, tickmark } from './tickmark.testing.ts'

type Answer = { ok: boolean; seq?: number; created?: string[]; error?: Record<string, string> }

/** Sends lines to `tickmark apply`, with its answers read. */
async function apply(
  dossier: string,
  input: Iterable<string | Uint8Array>,
  ...options: readonly string[]
) {
  const said = await tickmark(['apply', dossier, ...options], { input })
  const lines = said.stdout.split('\n').slice(0, -1)
  return { ...said, answers: lines.map((line): Answer => JSON.parse(line)) }
}

function rename(title: string): string {
  return `${JSON.stringify({ type: 'renameDossier', title })}\n`
}

describe('tickmark apply', () => {
  it('does each line and answers it with its number and the ids of what it added', async () => {
    const { dossier } = await imported()
    const { info } = await show(dossier)
    const claim = { type: 'addClaim', draftId: info.currentDraft, span: { start: 16, end: 26 } }
    const input = [`${JSON.stringify(claim)}\n`, rename('The bridge')]
    const { exit, stderr, answers } = await apply(dossier, input)
    expect({ exit, stderr }).toEqual({ exit: 0, stderr: '' })
    const { claims, info: after, seq } = await show(dossier)
    expect(answers).toEqual([
      { ok: true, seq: 2, created: Object.keys(claims) },
      { ok: true, seq: 3, created: [] },
    ])
    expect({ title: after.title, seq }).toEqual({ title: 'The bridge', seq: 3 })
  })

  it('does the commands of the review, and refuses a checker what an editor does', async () => {
    const { dossier } = await imported()
    const { info } = await show(dossier)
    const said = async (...commands: object[]) => {
      const { answers } = await apply(
        dossier,
        commands.map((command) => `${JSON.stringify(command)}\n`),
      )
      return answers
    }
    const span = { start: 16, end: 26 }
    const [marked] = await said({ type: 'addClaim', draftId: info.currentDraft, span })
    const claimId = marked?.created?.[0]
    const to = { kind: 'writer', name: 'A Writer' }
    const answers = await said(
      { type: 'raiseFlag', claimId, reason: 'secondSource' },
      { type: 'addComment', on: { record: 'claims', id: claimId }, text: 'Sure?' },
      { type: 'askQuery', claimId, to, question: 'Who says so?' },
      { type: 'proposeCorrection', claimId, to: '12.4 million' },
      { type: 'reviewClaim', claimId, how: 'approved' },
    )
    expect(answers.map(({ ok, error }) => (ok ? 'done' : error?.code))).toEqual([
      ...['done', 'done', 'done', 'done', 'notEditor'],
    ])
  })

  it('takes lines in any pieces, and a last one without its newline', async () => {
    const { dossier } = await imported()
    const bytes = Buffer.from(`${rename('Brücke\u2028')}${rename('Zweite').trimEnd()}`)
    const pieces = Array.from(bytes, (byte) => Uint8Array.of(byte))
    const { exit, answers } = await apply(dossier, pieces)
    expect(exit).toBe(0)
    expect(answers).toHaveLength(2)
    expect((await show(dossier)).info.title).toBe('Zweite')
  })

  it('undoes and does again, and takes a group back as one step', async () => {
    const { dossier } = await imported()
    const before = (await show(dossier)).info.title
    const typed = (title: string) => {
      const command = { type: 'renameDossier', title }
      return `${JSON.stringify({ command, group: 'typing' })}\n`
    }
    const input = [typed('T'), typed('Ty'), '{"undo":true}\n']
    expect((await apply(dossier, input)).exit).toBe(0)
    expect((await show(dossier)).info.title).toBe(before)
    expect((await apply(dossier, ['{"redo":true}\n', rename('B')])).exit).toBe(0)
    const { info, seq } = await show(dossier)
    expect({ title: info.title, seq }).toEqual({ title: 'B', seq: 6 })
    const again = await apply(dossier, ['{"redo":true}\n'])
    expect(again.answers[0]).toMatchObject({ ok: false, error: { code: 'nothing' } })
  })

  const bad: [name: string, line: string | Uint8Array, says: string][] = [
    ['is not JSON', '{"type":\n', 'it is not JSON'],
    ['is empty', '\n', 'it is empty'],
    ['is no object', '[1]\n', 'it is not an object'],
    ['is not UTF-8', Uint8Array.of(0x22, 0xff, 0x22, 10), 'it is not UTF-8'],
    ['names no command', '{"type":"deleteEverything"}\n', 'at type'],
    ['lacks a field', '{"type":"renameDossier"}\n', 'at title'],
    ['has a field too many', '{"type":"renameDossier","title":"a","b":1}\n', '"b"'],
    ['has a group of the wrong type', '{"command":{"type":"x"},"group":1}\n', 'at '],
    ['asks for half an undo', '{"undo":false}\n', 'at undo'],
  ]
  for (const [name, line, says] of bad) {
    it(`answers a line that ${name} with its error, and does the rest`, async () => {
      const { dossier } = await imported()
      const { exit, answers } = await apply(dossier, [line, rename('The rest')])
      const [first, second] = answers
      expect(exit).toBe(1)
      expect(first).toMatchObject({ ok: false, error: { code: 'request' } })
      expect(first?.error?.reason).toContain(says)
      expect(first?.error?.next).not.toBe('')
      expect(second).toMatchObject({ ok: true, seq: 2 })
    })
  }

  it('answers a command that cannot be done with the reason, in its place', async () => {
    const { dossier } = await imported()
    const input = [rename('A'), '{"type":"removeClaim","claimId":"none"}\n', rename('B')]
    const { exit, answers } = await apply(dossier, input)
    expect(exit).toBe(1)
    expect(answers.map((answer) => answer.seq ?? answer.error?.code)).toEqual([2, 'gone', 3])
  })

  it('answers thousands of lines in their order', async () => {
    const { dossier } = await imported()
    const input = Array.from({ length: 3000 }, (_, i) => rename(`Title ${i}`)).join('')
    const { answers } = await apply(dossier, [input])
    expect(answers.map(({ seq }) => seq)).toEqual(Array.from({ length: 3000 }, (_, i) => i + 2))
    expect((await show(dossier)).info.title).toBe('Title 2999')
  })

  it('puts the person of --by into the history', async () => {
    const { dossier } = await imported()
    await apply(dossier, [rename('By Ed')], '--by', 'Ed Itor')
    const history = await readFile(join(dossier, 'history.ndjson'), 'utf8')
    expect(history.split('\n')[1]).toContain('"name":"Ed Itor"')
  })

  it('refuses a library that is open elsewhere, and names the holder', async () => {
    const { dossier, library } = await imported()
    const open = await openLibrary(library, { write: true, holder: { app: 'Tickmark' } })
    const before = await readFile(join(dossier, 'history.ndjson'))
    const { exit, stdout, stderr } = await apply(dossier, [rename('No')])
    expect({ exit, stdout }).toEqual({ exit: 1, stdout: '' })
    expect(stderr).toContain('The library is open in Tickmark on ')
    expect(await readFile(join(dossier, 'history.ndjson'))).toEqual(before)
    if (open.ok) await open.value.close()
  })

  it('refuses a folder that is no dossier, and leaves it as it is', async () => {
    const { library } = await imported()
    const before = await readdir(library)
    const { exit, stderr } = await apply(library, [rename('No')])
    expect(exit).toBe(1)
    expect(stderr).toContain('is not a dossier')
    expect(await readdir(library)).toEqual(before)
  })

  it('gives the library free at the end', async () => {
    const { dossier, library } = await imported()
    await apply(dossier, [rename('Done')])
    expect(await readdir(library)).not.toContain('lock')
    expect(await readdir(dossier)).toContain('dossier.json')
  })
})

const built = resolve(import.meta.dirname, '../../out/main/cli.cjs')

describe.skipIf(!existsSync(built))('the built tickmark apply', () => {
  it('answers each line before the next one is sent', async () => {
    const { dossier } = await imported()
    const child = spawn(process.execPath, [built, 'apply', dossier])
    const answers = createInterface(child.stdout)[Symbol.asyncIterator]()
    for (let seq = 2; seq < 6; seq++) {
      child.stdin.write(rename(`Title ${seq}`))
      const { value } = await answers.next()
      expect(JSON.parse(value)).toEqual({ ok: true, seq, created: [] })
      expect(await readFile(join(dossier, 'history.ndjson'), 'utf8')).toContain(`"Title ${seq}"`)
    }
    child.stdin.end()
    expect(await new Promise((done) => child.once('exit', done))).toBe(0)
  })
})
