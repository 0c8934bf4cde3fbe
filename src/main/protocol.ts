import { readFile } from 'node:fs/promises'
import { join, normalize, sep } from 'node:path'
import { protocol } from 'electron'
import { evidenceResponse, isEvidencePath } from './evidence-response.ts'
import type { KeptFileLookup } from './handlers/kept-file.ts'
import { pageFileHeaders, withNonce } from './page-files.ts'

/** Where the page comes from: its own scheme, so that it has an origin and no file access. */
export const ORIGIN = 'tickmark://app'

/** What is served under {@link ORIGIN}. */
export interface Served {
  /** The folder of the built renderer. No file outside of it is served. */
  readonly folder: string
  /** For the page's policy. */
  readonly nonce: string
  readonly keptFile: KeptFileLookup
  /** Of the development server, while there is one: its page may read kept files. */
  readonly devOrigin?: string | undefined
}

/** To be called before the app is ready. */
export function declareScheme(): void {
  const privileges = {
    standard: true,
    secure: true,
    supportFetchAPI: true,
    stream: true,
    corsEnabled: true,
  }
  protocol.registerSchemesAsPrivileged([{ scheme: 'tickmark', privileges }])
}

/** Serves the page, its files, and the kept files of the dossiers that it looks at. */
export function serveApp({ folder, nonce, keptFile, devOrigin }: Served): void {
  protocol.handle('tickmark', async ({ url, method, headers }) => {
    try {
      const { host, pathname } = new URL(url)
      if (host !== 'app') return notFound()
      if (isEvidencePath(pathname)) {
        const request = { method, pathname, range: headers.get('range') }
        return await evidenceResponse(request, keptFile, devOrigin)
      }
      return await pageFile(folder, pathname, nonce)
    } catch {
      return notFound()
    }
  })
}

async function pageFile(folder: string, pathname: string, nonce: string): Promise<Response> {
  const path = normalize(join(folder, decodeURIComponent(pathname)))
  const headers = pageFileHeaders(pathname, nonce)
  if (!path.startsWith(folder + sep) || headers === null) return notFound()
  const body = await readFile(path)
  return new Response(pathname.endsWith('.html') ? withNonce(body.toString(), nonce) : body, {
    headers,
  })
}

function notFound(): Response {
  return new Response(null, { status: 404 })
}
