import { readdir, readFile, stat, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { imported, show, tickmark } from './tickmark.testing.ts'

const NEWS = 'The mayor spent 12 million euros on the bridge.\n\nCritics disagree.'

/** Does commands in a dossier, as somebody. */
async function apply(dossier: string, commands: readonly object[], by = 'Ada Checker') {
  const input = commands.map((command) => `${JSON.stringify(command)}\n`)
  const { exit, stdout, stderr } = await tickmark(['apply', dossier, '--by', by], { input })
  if (exit !== 0) throw new Error(`${stdout}${stderr}`)
  return stdout
    .trimEnd()
    .split('\n')
    .map((line) => JSON.parse(line))
}

/** A dossier with a claim, handed off to another library, and changed in both. */
async function handedOff() {
  const { base, library, dossier } = await imported(NEWS)
  const { info } = await show(dossier)
  const span = { start: 16, end: 26 }
  const add = { type: 'addClaim', draftId: info.currentDraft, span, claimant: '', kind: 'other' }
  const [{ created }] = await apply(dossier, [add])
  const claimId: string = created[0]
  const file = join(base, 'out.tickmark')
  expect(await tickmark(['handoff', dossier, '-o', file])).toMatchObject({ exit: 0, stderr: '' })
  const elsewhere = join(base, 'elsewhere')
  const opened = await tickmark(['open', file, '--library', elsewhere])
  expect(opened).toMatchObject({ exit: 0, stderr: '' })
  const there = opened.stdout.trimEnd()
  return { base, library, dossier, elsewhere, there, file, claimId }
}

const edit = (claimId: string, changes: object) => ({ type: 'editClaim', claimId, changes })

describe('tickmark handoff and tickmark open', () => {
  it('take a dossier to another library and back, with what both have done', async () => {
    const { base, library, dossier, there, claimId } = await handedOff()
    await apply(there, [edit(claimId, { rationale: 'As the minutes say' })], 'Ed Itor')
    await apply(dossier, [edit(claimId, { claimant: 'The paper' })])
    const back = join(base, 'back.tickmark')
    await tickmark(['handoff', there, '-o', back])
    const opened = await tickmark(['open', back, '--library', library])
    expect(opened).toMatchObject({ exit: 0, stderr: '' })
    expect(opened.stdout).toMatch(/: merged\nBackup of the state before: /)
    const { claims } = await show(dossier)
    expect(Object.values(claims)).toMatchObject([
      { rationale: 'As the minutes say', claimant: 'The paper' },
    ])
    expect(await tickmark(['verify', dossier])).toMatchObject({ exit: 0 })
    const again = await tickmark(['open', back, '--library', library, '--json'])
    expect(JSON.parse(again.stdout)).toMatchObject({ kind: 'nothing', backup: null })
    const undo = await tickmark(['apply', dossier, '--by', 'Ada Checker'], {
      input: ['{"undo": true}\n'],
    })
    expect(undo).toMatchObject({ exit: 1, stdout: expect.stringContaining('"nothing"') })
    const { stdout } = await tickmark(['backups', dossier, '--json'])
    expect(JSON.parse(stdout).backups.map(({ why }: { why: string }) => why)).toContain('session')
  })

  it('goes on where nothing had changed here', async () => {
    const { base, library, dossier, there, claimId } = await handedOff()
    await apply(there, [edit(claimId, { rationale: 'As the minutes say' })], 'Ed Itor')
    const back = join(base, 'back.tickmark')
    await tickmark(['handoff', there, '-o', back])
    const opened = await tickmark(['open', back, '--library', library, '--json'])
    expect(JSON.parse(opened.stdout)).toMatchObject({ kind: 'forward', folder: dossier })
    expect(await show(dossier)).toEqual({ ...(await show(there)), folder: dossier })
    expect(await tickmark(['verify', dossier])).toMatchObject({ exit: 0 })
  })

  it('lists conflicts, changes nothing, and takes the side that is preferred', async () => {
    const { base, library, dossier, there, claimId } = await handedOff()
    await apply(there, [edit(claimId, { rationale: 'Theirs' })], 'Ed Itor')
    await apply(dossier, [edit(claimId, { rationale: 'Ours' })])
    const back = join(base, 'back.tickmark')
    await tickmark(['handoff', there, '-o', back])
    const before = await readFile(join(dossier, 'history.ndjson'), 'utf8')
    const refused = await tickmark(['open', back, '--library', library])
    expect(refused).toMatchObject({
      exit: 2,
      stderr: expect.stringContaining('--prefer ours or --prefer theirs'),
    })
    expect(refused.stdout).toMatch(
      /^conflict: claim “12 million”, rationale\n {2}ours: “Ours” \(Ada Checker, .+\)\n {2}theirs: “Theirs” \(Ed Itor, .+\)\n$/,
    )
    expect(await readFile(join(dossier, 'history.ndjson'), 'utf8')).toBe(before)
    expect((await readdir(library)).filter((name) => name.startsWith('.'))).toEqual([])
    const taken = await tickmark(['open', back, '--library', library, '--prefer', 'theirs'])
    expect(taken).toMatchObject({ exit: 0, stderr: '' })
    expect(Object.values((await show(dossier)).claims)).toMatchObject([{ rationale: 'Theirs' }])
  })

  it('refuses what is no hand-off file, and a folder that is no dossier', async () => {
    const { base, library } = await imported()
    const bad = join(base, 'bad.tickmark')
    await writeFile(bad, 'PK')
    const opened = await tickmark(['open', bad, '--library', library])
    expect(opened).toMatchObject({ exit: 1, stdout: '' })
    expect(opened.stderr).toMatch(
      /^tickmark: “bad.tickmark” is no hand-off file of Tickmark: .+\n$/,
    )
    const made = await tickmark(['handoff', base, '-o', join(base, 'x.tickmark')])
    expect(made).toMatchObject({ exit: 1, stderr: expect.stringContaining('not a dossier') })
    expect(await readdir(base)).not.toContain('x.tickmark')
  })
})

describe('tickmark merge', () => {
  it('prints the conflicts and writes nothing, and with --prefer the same from either side', async () => {
    const { base, dossier, there, claimId } = await handedOff()
    await apply(there, [edit(claimId, { rationale: 'B', claimant: 'Critics' })], 'Ed Itor')
    await apply(dossier, [edit(claimId, { rationale: 'A' })])
    const [a, b, c, d] = ['a', 'b', 'c', 'd'].map((name) => join(base, `${name}.tickmark`)) as [
      string,
      string,
      string,
      string,
    ]
    await tickmark(['handoff', dossier, '-o', a])
    await tickmark(['handoff', there, '-o', b])
    const refused = await tickmark(['merge', a, b, '-o', c, '--json'])
    expect(refused.exit).toBe(2)
    expect(JSON.parse(refused.stdout)).toMatchObject({
      written: null,
      conflicts: [
        {
          path: `claims/${claimId}/rationale`,
          a: { value: 'A', by: 'Ada Checker' },
          b: { value: 'B', by: 'Ed Itor' },
        },
      ],
    })
    expect(await stat(c).catch(() => null)).toBeNull()
    expect(await tickmark(['merge', a, b, '-o', c, '--prefer', 'b'])).toMatchObject({ exit: 0 })
    expect(await tickmark(['merge', b, a, '-o', d, '--prefer', 'a'])).toMatchObject({ exit: 0 })
    expect(await tickmark(['diff', c, d])).toEqual({ exit: 0, stdout: '', stderr: '' })
    expect((await tickmark(['diff', a, c])).stdout).toBe(
      'claim “12 million”, claimant: “” → “Critics”\nclaim “12 million”, rationale: “A” → “B”\n',
    )
    const back = await tickmark(['open', c, '--library', join(base, 'third')])
    expect(await tickmark(['verify', back.stdout.trimEnd()])).toMatchObject({ exit: 0 })
  })

  it('leaves its two files as they are, and names no pipe', async () => {
    const { base, dossier, file } = await handedOff()
    const before = await readFile(file)
    for (const output of [file, join(base, '.', 'x', '..', 'out.tickmark')]) {
      const merged = await tickmark(['merge', file, file, '-o', output])
      expect(merged).toMatchObject({ exit: 1, stdout: '' })
      expect(merged.stderr).toMatch(/is one of the files that are merged/)
    }
    expect(await readFile(file)).toEqual(before)
    expect((await tickmark(['merge', file, file, '-o', '-'])).stderr).toMatch(/standard output/)
    expect((await tickmark(['handoff', dossier, '-o', '-'])).stderr).toMatch(/standard output/)
  })

  it('refuses files of different dossiers', async () => {
    const [one, other] = [await handedOff(), await handedOff()]
    const output = join(one.base, 'c.tickmark')
    const merged = await tickmark(['merge', one.file, other.file, '-o', output])
    expect(merged).toMatchObject({ exit: 1, stderr: expect.stringContaining('different dossiers') })
  })
})

describe('tickmark diff', () => {
  it('names what only one side has, and tells folders from files by itself', async () => {
    const { dossier, file, claimId } = await handedOff()
    await apply(dossier, [
      { type: 'renameDossier', title: 'Bridges' },
      { type: 'removeClaim', claimId },
    ])
    const { exit, stdout } = await tickmark(['diff', file, dossier])
    expect(exit).toBe(0)
    expect(stdout).toMatch(/the dossier’s title: .* → “Bridges”/)
    expect(stdout).toContain('only in a: claim “12 million”\n')
    const json = JSON.parse((await tickmark(['diff', file, dossier, '--json'])).stdout)
    expect(json).toContainEqual(expect.objectContaining({ path: 'info/title', b: 'Bridges' }))
  })
})
