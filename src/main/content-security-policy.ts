/**
 * What the page may load: its own files and kept evidence, and nothing from anywhere else. The
 * nonce is for the few style elements that the component library adds.
 */
export function contentSecurityPolicy(nonce: string): string {
  return policy(
    "default-src 'none'",
    "script-src 'self'",
    "worker-src 'self'",
    "connect-src 'self'",
    `style-src 'self' 'nonce-${nonce}'`,
    "font-src 'self'",
    "img-src 'self' data: blob:",
    "frame-src 'self'",
    "base-uri 'none'",
    "form-action 'none'",
    "frame-ancestors 'none'",
  )
}

/** The same for the frame in which a kept page is shown: what came with the page, and no script. */
export const inertPolicy = policy(
  "default-src 'none'",
  "style-src 'unsafe-inline'",
  'img-src data:',
  'font-src data:',
  "base-uri 'none'",
  "form-action 'none'",
  "frame-ancestors 'self'",
)

/** For what the page's workers run: the PDF reader has its picture decoders in WebAssembly. */
export const workerPolicy = policy(
  "default-src 'none'",
  "script-src 'self' 'wasm-unsafe-eval'",
  "connect-src 'self'",
)

/** For a kept file, should it ever be shown as a page: nothing is loaded, nothing runs. */
export const evidencePolicy = policy(
  "default-src 'none'",
  "style-src 'unsafe-inline'",
  'sandbox',
  "frame-ancestors 'none'",
)

function policy(...directives: readonly string[]): string {
  return directives.join('; ')
}
