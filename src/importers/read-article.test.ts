import { execFileSync } from 'node:child_process'
import { createHash } from 'node:crypto'
import { existsSync } from 'node:fs'
import { mkdtemp, open, rm, stat, truncate, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { describe, expect, it, onTestFinished } from 'vitest'
import { recognise } from '../storage/index.ts'
import { forkImporter } from './process/fork.ts'
import { readersIn } from './process/readers-in.ts'
import { type ImportChild, type ImportTask, runTask } from './process/run.ts'
import { readArticleAt } from './read-article.testing.ts'
import { LARGEST_TEXT } from './read-article.ts'
import { Imported } from './reading.ts'

const TASK: ImportTask = {
  what: 'article',
  path: '/somewhere/news.txt',
  name: 'news.txt',
  type: 'text/plain',
  choices: {},
}

async function temporaryFolder(): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), 'tickmark-test-'))
  onTestFinished(() => rm(folder, { recursive: true, force: true }))
  return folder
}

async function fileWith(name: string, bytes: string | Uint8Array): Promise<string> {
  const path = join(await temporaryFolder(), name)
  await writeFile(path, typeof bytes === 'string' ? Buffer.from(bytes, 'latin1') : bytes)
  return path
}

interface BadInput {
  readonly name: string
  readonly bytes: string
  readonly code: string
  readonly says: string
}

const OLD_WORD = `\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1${'\0'.repeat(600)}`
const CUT_DOCX = 'PK\x03\x04[Content_Types].xml word/document.xml'

const bad: readonly BadInput[] = [
  { name: 'empty.txt', bytes: '', code: 'empty', says: 'is empty' },
  { name: 'empty.md', bytes: '', code: 'empty', says: 'is empty' },
  { name: 'spaces.txt', bytes: ' \r\n\t\n', code: 'empty', says: 'nothing but white space' },
  { name: 'bom.txt', bytes: '\xef\xbb\xbf', code: 'empty', says: 'white space' },
  { name: 'comment.md', bytes: '<!-- a -->', code: 'empty', says: 'no text' },
  { name: 'table.csv', bytes: ',,\n', code: 'empty', says: 'no text' },
  { name: 'page.html', bytes: '<!doctype HTML><p>', code: 'empty', says: 'no text' },
  { name: 'null.txt', bytes: 'words\0words', code: 'binary', says: 'binary' },
  { name: 'noise.bin', bytes: '\x00\x9f\x92\x96\xff', code: 'binary', says: 'binary' },
  { name: 'controls.txt', bytes: 'a\x01\x02\x03b', code: 'binary', says: 'binary' },
  { name: 'cut.txt', bytes: '\xff\xfeH', code: 'charset', says: 'utf-16le' },
  { name: 'cut.pdf', bytes: '%PDF-1.7', code: 'broken', says: 'broken' },
  { name: 'pdf.txt', bytes: '%PDF-1.7', code: 'broken', says: 'broken' },
  { name: 'cut.docx', bytes: CUT_DOCX, code: 'broken', says: 'broken' },
  { name: 'zip.docx', bytes: 'PK\x03\x04', code: 'broken', says: 'an archive of something else' },
  { name: 'a.zip', bytes: 'PK\x03\x04', code: 'notText', says: 'a zip archive' },
  { name: 'a.pages', bytes: 'PK\x03\x04', code: 'notText', says: 'a Pages document' },
  { name: 'a.rtf', bytes: '{\\rtf1', code: 'notText', says: 'an RTF document' },
  { name: 'a.doc', bytes: OLD_WORD, code: 'notText', says: 'an old Word' },
  { name: 'a.png', bytes: '\x89PNG\r\n\x1a\n\0\0\0\rIHDR', code: 'notText', says: 'a picture' },
  { name: 'a.wav', bytes: 'RIFF\x24\0\0\0WAVEfmt ', code: 'notText', says: 'a sound recording' },
]

describe('bad input', () => {
  for (const { name, bytes, code, says } of bad) {
    it(`is refused with its name and the reason: ${name}, ${says}`, async () => {
      const result = await readArticleAt(await fileWith(name, bytes))
      expect(result).toMatchObject({ ok: false, error: { code } })
      if (result.ok) return
      expect(result.error.reason).toContain(`“${name}”`)
      expect(result.error.reason).toContain(says)
      expect(result.error.next).toMatch(/^[A-Z].*\.$/)
    })
  }

  it('is refused by its size, without being read', async () => {
    const path = await fileWith('long.txt', '')
    await truncate(path, 50 * 1024 * 1024)
    const files = { stat, open: () => Promise.reject(new Error('it was opened')) }
    const result = await readArticleAt(path, {}, files)
    expect(result).toMatchObject({
      error: { code: 'tooLarge', reason: expect.stringMatching(/“long.txt”.*50 MB.*16 MB/) },
    })
  })

  it('is refused where the file grows while it is read', async () => {
    const path = await fileWith('log.txt', '')
    const opened = await open(path, 'r')
    const small = await opened.stat()
    await opened.close()
    await writeFile(path, 'x'.repeat(LARGEST_TEXT + 10))
    const files = {
      stat: async () => small,
      open: async (at: string, flags: number) =>
        Object.assign(await open(at, flags), { stat: async () => small }),
    }
    expect(await readArticleAt(path, {}, files)).toMatchObject({ error: { code: 'tooLarge' } })
  })

  it('is a folder, a missing file, or a missing folder', async () => {
    const folder = await temporaryFolder()
    expect(await readArticleAt(folder)).toMatchObject({ error: { code: 'folder' } })
    expect(await readArticleAt(join(folder, 'none.txt'))).toMatchObject({
      error: { code: 'notFound', reason: '“none.txt” was not found.' },
    })
    expect(await readArticleAt(join(folder, 'no/ne.txt'))).toMatchObject({
      error: { code: 'notFound' },
    })
  })

  it('is a device or a pipe, which cannot hang it', async () => {
    const folder = await temporaryFolder()
    execFileSync('mkfifo', [join(folder, 'pipe')])
    expect(await readArticleAt(join(folder, 'pipe'))).toMatchObject({ error: { code: 'special' } })
    expect(await readArticleAt('/dev/zero')).toMatchObject({ error: { code: 'special' } })
  })

  it('is a file that may not be read', async () => {
    const path = await fileWith('secret.txt', 'words')
    const denied = Object.assign(new Error('denied'), { code: 'EACCES' })
    const result = await readArticleAt(path, {}, { stat, open: () => Promise.reject(denied) })
    expect(result).toMatchObject({
      error: { reason: '“secret.txt” cannot be read: you have no permission.' },
    })
  })

  it('is a name that is not UTF-8', async () => {
    const folder = await temporaryFolder()
    await writeFile(Buffer.concat([Buffer.from(`${folder}/caf`), Buffer.from([0xe9])]), 'words')
    const result = await readArticleAt(join(folder, 'caf\ufffd'))
    expect(result).toMatchObject({
      error: { code: 'nameNotUtf8', reason: expect.stringContaining('“caf\ufffd”') },
    })
  })
})

describe('an article', () => {
  it('comes with its file’s name, size and hash', async () => {
    const path = await fileWith('my-news.txt', 'Words of the mayor.')
    const sha256 = createHash('sha256').update('Words of the mayor.').digest('hex')
    expect(await readArticleAt(path)).toMatchObject({
      ok: true,
      value: {
        article: { title: 'My news', text: 'Words of the mayor.' },
        file: { name: 'my-news.txt', size: 19, sha256, type: 'text/plain' },
      },
    })
  })

  const formats: readonly [name: string, bytes: string, text: string][] = [
    ['latin.txt', 'caf\xe9', 'café'],
    ['a.md', '# A *b*', 'A b'],
    ['a.csv', 'a;b\nc;d', 'a\tb\n\nc\td'],
    ['a.json', '{"a": 1}', '{"a": 1}'],
    ['a.html', '<!doctype html><p>Words of the mayor.', 'Words of the mayor.'],
  ]
  for (const [name, bytes, text] of formats) {
    it(`is read from what the file is: ${name}`, async () => {
      expect(await readArticleAt(await fileWith(name, bytes))).toMatchObject({
        value: { article: { text } },
      })
    })
  }

  it('is read as the person chose', async () => {
    const path = await fileWith('a.txt', 'caf\xe9')
    expect(await readArticleAt(path, { charset: 'windows-1251' })).toMatchObject({
      value: { article: { text: 'cafй', charset: 'windows-1251' } },
    })
  })
})

/** A child that does what a test wants of it. */
function child(does: (answer: (message: unknown) => void, end: (how: string) => void) => void) {
  const seen = { killed: 0 }
  const spawn = (): ImportChild => {
    let answer: (message: unknown) => void = () => undefined
    let end: (how: string) => void = () => undefined
    return {
      send: () => does(answer, end),
      onAnswer: (listener) => {
        answer = listener
      },
      onEnd: (listener) => {
        end = listener
      },
      kill: () => {
        seen.killed++
      },
    }
  }
  return { spawn, seen }
}

describe('the importer’s process', () => {
  const cases: readonly [string, ReturnType<typeof child>, string][] = [
    ['crashes', child((_, end) => end('SIGSEGV')), 'SIGSEGV'],
    ['answers nonsense', child((answer) => answer({ ok: true, value: 'x' })), 'nonsense'],
    ['takes too long', child(() => undefined), 'took longer'],
  ]
  for (const [name, { spawn, seen }, says] of cases) {
    it(`is ended, and told as a failure, where it ${name}`, async () => {
      const result = await runTask(TASK, Imported, spawn, { timeLimit: 20 })
      expect(result).toMatchObject({ ok: false })
      if (result.ok) return
      expect(result.error.reason).toContain('“news.txt”')
      expect(result.error.reason).toContain(says)
      expect(seen.killed).toBe(1)
    })
  }

  const built = resolve(import.meta.dirname, '../../out/main/importer.cjs')
  it.skipIf(!existsSync(built))('reads a file in a fork of Node', async () => {
    const spawn = forkImporter(built)
    const path = await fileWith('news.txt', 'Words.')
    expect(await readersIn(spawn).article(await recognise(path))).toEqual(await readArticleAt(path))
    expect(await readersIn(spawn).article(await recognise(`${path}x`))).toMatchObject({
      error: { code: 'notFound' },
    })
  })

  it('is told as a failure where it cannot be started', async () => {
    const spawn = forkImporter(join(await temporaryFolder(), 'none.cjs'))
    expect(await runTask(TASK, Imported, spawn)).toMatchObject({ error: { code: 'importer' } })
  })
})
