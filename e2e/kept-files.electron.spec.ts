import { open, readdir, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import type { Page } from '@playwright/test'
import type { Bridge } from '../src/ipc/index.ts'
import { type App, startApp } from './support/app.ts'
import { expect, test } from './support/test.ts'

const ONE_PIXEL =
  'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg=='
const ARMED_SVG =
  '<svg xmlns="http://www.w3.org/2000/svg" width="7" height="7" onload="top.ran = true"><script>top.ran = true</script></svg>'
const ARMED_PAGE =
  '<html><body onload="top.ran = true"><script>top.ran = true</script></body></html>'
/** In bytes: more than is sent at once. */
const PDF_SIZE = 3_000_000

declare global {
  interface Window {
    tickmark: Bridge
  }
}

interface Kept {
  readonly id: string
  readonly sourceId: string
  readonly sha256: readonly string[]
}

/** Attaches files of each kind to a source of the sample, as the page would. */
async function attach({ page }: App, folder: string): Promise<Kept> {
  const pdf = Buffer.alloc(PDF_SIZE, 'Growing, one, two, three. ')
  pdf.write('%PDF-1.7')
  const files = [
    ['scan.pdf', pdf],
    ['photo', Buffer.from(ONE_PIXEL, 'base64')],
    ['logo.png', ARMED_SVG],
    ['page.txt', ARMED_PAGE],
  ] as const
  const paths = files.map(([name]) => join(folder, name))
  for (const [name, content] of files) await writeFile(join(folder, name), content)
  return page.evaluate(async (paths) => {
    const { request } = window.tickmark
    const library = await request('library.get', undefined)
    const id = (library.ok && library.value.dossiers[0]?.id) || ''
    await request('dossier.open', id)
    const source = { csl: { type: 'report', title: 'The budget' } } as const
    const added = await request('dossier.execute', { id, command: { type: 'addSource', source } })
    const sourceId = (added.ok && added.value.created[0]) || ''
    const attached = await request('evidence.attach', { id, sourceId, paths })
    if (!attached.ok) throw new Error(attached.error.reason)
    return { id, sourceId, sha256: attached.value.sha256 }
  }, paths)
}

function ranAnything(page: Page): Promise<boolean> {
  return page.evaluate(() => Reflect.get(window, 'ran') === true)
}

/** The address that a frame for kept pages shows after somebody tried to lead it to another one. */
async function whereAFrameIsLed(page: Page, address: string): Promise<string | undefined> {
  await page.evaluate(async (address) => {
    document.querySelector('iframe')?.remove()
    const frame = document.createElement('iframe')
    frame.setAttribute('sandbox', 'allow-same-origin')
    frame.src = '/inert.html'
    const loaded = new Promise((resolve) => frame.addEventListener('load', resolve, { once: true }))
    document.body.append(frame)
    await loaded
    const link = document.createElement('a')
    link.href = address
    // As a person would who clicks a link of the kept page.
    frame.contentDocument?.body.append(link)
    link.click()
    await new Promise((resolve) => setTimeout(resolve, 300))
  }, address)
  return page.frames()[1]?.url()
}

test('kept files are served whole and in part, and only those that are kept', async ({
  folder,
}) => {
  const app = await startApp({ folder })
  const { id, sourceId, sha256 } = await attach(app, folder)
  const answers = await app.page.evaluate(
    async ({ id, pdf, page }) => {
      const ask = async (sha256: string, init?: RequestInit) => {
        const response = await fetch(window.tickmark.evidenceUrl(id, sha256), init)
        const { status, headers } = response
        const text = status < 400 ? await response.text() : ''
        return {
          status,
          type: headers.get('content-type'),
          length: text.length,
          start: text.slice(0, 8),
        }
      }
      return {
        whole: await ask(pdf),
        part: await ask(pdf, { headers: { range: 'bytes=1-2000000' } }),
        page: await ask(page),
        unknown: await ask('0'.repeat(64)),
      }
    },
    { id, pdf: sha256[0] ?? '', page: sha256[3] ?? '' },
  )
  const pdf = { type: 'application/pdf' }
  expect(answers).toEqual({
    whole: { ...pdf, status: 200, length: PDF_SIZE, start: '%PDF-1.7' },
    part: { ...pdf, status: 206, length: 2_000_000, start: 'PDF-1.7 ' },
    page: {
      status: 200,
      type: 'application/octet-stream',
      length: ARMED_PAGE.length,
      start: ARMED_PAGE.slice(0, 8),
    },
    unknown: expect.objectContaining({ status: 404 }),
  })

  const pasted = await app.page.evaluate(
    ({ id, sourceId }) =>
      window.tickmark.request('evidence.paste', {
        ...{ id, sourceId, name: 'Pasted' },
        bytes: new TextEncoder().encode('<b>Words</b>'),
      }),
    { id, sourceId },
  )
  expect(pasted).toMatchObject({ ok: true, value: { sha256: [expect.stringMatching(/^\w{64}$/)] } })
  await app.close()
})

test('nothing in a kept file runs, and no frame or page can be led to it', async ({ folder }) => {
  const app = await startApp({ folder })
  const { page } = app
  const { id, sha256 } = await attach(app, folder)
  const widths = await page.evaluate(
    async ({ id, files }) => {
      const widthOf = async (sha256: string) => {
        const image = new Image()
        image.src = window.tickmark.evidenceUrl(id, sha256)
        await image.decode()
        return image.naturalWidth
      }
      return Promise.all(files.map(widthOf))
    },
    { id, files: sha256.slice(1, 3) },
  )
  expect(widths).toEqual([1, 7])

  const evidence = sha256.map((hash) => `tickmark://app/evidence/${id}/${hash}`)
  for (const address of [...evidence, 'tickmark://app/index.html']) {
    expect(await whereAFrameIsLed(page, address)).toBe('tickmark://app/inert.html')
  }
  for (const address of ['https://example.org/', 'data:text/html,x']) {
    // The policy of the page stops these before they are asked for, with an empty page of its own.
    expect(await whereAFrameIsLed(page, address)).toBe('chrome-error://chromewebdata/')
  }

  for (const address of evidence) {
    await page.evaluate((href) => {
      location.href = href
    }, address)
  }
  await page.waitForTimeout(300)
  expect(page.url()).toBe('tickmark://app/index.html')
  expect(await ranAnything(page)).toBe(false)
  await app.close()
})

test('copying a big file is told and can be cancelled, and leaves nothing', async ({ folder }) => {
  const app = await startApp({ folder })
  const { id, sourceId } = await attach(app, folder)
  const evidence = join(folder, 'library', id, 'evidence')
  const before = await readdir(evidence)
  const path = join(folder, 'big.bin')
  const big = await open(path, 'w')
  await big.truncate(2 ** 30)
  await big.close()
  const { result, task } = await app.page.evaluate(
    async ({ id, sourceId, path }) => {
      const { request, on } = window.tickmark
      const seen: { label: string; done: number; total: number | null }[] = []
      on('tasks', ([task]) => {
        if (task === undefined) return
        seen.push(task)
        if (task.done > 0) void request('task.cancel', task.id)
      })
      const result = await request('evidence.attach', { id, sourceId, paths: [path] })
      return { result, task: seen.at(-1) }
    },
    { id, sourceId, path },
  )
  expect(result).toMatchObject({ ok: false, error: { code: 'stopped' } })
  expect(task).toMatchObject({ label: 'Copying big.bin', total: 2 ** 30 })
  expect(await readdir(evidence)).toEqual(before)
  await app.close()
})
