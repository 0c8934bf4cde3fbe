import { fork } from 'node:child_process'
import { existsSync } from 'node:fs'
import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { describe, expect, it, onTestFinished } from 'vitest'
import { bombPdf, docxOf, japanesePdf, pdfOf } from '../files.testing.ts'
import type { KeptAt } from '../readers.ts'
import { readersHere } from '../readers-here.ts'
import { forkImporter } from './fork.ts'
import { readersIn } from './readers-in.ts'
import type { ImportChild, ImportTask } from './run.ts'
import { superviseWorker } from './supervise-worker.ts'

const built = resolve(import.meta.dirname, '../../../out/main')
const isBuilt = existsSync(join(built, 'importer-worker.cjs'))

async function kept(bytes: Uint8Array, type: string): Promise<KeptAt> {
  const folder = await mkdtemp(join(tmpdir(), 'tickmark-test-'))
  onTestFinished(() => rm(folder, { recursive: true, force: true }))
  const path = join(folder, 'kept')
  await writeFile(path, bytes)
  return { path, type, name: 'budget' }
}

/** One that takes some seconds to read. */
function longPdf(): Promise<KeptAt> {
  const lines = Array.from({ length: 60 }, (_, line) => `Line ${line} of many.`)
  return kept(pdfOf(Array.from({ length: 3000 }, () => lines)), 'application/pdf')
}

const WORD = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document'

describe.skipIf(!isBuilt)('the readers in a fork of Node', () => {
  const readers = readersIn(forkImporter(join(built, 'importer.cjs')))

  it('read what the readers of this process read', async () => {
    const files = [
      await kept(pdfOf([['The mayor'], ['built it.']]), 'application/pdf'),
      await kept(japanesePdf(), 'application/pdf'),
      await kept(docxOf(['a', 'b']), WORD),
      await kept(Buffer.from('<p>a'), 'text/html'),
      await kept(Buffer.from('a;b\nc;d\n'), 'text/csv'),
    ]
    for (const file of files) {
      const text = await readers.text(file)
      expect(text.ok && text.value.text).toMatch(/[aあ]/)
      expect(text).toEqual(await readersHere.text(file))
      expect(await readers.page(file)).toEqual(await readersHere.page(file))
    }
  })

  it('read the same articles', async () => {
    const files = [
      await kept(pdfOf([['The mayor built it.'], ['It fell.']]), 'application/pdf'),
      await kept(docxOf(['The mayor', 'built it.']), WORD),
      await kept(Buffer.from('<h1>News</h1><p>The mayor built it.'), 'text/html'),
      await kept(Buffer.from('# News\n\nThe mayor built it.'), 'text/markdown'),
      await kept(Buffer.from('The mayor built it.'), 'text/plain'),
    ]
    for (const file of files) {
      const article = await readers.article(file, { extent: 'page' })
      expect(article).toMatchObject({ ok: true, value: { file: { type: file.type } } })
      expect(article).toEqual(await readersHere.article(file, { extent: 'page' }))
    }
  })

  it('go on at Ctrl-C until they are ended, and end with whoever started them', async () => {
    const start = () =>
      fork(join(built, 'importer.cjs'), [], {
        serialization: 'advanced',
        stdio: ['ignore', 'ignore', 'ignore', 'ipc'],
      })
    const { path, type, name } = await longPdf()
    const task: ImportTask = { what: 'text', path, type, name }
    const child = start()
    const ended: string[] = []
    child.once('exit', (code, signal) => ended.push(signal ?? String(code)))
    child.send(task)
    // It has to be there before it can hear of it.
    await new Promise((resolve) => setTimeout(resolve, 1500))
    child.kill('SIGINT')
    await new Promise((resolve) => setTimeout(resolve, 100))
    expect(ended).toEqual([])
    child.disconnect()
    await expect.poll(() => ended).toEqual(['0'])
  })

  const bomb = { what: 'text', type: 'application/pdf', name: 'bomb.pdf' } as const

  it('end a file that wants too much memory, and say so', async () => {
    const { path } = await kept(bombPdf(1024), 'application/pdf')
    const rss = Math.ceil(process.memoryUsage.rss() / 1024 / 1024)
    const limits = { heap: 512, memory: rss + 200 }
    const worker = join(built, 'importer-worker.cjs')
    for (const task of [
      { ...bomb, path },
      { ...bomb, path, what: 'article', choices: {} },
    ] as const) {
      expect(await superviseWorker(worker, task, limits)).toMatchObject({
        error: { code: 'memoryLimit', reason: expect.stringContaining('“bomb.pdf”') },
      })
    }
  })

  it('end a file that wants too large a heap, and say so', async () => {
    const html = Buffer.from('<i>a</i>'.repeat(1_000_000))
    const { path, type } = await kept(html, 'text/html')
    const limits = { heap: 32, memory: 4096 }
    const worker = join(built, 'importer-worker.cjs')
    const file = { path, type, name: 'huge.html' }
    for (const task of [
      { ...file, what: 'text' },
      { ...file, what: 'article', choices: {} },
    ] as const) {
      expect(await superviseWorker(worker, task, limits)).toMatchObject({
        error: { code: 'memoryLimit', reason: expect.stringContaining('“huge.html”') },
      })
    }
  })

  it('are ended where they are cancelled', async () => {
    const file = await longPdf()
    const stop = new AbortController()
    const children: ImportChild[] = []
    const ended: string[] = []
    const spawn = forkImporter(join(built, 'importer.cjs'))
    const watched = readersIn(() => {
      const child = spawn()
      child.onEnd((how) => ended.push(how))
      children.push(child)
      return child
    })
    const text = watched.text(file, stop.signal)
    setTimeout(() => stop.abort(), 300)
    expect(await text).toMatchObject({ error: { code: 'stopped' } })
    await expect.poll(() => ended).toEqual(['SIGTERM'])
    expect(await watched.text(file, stop.signal)).toMatchObject({ error: { code: 'stopped' } })
    expect(children).toHaveLength(1)
  })
})
