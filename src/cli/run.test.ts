import { execFile, spawn } from 'node:child_process'
import { existsSync } from 'node:fs'
import { readdir, readFile, writeFile } from 'node:fs/promises'
import { join, resolve } from 'node:path'
import { promisify } from 'node:util'
import { describe, expect, it } from 'vitest'
import { readArticleAt } from '../importers/read-article.testing.ts'
import { openLibrary } from '../storage/index.ts'
import { imported, tickmark, workplace } from './tickmark.testing.ts'

describe('tickmark import', () => {
  it('prints the new dossier’s folder and nothing else', async () => {
    const { news, library } = await workplace()
    const { exit, stdout, stderr } = await tickmark(['import', news, '--library', library])
    expect({ exit, stderr }).toEqual({ exit: 0, stderr: '' })
    expect(stdout).toMatch(/^\/.*\n$/)
    expect(await readdir(stdout.trimEnd())).toContain('history.ndjson')
    expect(await readdir(library)).not.toContain('lock')
  })

  it('uses TICKMARK_LIBRARY where no library is named', async () => {
    const { news, library } = await workplace()
    const { stdout } = await tickmark(['import', news], { env: { TICKMARK_LIBRARY: library } })
    expect(stdout.startsWith(library)).toBe(true)
  })

  it('puts the person of --by into the history and into the library, once', async () => {
    const { news, library } = await workplace()
    for (let i = 0; i < 2; i++) {
      const by = ['--by', 'Ada Checker']
      const { stdout } = await tickmark(['import', news, '--library', library, ...by])
      const history = await readFile(join(stdout.trimEnd(), 'history.ndjson'), 'utf8')
      expect(history).toContain('"name":"Ada Checker","initials":"AC"')
    }
    const { people } = JSON.parse(await readFile(join(library, 'library.json'), 'utf8'))
    expect(people.filter((person: { name: string }) => person.name === 'Ada Checker')).toHaveLength(
      1,
    )
  })

  it('refuses a library that is open elsewhere, and names the holder', async () => {
    const { news, library } = await workplace()
    const open = await openLibrary(library, { write: true, holder: { app: 'Tickmark' } })
    if (!open.ok) throw new Error(open.error.reason)
    const before = await readdir(library)
    const { exit, stdout, stderr } = await tickmark(['import', news, '--library', library])
    expect({ exit, stdout }).toEqual({ exit: 1, stdout: '' })
    expect(stderr).toMatch(/^tickmark: The library is open in Tickmark on .+ since .+\n$/)
    expect(await readdir(library)).toEqual(before)
    await open.value.close()
  })

  it('leaves the library as it is where the file is bad', async () => {
    const { base, library } = await imported()
    const before = await readdir(library)
    await writeFile(join(base, 'empty.txt'), '')
    const { exit, stderr } = await tickmark([
      'import',
      join(base, 'empty.txt'),
      '--library',
      library,
    ])
    expect(exit).toBe(1)
    expect(stderr).toMatch(/^tickmark: “empty.txt” is empty\. Choose .+\n$/)
    expect(await readdir(library)).toEqual(before)
  })
})

describe('tickmark show', () => {
  it('prints the present state as JSON, also while the app has the library open', async () => {
    const { dossier, library } = await imported()
    const open = await openLibrary(library, { write: true, holder: { app: 'Tickmark' } })
    const { exit, stdout } = await tickmark(['show', dossier, '--json'])
    expect(exit).toBe(0)
    const shown = JSON.parse(stdout)
    expect(shown).toMatchObject({ version: 1, folder: dossier, seq: 1, numbers: {}, findings: [] })
    expect(shown).toMatchObject({ info: { title: 'News' }, claims: {} })
    expect(shown.head).toMatch(/^[0-9a-f]{64}$/)
    expect(Object.values(shown.drafts)).toHaveLength(1)
    if (open.ok) await open.value.close()
  })

  it('prints a few lines for people, free of control characters', async () => {
    const { base, library } = await workplace()
    await writeFile(
      join(base, 'x.txt'),
      'Red \u001b[31m bridge row\n\nThe mayor spent much on it, say people.',
    )
    const folder = (await tickmark(['import', join(base, 'x.txt'), '--library', library])).stdout
    const { stdout } = await tickmark(['show', folder.trimEnd()])
    expect(stdout.startsWith('Red  [31m bridge row\nDraft 1, imported ')).toBe(true)
    expect(stdout).toContain('Claims: 0')
  })

  it('says what is wrong with a folder that is no dossier', async () => {
    const { base, news } = await workplace()
    for (const [path, says] of [
      [join(base, 'none'), 'There is no folder'],
      [base, 'is not a dossier'],
      [news, 'is a file'],
    ] as const) {
      const { exit, stdout, stderr } = await tickmark(['show', path, '--json'])
      expect({ exit, stdout }).toEqual({ exit: 1, stdout: '' })
      expect(stderr).toContain(says)
      expect(stderr).toContain(path)
    }
  })
})

describe('tickmark suggest', () => {
  it('prints spans of the text, each with a score and reasons', async () => {
    const { news } = await workplace('The mayor spent 12 million euros on the bridge in 2024.')
    const { exit, stdout } = await tickmark(['suggest', news, '--json'])
    expect(exit).toBe(0)
    const found = JSON.parse(stdout)
    const article = await readArticleAt(news)
    expect(found.length).toBeGreaterThan(0)
    for (const { start, end, text, score, reasons, kind, claimant } of found) {
      expect(text).toBe(article.ok && article.value.article.text.slice(start, end))
      expect(score).toBeGreaterThanOrEqual(0)
      expect(score).toBeLessThanOrEqual(1)
      expect(reasons.length).toBeGreaterThan(0)
      expect([typeof kind, typeof claimant]).toEqual(['string', 'string'])
    }
  })
})

describe('tickmark report', () => {
  it('writes one HTML file, or prints it', async () => {
    const { base, dossier } = await imported()
    const file = join(base, 'report.html')
    const args = ['report', dossier, '--format', 'html', '--by', 'Ed Itor', '-o']
    expect(await tickmark([...args, file])).toEqual({ exit: 0, stdout: '', stderr: '' })
    const html = await readFile(file, 'utf8')
    expect(html).toMatch(/^<!doctype html>/i)
    expect(html).toContain('Ed Itor')
    expect((await tickmark([...args, '-'])).stdout).toMatch(/^<!doctype html>/i)
  })

  it('never writes into the dossier, or over a folder', async () => {
    const { base, dossier } = await imported()
    const before = await readFile(join(dossier, 'history.ndjson'), 'utf8')
    for (const path of [join(dossier, 'history.ndjson'), join(dossier, 'new.html'), base]) {
      expect(await tickmark(['report', dossier, '-o', path])).toMatchObject({ exit: 1, stdout: '' })
    }
    expect(await readFile(join(dossier, 'history.ndjson'), 'utf8')).toBe(before)
  })

  it('says that the folder to write into is missing', async () => {
    const { base, dossier } = await imported()
    const { exit, stderr } = await tickmark(['report', dossier, '-o', join(base, 'no/report.html')])
    expect(exit).toBe(1)
    expect(stderr).toContain('no/report.html could not be written')
  })
})

describe('the command line', () => {
  const misunderstood = [
    [],
    ['nonsense'],
    ['import'],
    ['import', '--extent', 'none', 'a'],
    ['import', '--changes', 'none', 'a'],
    ['suggest', 'a', 'b'],
    ['suggest', '--sentences', 'a', '--budget', 'few'],
    ['suggest', '--sentences', 'a', '--extent', 'page'],
    ['suggest', '--sentences', 'a', '--charset', 'utf-8'],
    ['suggest', '--sentences', 'a', '--changes', 'newest'],
    ['import', '--nonsense', 'a'],
    ['revise', 'a'],
    ['report', 'a'],
    ['report', 'a', '--format', 'pdf', '-o', 'x'],
  ]
  for (const args of misunderstood) {
    it(`exits with 2 for: tickmark ${args.join(' ')}`, async () => {
      const { exit, stdout, stderr } = await tickmark(args)
      expect({ exit, stdout }).toEqual({ exit: 2, stdout: '' })
      expect(stderr).not.toBe('')
    })
  }

  for (const command of [[], ['import'], ['show'], ['revise'], ['suggest'], ['report']]) {
    it(`has help and a version for: tickmark ${command.join(' ')}`, async () => {
      const help = await tickmark([...command, '--help'])
      expect(help).toMatchObject({ exit: 0, stderr: '' })
      expect(help.stdout).toContain(`Usage: tickmark ${command.join(' ')}`)
      expect(await tickmark([...command, '--version'])).toEqual({
        exit: 0,
        stdout: '1.2.3\n',
        stderr: '',
      })
    })
  }
})

const built = resolve(import.meta.dirname, '../../out/main/cli.cjs')

describe.skipIf(!existsSync(built))('the built command', () => {
  it('imports and shows, each in a process of its own', async () => {
    const { news, library } = await workplace()
    const execute = promisify(execFile)
    const made = await execute(process.execPath, [built, 'import', news, '--library', library])
    const folder = made.stdout.trimEnd()
    const shown = await execute(process.execPath, [built, 'show', folder, '--json'])
    expect(JSON.parse(shown.stdout).folder).toBe(folder)
  })

  it('ends quietly when its reader stops reading', async () => {
    const { base, library } = await workplace()
    const long = join(base, 'long.txt')
    await writeFile(
      long,
      'The mayor spent 12 million euros on the bridge in 2024.\n\n'.repeat(20_000),
    )
    const { stdout: folder } = await promisify(execFile)(process.execPath, [
      ...[built, 'import', long, '--library', library],
    ])
    const child = spawn(process.execPath, [built, 'show', folder.trimEnd(), '--json'])
    let stderr = ''
    child.stderr.on('data', (data) => {
      stderr += data
    })
    child.stdout.once('data', () => child.stdout.destroy())
    const code = await new Promise((done) => child.once('exit', done))
    expect({ code, stderr }).toEqual({ code: 0, stderr: '' })
  })
})
