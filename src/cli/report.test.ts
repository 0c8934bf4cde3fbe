import { chmod, mkdir, readdir, readFile, symlink, writeFile } from 'node:fs/promises'
import { basename, join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { Command, type Person } from '../core/dossier/index.ts'
import { REPORT_SETTINGS } from '../core/report/index.ts'
import { ok } from '../core/result.ts'
import { openLibrary } from '../storage/index.ts'
import { imported, tickmark } from './tickmark.testing.ts'

const ALL = 'html,docx,md,csv,jsonld,annotations'

/** Two dossiers of one title, and a folder for the reports that is not there yet. */
async function twice() {
  const place = await imported()
  const { stdout } = await tickmark(['import', place.news, '--library', place.library])
  return { ...place, other: stdout.trimEnd(), out: join(place.base, 'reports') }
}

describe('tickmark report of many', () => {
  it('writes every format of each dossier into a folder, under names of their own', async () => {
    const { dossier, other, out } = await twice()
    const args = ['report', dossier, other, '--format', ALL, '-o', out]
    const { exit, stdout, stderr } = await tickmark(args)
    expect({ exit, stderr }).toEqual({ exit: 0, stderr: '' })
    const names = (await readdir(out)).sort()
    expect(names).toHaveLength(16)
    expect(stdout.trimEnd().split('\n').sort()).toEqual(names.map((name) => join(out, name)).sort())
    expect(names.filter((name) => name.endsWith('.html'))).toEqual([
      expect.stringMatching(/ \(2\)\.html$/),
      expect.not.stringMatching(/\(2\)/),
    ])
    for (const name of names.filter((each) => each.endsWith('.jsonld'))) {
      JSON.parse(await readFile(join(out, name), 'utf8'))
    }
    const word = await readFile(join(out, names.find((name) => name.endsWith('.docx')) ?? ''))
    expect(word.subarray(0, 2).toString()).toBe('PK')
    // Again: each has its own file still, and nothing is left over.
    await tickmark(args)
    expect((await readdir(out)).sort()).toEqual(names)
  })

  it('goes on where a dossier or a file fails, and says so', async () => {
    const { base, dossier, out } = await twice()
    const missing = join(base, 'missing')
    await tickmark(['report', dossier, '--format', 'md,csv', '-o', out])
    const [claims = '', , markdown = ''] = (await readdir(out)).sort()
    expect([claims, markdown]).toEqual([
      expect.stringMatching(/claims\.csv$/),
      expect.stringMatching(/\.md$/),
    ])
    const blocked = join(out, markdown.replace(/\.md$/, '.html'))
    await mkdir(blocked)
    const args = ['report', missing, dossier, '--format', 'html,md', '-o', out, '--json']
    const { exit, stdout, stderr } = await tickmark(args)
    expect(exit).toBe(1)
    expect(stderr).toContain(`There is no folder ${missing}.`)
    expect(JSON.parse(stdout)).toEqual([
      {
        ...{ dossier: missing, title: '', files: [], open: [] },
        failures: [expect.objectContaining({ code: 'noDossier' })],
      },
      {
        ...{ dossier, title: expect.any(String) },
        files: [{ format: 'md', path: join(out, markdown) }],
        failures: [expect.objectContaining({ code: 'isFolder', format: 'html' })],
        open: expect.arrayContaining([expect.objectContaining({ kind: 'noClaims' })]),
      },
    ])
  })

  it('leaves the old file as it was where the new one cannot be written', async () => {
    const { dossier, out } = await twice()
    await tickmark(['report', dossier, '--format', 'md', '-o', `${out}/`])
    const [name = ''] = await readdir(out)
    await writeFile(join(out, name), 'as it was')
    await chmod(out, 0o500)
    const { exit } = await tickmark(['report', dossier, '--format', 'md,html', '-o', out])
    await chmod(out, 0o700)
    // Whoever may write everywhere, such as root, is not stopped.
    const now = await readFile(join(out, name), 'utf8')
    expect(exit === 0 ? now !== 'as it was' : now === 'as it was').toBe(true)
    expect((await readdir(out)).filter((each) => each.startsWith('.'))).toEqual([])
  })

  it('never writes into a dossier', async () => {
    const { dossier, other } = await twice()
    const before = await readdir(dossier)
    for (const of of [dossier, other]) {
      const inside = ['report', dossier, of, '--format', 'html,md', '-o', dossier]
      expect(await tickmark(inside)).toMatchObject({ exit: 1, stdout: '' })
    }
    const settings = join(dossier, '..', 'library.json')
    const kept = await readFile(settings, 'utf8')
    const over = await tickmark(['report', dossier, '-o', settings])
    expect(over).toMatchObject({ exit: 1, stderr: expect.stringContaining('library’s own folder') })
    expect(await readFile(settings, 'utf8')).toBe(kept)
    // Nor is a folder made in one, be it by a link, or a PDF printed into one.
    const print = async () => ok([ok(null)])
    const link = join(dossier, '..', '..', 'link')
    await symlink(dossier, link)
    for (const place of [join(dossier, 'reports', 'new'), join(link, 'reports'), link]) {
      for (const format of [['--format', 'html,md'], ['--pdf']]) {
        const done = await tickmark(['report', dossier, ...format, '-o', place], { print })
        expect(done).toMatchObject({
          exit: 1,
          stdout: '',
          stderr: expect.stringContaining('own folder'),
        })
      }
    }
    expect(await readdir(dossier)).toEqual(before)
  })

  it('takes a name without an ending for a folder where a format is named', async () => {
    const { dossier, out } = await twice()
    expect(await tickmark(['report', dossier, '--format', 'md', '-o', out])).toMatchObject({
      exit: 0,
    })
    expect(await readdir(out)).toEqual([expect.stringMatching(/\.md$/)])
  })

  it.each([
    [['--format', 'html,md', '-o', '-']],
    [['--format', 'html,md', '-o', 'report.html']],
    [['--format', 'docx', '-o', 'report.docx']],
    [['--format', 'html,nonsense', '-o', 'reports']],
    [['--format', '', '-o', 'reports']],
    [['--url', 'javascript:x', '-o', 'report.html']],
  ])('does not understand %j', async (args) => {
    const { exit, stdout, stderr } = await tickmark(['report', 'a', ...args])
    expect({ exit, stdout }).toEqual({ exit: 2, stdout: '' })
    expect(stderr).toMatch(/^tickmark: /)
  })

  it('prints or writes one file of a format that is one', async () => {
    const { base, dossier } = await imported()
    const printed = await tickmark(['report', dossier, '--format', 'md', '-o', '-'])
    expect(printed.stdout).toMatch(/^# /)
    const path = join(base, 'report.md')
    expect(await tickmark(['report', dossier, '--format', 'md', '-o', path])).toMatchObject({
      exit: 0,
      stdout: '',
    })
    expect(await readFile(path, 'utf8')).toContain('## Record')
  })

  it('takes the newsroom and its wishes from the library, and more from the command line', async () => {
    const { dossier, library } = await imported()
    const opened = await openLibrary(library, { write: true, holder: { app: 'test' } })
    if (!opened.ok) throw new Error(opened.error.reason)
    const newsroom = { name: 'The Bay Desk', funding: 'Readers.' }
    const fields = { notChecked: false }
    await opened.value.settings.change({ [REPORT_SETTINGS]: { newsroom, fields } })
    await opened.value.close()
    const args = ['report', dossier, '--by', 'Ada Nkemelu', '-o', '-']
    const { stdout } = await tickmark(args)
    expect(stdout).toContain('<bdi>The Bay Desk</bdi>')
    expect(stdout).toContain('Ada Nkemelu')
    expect(stdout).not.toContain('What was not checked')
    const told = await tickmark([
      ...args,
      '--anonymise',
      '--verify',
      '--url',
      'https://bay.example/1',
    ])
    expect(told.stdout).not.toContain('Nkemelu')
    expect(told.stdout).toContain('<a href="https://bay.example/1"')
    expect(told.stdout).toContain('1 kept file and 0 quoted passages verified')
  })

  it('tells how much was changed since the sign-off', async () => {
    const { dossier } = await imported()
    const { stdout } = await tickmark(['verify', dossier, '--json'])
    const { hash: head } = JSON.parse(stdout).head
    const editor = { id: 'e1', name: 'Ed Itor', initials: 'EI', role: 'editor' }
    const library = await openLibrary(join(dossier, '..'), {
      write: true,
      holder: { app: 'test' },
    })
    if (!library.ok) throw new Error(library.error.reason)
    const open = await library.value.open(basename(dossier))
    if (!open.ok) throw new Error(open.error.reason)
    const signed = await open.value.execute(
      Command.parse({ type: 'signOff', head }),
      editor as Person,
    )
    expect(signed.ok).toBe(true)
    const report = async () => (await tickmark(['report', dossier, '-o', '-'])).stdout
    expect(await report()).toContain('Nothing has changed since.')
    await open.value.execute(
      Command.parse({ type: 'renameDossier', title: 'New' }),
      editor as Person,
    )
    expect(await report()).toContain('Since then there was 1 change.')
    await library.value.close()
  })
})
