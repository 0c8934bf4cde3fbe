import { extname } from 'node:path/posix'
import { contentSecurityPolicy, inertPolicy, workerPolicy } from './content-security-policy.ts'

/** The frame in which a kept page is shown, as a path of the page's own address. */
export const INERT_PAGE = '/inert.html'

const TYPES: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.mjs': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.woff2': 'font/woff2',
  '.woff': 'font/woff',
  '.ttf': 'font/ttf',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
  '.wasm': 'application/wasm',
  // The PDF reader's own: character maps and the fonts that every PDF may count on.
  '.bcmap': 'application/octet-stream',
  '.pfb': 'application/octet-stream',
}

/**
 * With which headers a file of the built page is served, by its path; null for what is none of
 * the page's. The type never depends on what is in the file.
 */
export function pageFileHeaders(
  pathname: string,
  nonce: string,
): Readonly<Record<string, string>> | null {
  const type = TYPES[extname(pathname)]
  if (type === undefined) return null
  return {
    'content-type': type,
    'x-content-type-options': 'nosniff',
    'content-security-policy': policyFor(pathname, nonce),
  }
}

function policyFor(pathname: string, nonce: string): string {
  if (pathname === INERT_PAGE) return inertPolicy
  return /\bworker\b[^/]*\.m?js$/.test(pathname) ? workerPolicy : contentSecurityPolicy(nonce)
}

/** The page with the nonce of its policy in it. */
export function withNonce(html: string, nonce: string): string {
  return html.replace('<head>', `<head><meta property="csp-nonce" content="${nonce}">`)
}

/** Whether a frame may show an address: only the empty page that kept pages are put into. */
export function mayBeFramed(url: string, origin: string): boolean {
  return url === `${origin}${INERT_PAGE}`
}
