import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import type { Page, Request } from '@playwright/test'
import { forkImporter, readersIn } from '../../src/importers/index.ts'
import type { Bridge } from '../../src/ipc/index.ts'
import { answer } from '../../src/main/answer.ts'
import { evidenceResponse, isEvidencePath } from '../../src/main/evidence-response.ts'
import { createDesk, type Desk } from '../../src/main/handlers/index.ts'
import { pageFileHeaders, withNonce } from '../../src/main/page-files.ts'
import type { System } from '../../src/main/system.ts'
import { makeSample, openLibrary, readSuggestionModel, recognise } from '../../src/storage/index.ts'
import type { Place } from './walk.ts'

const ORIGIN = 'https://tickmark.test'
const NONCE = 'test'

/**
 * Puts the built renderer into a browser's page and answers it with main's own handlers, in this
 * process; dialogs are answered by the test. The desk has to be closed at the end.
 */
export async function openInBrowser(
  page: Page,
  folder: string,
): Promise<{ readonly desk: Desk; readonly place: Place }> {
  let files: readonly string[] = []
  let saveAt: string | null = null
  /** What the page was told: an answer never overtakes it, as in the app. */
  let told: Promise<unknown> = Promise.resolve()
  const system: System = {
    chooseFiles: async () => files,
    choosePlace: async () => saveAt,
    reveal: () => {},
    openFile: async () => {},
    openWeb: async () => {},
    closeWindow: () => {},
    emit: (name, event) => {
      told = told
        .then(() =>
          page.evaluate(([name, event]) => window.receive(name, event), [name, event] as const),
        )
        .catch(() => undefined)
    },
  }
  const readers = readersIn(forkImporter('out/main/importer.cjs'))
  const holder = { app: 'Tickmark' }
  const opened = await openLibrary(join(folder, 'library'), { write: true, holder })
  if (!opened.ok) throw new Error(opened.error.reason)
  await makeSample(opened.value, 'resources/samples/number-plates.txt', async (path) =>
    readers.article(await recognise(path)),
  )
  const program = 'Tickmark'
  const model = await readSuggestionModel('resources/suggestions/model.json')
  if (!model.ok) throw new Error(model.error.reason)
  const desk = createDesk({
    model: model.value,
    library: opened.value,
    system,
    readers,
    program,
    notices: [],
  })

  await page.exposeBinding('ask', async (_, name: string, arg: unknown) => {
    const result = await answer(desk.handlers, name, arg ?? undefined)
    await told
    return result
  })
  await page.addInitScript(putBridge)
  await page.route(`${ORIGIN}/**`, async (route) => {
    const { method, range, pathname } = asked(route.request())
    if (isEvidencePath(pathname)) {
      const response = await evidenceResponse({ method, pathname, range }, desk.keptFile)
      const { status, headers } = response
      const body = Buffer.from(await response.arrayBuffer())
      return route.fulfill({ status, headers: Object.fromEntries(headers), body })
    }
    const path = join('out/renderer', pathname)
    const headers = pageFileHeaders(pathname, NONCE)
    if (headers === null) return route.fulfill({ status: 404 })
    if (!path.endsWith('.html')) return route.fulfill({ headers, path })
    return route.fulfill({ headers, body: withNonce(await readFile(path, 'utf8'), NONCE) })
  })
  await page.goto(`${ORIGIN}/index.html`)
  const place: Place = {
    folder,
    chooseFiles: async (paths) => {
      files = paths
    },
    choosePlace: async (path) => {
      saveAt = path
    },
  }
  return { desk, place }
}

declare global {
  interface Window {
    ask(name: string, arg: unknown): Promise<never>
    receive(name: string, event: unknown): void
  }
}

/** In the page: what the preload does in the app. */
function putBridge(): void {
  const listeners = new Map<string, Set<(event: never) => void>>()
  window.receive = (name, event) => {
    for (const listener of listeners.get(name) ?? []) listener(event as never)
  }
  const bridge: Bridge = {
    request: (name, arg) => window.ask(name, arg),
    on: (name, listener) => {
      const others = listeners.get(name) ?? new Set()
      listeners.set(name, others.add(listener))
      return () => others.delete(listener)
    },
    evidenceUrl: (dossierId, sha256) =>
      `${location.origin}/evidence/${encodeURIComponent(dossierId)}/${sha256}`,
    pathOf: () => '',
  }
  Object.defineProperty(window, 'tickmark', { value: bridge })
}

function asked(request: Request) {
  const range = request.headers().range ?? null
  const pathname = new URL(request.url()).pathname
  return { method: request.method(), range, pathname }
}
