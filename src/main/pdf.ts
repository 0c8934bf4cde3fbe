import { app, BrowserWindow, type PrintToPDFOptions, type Session, session } from 'electron'
import { fail, ok, type Result } from '../core/result.ts'
import { pdfAbilities } from './pdf-abilities.ts'
import { footerOf, PAPERS, type PdfTask } from './pdf-page.ts'

/** In milliseconds. A report with 1,000 claims takes a few seconds. */
const LONGEST = 120_000

/**
 * Prints a page as a PDF by Electron's engine, in a window that nobody sees: sandboxed, without
 * scripts, in a session of its own that loads this page and nothing else, and keeps nothing. The
 * pages are numbered; tags and an outline are there where the engine makes them.
 */
export async function printPdf(task: PdfTask, signal?: AbortSignal): Promise<Result<Uint8Array>> {
  const address = `tickmark://print/${++printed}`
  pages.set(address, task.html)
  const window = new BrowserWindow({
    show: false,
    webPreferences: {
      session: printSession(),
      ...{ sandbox: true, contextIsolation: true, nodeIntegration: false, javascript: false },
    },
  })
  let stop = () => {}
  const stopped = new Promise<Result<Uint8Array>>((resolve) => {
    const late = setTimeout(() => resolve(failed('it took too long')), LONGEST)
    const cancel = () => resolve(STOPPED)
    signal?.addEventListener('abort', cancel)
    if (signal?.aborted) cancel()
    stop = () => {
      clearTimeout(late)
      signal?.removeEventListener('abort', cancel)
    }
  })
  try {
    return await Promise.race([print(window, address, task), stopped])
  } catch (error) {
    return failed(error instanceof Error ? error.message : String(error))
  } finally {
    stop()
    window.destroy()
    pages.delete(address)
  }
}

async function print(
  window: BrowserWindow,
  address: string,
  task: PdfTask,
): Promise<Result<Uint8Array>> {
  // The engine names itself as the file's creator; what system it ran on is nobody's business.
  usualAgent ??= app.userAgentFallback
  app.userAgentFallback = 'Tickmark'
  try {
    await window.loadURL(address)
    return ok(new Uint8Array(await window.webContents.printToPDF(optionsFor(task))))
  } finally {
    app.userAgentFallback = usualAgent
  }
}

function optionsFor({ paper, title, hash }: PdfTask): PrintToPDFOptions {
  const { tags, outline } = pdfAbilities(process.versions.electron)
  return {
    pageSize: paper,
    margins: PAPERS[paper].margins,
    printBackground: true,
    displayHeaderFooter: true,
    headerTemplate: '<span></span>',
    footerTemplate: footerOf({ title, hash }),
    ...(tags ? { generateTaggedPDF: true } : {}),
    ...(outline ? { generateDocumentOutline: true } : {}),
  }
}

/** What the engine says that it is, when it does not print. */
let usualAgent: string | undefined

/** The pages that are being printed, by their addresses. */
const pages = new Map<string, string>()
let printed = 0
let own: Session | undefined

/** A session in memory that knows the pages that are being printed, and nothing else. */
function printSession(): Session {
  if (own !== undefined) return own
  own = session.fromPartition('print', { cache: false })
  own.setPermissionRequestHandler((_, __, answer) => answer(false))
  own.setPermissionCheckHandler(() => false)
  own.on('will-download', (event) => event.preventDefault())
  own.webRequest.onBeforeRequest(({ url }, answer) => {
    answer({ cancel: !pages.has(url) && !url.startsWith('data:image/') })
  })
  own.protocol.handle('tickmark', ({ url }) => {
    const headers = { 'content-type': 'text/html; charset=utf-8' }
    return new Response(pages.get(url) ?? null, { headers })
  })
  return own
}

const STOPPED = fail('stopped', 'The PDF was not written.', 'Export it again where it is wanted.')

function failed(why: string): Result<never> {
  return fail('pdf', `The PDF could not be printed: ${why}.`, 'Try it again, or export HTML.')
}
