import { readFile } from 'node:fs/promises'
import { extname, join, normalize, sep } from 'node:path'
import { protocol } from 'electron'
import { contentSecurityPolicy } from './content-security-policy.ts'

/** Where the page comes from: its own scheme, so that it has an origin and no file access. */
export const ORIGIN = 'tickmark://app'

const types: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.woff2': 'font/woff2',
  '.woff': 'font/woff',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
}

/** To be called before the app is ready. */
export function declareScheme(): void {
  protocol.registerSchemesAsPrivileged([
    { scheme: 'tickmark', privileges: { standard: true, secure: true } },
  ])
}

/** Serves the built renderer from `folder`, and no file outside of it. */
export function serveRenderer(folder: string, nonce: string): void {
  protocol.handle('tickmark', async (request) => {
    try {
      const file = normalize(join(folder, decodeURIComponent(new URL(request.url).pathname)))
      const type = types[extname(file)]
      if (!file.startsWith(folder + sep) || type === undefined) return notFound()
      const body = await readFile(file)
      return new Response(type.startsWith('text/html') ? withNonce(body, nonce) : body, {
        headers: {
          'content-type': type,
          'x-content-type-options': 'nosniff',
          'content-security-policy': contentSecurityPolicy(nonce),
        },
      })
    } catch {
      return notFound()
    }
  })
}

function withNonce(html: Buffer, nonce: string): string {
  return html
    .toString('utf8')
    .replace('<head>', `<head><meta property="csp-nonce" content="${nonce}">`)
}

function notFound(): Response {
  return new Response(null, { status: 404 })
}
