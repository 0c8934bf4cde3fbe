import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { evidenceResponse, rangeOf } from './evidence-response.ts'

const SHA = 'a'.repeat(64)
const BYTES = Buffer.from(Array.from({ length: 1_500_000 }, (_, at) => at % 251))
let folder: string
let path: string

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'tickmark-served-'))
  path = join(folder, 'kept')
  await writeFile(path, BYTES)
})
afterAll(() => rm(folder, { recursive: true }))

interface Asking {
  readonly method?: string
  readonly pathname?: string
  readonly range?: string
  readonly type?: string
  readonly devOrigin?: string
}

/** Asks for the one file that is there. */
function get({ method = 'GET', pathname, range, type, devOrigin }: Asking = {}) {
  return evidenceResponse(
    { method, pathname: pathname ?? `/evidence/a%20dossier/${SHA}`, range: range ?? null },
    async (id, sha256) =>
      id === 'a dossier' && sha256 === SHA ? { path, type: type ?? 'application/pdf' } : null,
    devOrigin,
  )
}
const bodyOf = async (response: Response) => Buffer.from(await response.arrayBuffer())

describe('a kept file', () => {
  it('is served whole', async () => {
    const response = await get()
    expect(response.status).toBe(200)
    expect(response.headers.get('content-type')).toBe('application/pdf')
    expect(response.headers.get('content-length')).toBe(String(BYTES.length))
    expect(response.headers.get('accept-ranges')).toBe('bytes')
    expect((await bodyOf(response)).equals(BYTES)).toBe(true)
  })

  it('is served in part', async () => {
    const response = await get({ range: 'bytes=1000000-1499999' })
    expect(response.status).toBe(206)
    expect(response.headers.get('content-range')).toBe('bytes 1000000-1499999/1500000')
    expect((await bodyOf(response)).equals(BYTES.subarray(1_000_000))).toBe(true)
  })

  it('has no part after its end', async () => {
    const response = await get({ range: 'bytes=1500000-' })
    expect(response.status).toBe(416)
    expect(response.headers.get('content-range')).toBe('bytes */1500000')
  })

  it('has its headers alone for HEAD', async () => {
    const response = await get({ method: 'HEAD' })
    expect(response.headers.get('content-length')).toBe('1500000')
    expect(await bodyOf(response)).toHaveLength(0)
  })

  for (const [type, served] of [
    ['image/png', 'image/png'],
    ['image/svg+xml', 'image/svg+xml'],
    ['text/html', 'application/octet-stream'],
    ['multipart/related', 'application/octet-stream'],
    ['text/javascript', 'application/octet-stream'],
    ['application/xml', 'application/octet-stream'],
  ]) {
    it(`runs nothing and loads nothing where it is ${type}`, async () => {
      const { headers } = await get({ type: type ?? '' })
      expect(headers.get('content-type')).toBe(served)
      expect(headers.get('x-content-type-options')).toBe('nosniff')
      expect(headers.get('content-security-policy')).toBe(
        "default-src 'none'; style-src 'unsafe-inline'; sandbox; frame-ancestors 'none'",
      )
      expect(headers.get('cross-origin-resource-policy')).toBe('same-origin')
      expect(headers.get('content-disposition')).toBe('attachment')
      expect(headers.get('access-control-allow-origin')).toBeNull()
    })
  }

  it('is read by the development server’s page too, while there is one', async () => {
    const devOrigin = 'http://localhost:5173'
    for (const method of ['GET', 'OPTIONS']) {
      const { headers } = await get({ method, devOrigin })
      expect(headers.get('access-control-allow-origin')).toBe(devOrigin)
    }
  })

  for (const pathname of [
    `/evidence/another/${SHA}`,
    `/evidence/a%20dossier/${'b'.repeat(64)}`,
    `/evidence/a%20dossier/${SHA}/..`,
    `/evidence/a%20dossier/%2e%2e%2fdossier.json`,
    `/evidence/%ff/${SHA}`,
    '/evidence/',
  ]) {
    it(`is not found as ${pathname.slice(0, 40)}`, async () => {
      expect((await get({ pathname })).status).toBe(404)
    })
  }

  it('cannot be written to', async () => {
    expect((await get({ method: 'PUT' })).status).toBe(405)
  })

  it('ends with an error where it is shorter than it was', async () => {
    const response = await get()
    await writeFile(path, BYTES.subarray(0, 1000))
    await expect(response.arrayBuffer()).rejects.toThrow('ends before its time')
    await writeFile(path, BYTES)
  })
})

describe('a range', () => {
  for (const [header, range] of [
    [null, null],
    ['bytes=0-0', { start: 0, end: 1 }],
    ['bytes=10-', { start: 10, end: 100 }],
    ['bytes=-10', { start: 90, end: 100 }],
    ['bytes=-1000', { start: 0, end: 100 }],
    ['bytes=90-1000', { start: 90, end: 100 }],
    ['bytes=100-', 'outside'],
    ['bytes=-0', 'outside'],
    ['bytes=-', null],
    ['bytes=20-10', null],
    ['bytes=0-1,5-6', null],
    ['lines=0-1', null],
  ] as const) {
    it(`of 100 bytes is ${JSON.stringify(range)} for ${header}`, () => {
      expect(rangeOf(header, 100)).toEqual(range)
    })
  }
})
