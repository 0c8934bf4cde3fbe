import { describe, expect, it } from 'vitest'
import { mayBeFramed, pageFileHeaders, withNonce } from './page-files.ts'

const policyOf = (path: string) => pageFileHeaders(path, 'n0nce')?.['content-security-policy'] ?? ''

describe('a file of the page', () => {
  for (const [path, type] of [
    ['/index.html', 'text/html; charset=utf-8'],
    ['/assets/index-a1.js', 'text/javascript; charset=utf-8'],
    ['/assets/pdf.worker-a1.mjs', 'text/javascript; charset=utf-8'],
    ['/pdfjs/cmaps/Adobe-Japan1-UCS2.bcmap', 'application/octet-stream'],
    ['/pdfjs/standard_fonts/FoxitDingbats.pfb', 'application/octet-stream'],
    ['/pdfjs/standard_fonts/LiberationSans-Bold.ttf', 'font/ttf'],
    ['/pdfjs/wasm/openjpeg.wasm', 'application/wasm'],
  ] as const) {
    it(`is ${type} for ${path}, and nothing else`, () => {
      expect(pageFileHeaders(path, 'n0nce')).toMatchObject({
        'content-type': type,
        'x-content-type-options': 'nosniff',
      })
    })
  }

  it('is none of another type', () => {
    for (const path of ['/', '/dossier.json', '/main.cjs', '/evidence', '/x.HTML/..']) {
      expect(pageFileHeaders(path, 'n0nce')).toBeNull()
    }
  })
})

describe('the policy', () => {
  it('lets the page load its own files and run no other script', () => {
    expect(policyOf('/index.html')).toBe(
      [
        "default-src 'none'; script-src 'self'; worker-src 'self'; connect-src 'self'",
        "style-src 'self' 'nonce-n0nce'; font-src 'self'; img-src 'self' data: blob:",
        "frame-src 'self'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'",
      ].join('; '),
    )
  })

  it('lets the frame for kept pages load nothing and run nothing', () => {
    expect(policyOf('/inert.html')).toBe(
      [
        "default-src 'none'; style-src 'unsafe-inline'; img-src data:; font-src data:",
        "base-uri 'none'; form-action 'none'; frame-ancestors 'self'",
      ].join('; '),
    )
  })

  it('lets a worker run WebAssembly, which the page may not', () => {
    for (const path of ['/assets/pdf.worker.min-a1.js', '/assets/pdf.worker-a1.mjs']) {
      expect(policyOf(path)).toContain("script-src 'self' 'wasm-unsafe-eval'")
    }
    for (const path of ['/index.html', '/assets/index-a1.js', '/worker/index.html']) {
      expect(policyOf(path)).not.toContain('eval')
    }
  })

  it('is carried by the page with its nonce', () => {
    expect(withNonce('<head></head>', 'n0nce')).toContain('content="n0nce"')
  })
})

it('lets a frame show the empty page for kept pages, and nothing else', () => {
  const origin = 'tickmark://app'
  expect(mayBeFramed('tickmark://app/inert.html', origin)).toBe(true)
  for (const url of [
    'tickmark://app/index.html',
    'tickmark://app/inert.html?x',
    `tickmark://app/evidence/x/${'a'.repeat(64)}`,
    'https://example.org/inert.html',
    'data:text/html,x',
    'about:blank',
  ]) {
    expect(mayBeFramed(url, origin)).toBe(false)
  }
})
