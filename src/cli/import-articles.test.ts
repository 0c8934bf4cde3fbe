import { existsSync } from 'node:fs'
import { readdir, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { compose, type ImportChoices } from '../core/article/index.ts'
import { fail, ok } from '../core/result.ts'
import { type Imported, readersHere } from '../importers/index.ts'
import { openLibrary, recognise } from '../storage/index.ts'
import { show, tickmark, workplace } from './tickmark.testing.ts'

/** Two good articles and a bad file between them. */
async function threeFiles() {
  const place = await workplace()
  const file = async (name: string, text: string) => {
    const path = join(place.base, name)
    await writeFile(path, text)
    return path
  }
  const files = [
    await file('first.txt', 'The first of them\n\nIt cost 12 million euros, they said.'),
    await file('empty.txt', ''),
    await file('third.txt', 'The third of them\n\nIt cost 14 million euros, they said.'),
  ]
  return { ...place, files }
}

/** What reading a page with a headline of its own and a footnote comes to. */
function readPage(): Imported {
  const made = compose(
    [
      { kind: 'heading', level: 1, text: 'The headline' },
      { kind: 'paragraph', text: 'The bridge cost it.', page: 2 },
      { kind: 'quote', text: 'It did not.' },
    ],
    [
      {
        ...{ kind: 'footnote', author: '', date: '', text: 'The budget.' },
        ...{ from: { part: 1, at: 4 }, to: { part: 1, at: 10 } },
      },
      {
        ...{ kind: 'comment', author: 'Ada', date: '2026-01-01T00:00:00Z', text: 'Says who?' },
        ...{ from: { part: 2, at: 3 }, to: { part: 2, at: 6 } },
      },
    ],
  )
  const { text, blocks, notes } = made
  return {
    article: {
      ...{ title: 'The headline', byline: 'Jane Doe', published: '2026-01-01', language: 'en' },
      ...{ publisher: 'The Daily', url: 'https://example.org/a', charset: 'utf-8' },
      ...{ warnings: ['A table was left out.'], text, blocks },
    },
    ...{ notes, prepended: 1, isLanguageGuessed: true, words: 9 },
    offers: [
      { choice: 'extent', value: 'article', options: ['article', 'page'], because: 'found' },
    ],
    file: {
      ...{ name: 'a.html', size: 99, sha256: 'a'.repeat(64), type: 'text/html', text: null },
    },
  }
}

describe('tickmark import with several files', () => {
  it('makes a dossier of each that can be read, and names the others', async () => {
    const { files, library } = await threeFiles()
    const { exit, stdout, stderr } = await tickmark(['import', ...files, '--library', library])
    expect(exit).toBe(1)
    expect(stderr).toMatch(/^tickmark: “empty\.txt” is empty\. .+\n$/)
    const folders = stdout.trimEnd().split('\n')
    const titles = await Promise.all(folders.map(async (folder) => (await show(folder)).info.title))
    expect(titles).toEqual(['The first of them', 'The third of them'])
    expect(await readdir(library)).not.toContain('lock')
  })

  it('prints what was made as JSON', async () => {
    const { files, library } = await threeFiles()
    const args = ['import', '--json', ...files, '--library', library]
    const { exit, stdout } = await tickmark(args)
    expect(exit).toBe(1)
    const made = JSON.parse(stdout)
    expect(made).toMatchObject([
      { file: files[0], title: 'The first of them', warnings: [] },
      { file: files[2], title: 'The third of them' },
    ])
    expect((await show(made[1].folder)).info.title).toBe('The third of them')
  })

  it('makes no library where none can be read', async () => {
    const { files, library } = await threeFiles()
    const args = ['import', files[1] ?? '', `${files[1]}.none`, '--library', library]
    const { exit, stderr } = await tickmark(args)
    expect(exit).toBe(1)
    expect(stderr.trimEnd().split('\n')).toHaveLength(2)
    expect(existsSync(library)).toBe(false)
  })

  it('stops at once where the library is open elsewhere', async () => {
    const { files, library } = await threeFiles()
    const open = await openLibrary(library, { write: true, holder: { app: 'Tickmark' } })
    if (!open.ok) throw new Error(open.error.reason)
    const { exit, stderr } = await tickmark(['import', ...files, '--library', library])
    expect(exit).toBe(1)
    expect(stderr.trimEnd().split('\n')).toHaveLength(1)
    await open.value.close()
  })

  it('is stopped by Ctrl-C with what was made whole, and nothing more', async () => {
    const { files, library } = await threeFiles()
    const read: string[] = []
    let interrupt = () => {}
    const { exit, stdout } = await tickmark(['import', ...files, '--library', library], {
      onInterrupt: (listener) => {
        interrupt = listener
        return () => {}
      },
      importFile: async (path, choices, signal) => {
        read.push(path)
        if (read.length === 1) return readersHere.article(await recognise(path), choices)
        setTimeout(interrupt, 10)
        await new Promise((resolve) => signal?.addEventListener('abort', resolve))
        return fail('stopped', 'Reading it was stopped.', 'Start it again.')
      },
    })
    expect(exit).toBe(130)
    expect(read).toEqual(files.slice(0, 2))
    const folders = stdout.trimEnd().split('\n')
    expect(folders).toHaveLength(1)
    expect((await show(folders[0] ?? '')).info.title).toBe('The first of them')
    const names = await readdir(library)
    expect(names.filter((name) => name.startsWith('.') || name === 'lock')).toEqual([])
  })
})

describe('the ways to read a file', () => {
  const args = ['--charset', 'windows-1251', '--extent', 'page', '--changes', 'original']

  it('reach whatever reads an article', async () => {
    const { news, library } = await workplace()
    const asked: (ImportChoices | undefined)[] = []
    const importFile = async (_: string, choices?: ImportChoices) => {
      asked.push(choices)
      return ok(readPage())
    }
    await tickmark(['import', '--dry-run', news, ...args], { importFile })
    await tickmark(['suggest', news, ...args], { importFile })
    const made = await tickmark(['import', news, '--library', library])
    await tickmark(['revise', made.stdout.trimEnd(), news, ...args], { importFile })
    await tickmark(['suggest', news], { importFile })
    const all = { charset: 'windows-1251', extent: 'page', changes: 'original' }
    expect(asked).toEqual([all, all, all, {}])
  })

  it('are in the help of each', async () => {
    for (const command of ['import', 'suggest', 'revise']) {
      const { stdout } = await tickmark([command, '--help'])
      for (const option of ['--charset', '--extent', '--changes', 'DOCX']) {
        expect(stdout).toContain(option)
      }
      expect(stdout).not.toContain('plain text')
    }
  })
})

describe('tickmark import --dry-run', () => {
  const importFile = async () => ok(readPage())

  it('prints one object for one file, of its own blocks, and the places of the notes in them', async () => {
    const { base, library } = await workplace()
    const env = { TICKMARK_LIBRARY: library }
    const args = ['import', '--dry-run', '--json', 'a.html']
    const { exit, stdout, stderr } = await tickmark(args, { importFile, env })
    expect({ exit, stderr }).toEqual({ exit: 0, stderr: '' })
    const shown = JSON.parse(stdout)
    expect(shown).toEqual({
      ...{ file: 'a.html', title: 'The headline', byline: 'Jane Doe', published: '2026-01-01' },
      ...{ language: 'en', publisher: 'The Daily', url: 'https://example.org/a', words: 9 },
      ...{ charset: 'utf-8', type: 'text/html', warnings: ['A table was left out.'] },
      blocks: [
        { kind: 'paragraph', text: 'The bridge cost it.', start: 14, page: 2 },
        { kind: 'quote', text: 'It did not.', start: 35 },
      ],
      notes: [
        {
          ...{ kind: 'footnote', author: '', date: '', text: 'The budget.' },
          ...{ quote: 'bridge', start: 4, end: 10 },
        },
        {
          ...{ kind: 'comment', author: 'Ada', date: '2026-01-01T00:00:00Z', text: 'Says who?' },
          ...{ quote: 'did', start: 24, end: 27 },
        },
      ],
      offers: [
        { choice: 'extent', value: 'article', options: ['article', 'page'], because: 'found' },
      ],
    })
    const text = shown.blocks.map((block: { text: string }) => block.text).join('\n\n')
    for (const { start, end, quote } of shown.notes) expect(text.slice(start, end)).toBe(quote)
    expect(await readdir(base)).toEqual(['news.txt'])
  })

  it('prints an array for several files, without those that cannot be read', async () => {
    const { files, library } = await threeFiles()
    const args = ['import', '--dry-run', '--json', ...files, '--library', library]
    const { exit, stdout, stderr } = await tickmark(args)
    expect(exit).toBe(1)
    expect(stderr).toContain('“empty.txt”')
    expect(JSON.parse(stdout)).toMatchObject([
      { file: files[0], title: 'The first of them', blocks: [{ level: 1 }, {}] },
      { file: files[2], title: 'The third of them' },
    ])
    expect(existsSync(library)).toBe(false)
  })

  it('prints nothing where the file cannot be read', async () => {
    const { files } = await threeFiles()
    const { exit, stdout } = await tickmark(['import', '--dry-run', '--json', files[1] ?? ''])
    expect({ exit, stdout }).toEqual({ exit: 1, stdout: '' })
  })

  it('reads beside a library that somebody else has open', async () => {
    const { news, library } = await workplace()
    const open = await openLibrary(library, { write: true, holder: { app: 'Tickmark' } })
    if (!open.ok) throw new Error(open.error.reason)
    const before = await readdir(library)
    expect((await tickmark(['import', '--dry-run', news, '--library', library])).exit).toBe(0)
    expect(await readdir(library)).toEqual(before)
    await open.value.close()
  })

  it('prints a few lines for people, free of control characters', async () => {
    const bad = readPage()
    bad.article.title = 'The \u001b[31mheadline'
    const { stdout } = await tickmark(['import', '--dry-run', 'a.html'], {
      importFile: async () => ok(bad),
    })
    expect(stdout.split('\n').slice(0, -2)).toEqual([
      'The  [31mheadline',
      'Jane Doe, The Daily, 2026-01-01',
      'https://example.org/a',
      'File: a.html, text/html, 99 bytes',
      'Words: 9. Blocks: 2 (paragraph 1, quote 1). Pages: 2. Notes: 2 (footnote 1, comment 1)',
      'Language: en (a guess). Character set: utf-8',
      'Read with --extent article; there is: article, page',
      'Warning: A table was left out.',
      '',
      'The bridge cost it.',
      'It did not.',
    ])
  })

  it('shows on a terminal how long a file takes, and takes that away', async () => {
    const slow = async () => {
      await new Promise((resolve) => setTimeout(resolve, 1150))
      return ok(readPage())
    }
    const args = ['import', '--dry-run', '--json', 'a.html']
    const onTerminal = await tickmark(args, { importFile: slow, showsProgress: true })
    expect(onTerminal.stderr).toBe('\r\u001b[KReading a.html: 1 s\r\u001b[K')
    expect((await tickmark(args, { importFile: slow })).stderr).toBe('')
  })
})
