import { open, stat } from 'node:fs/promises'
import { evidencePolicy } from './content-security-policy.ts'
import type { KeptFileLookup } from './handlers/kept-file.ts'

/** What is asked for, as the protocol gives it. */
export interface EvidenceRequest {
  readonly method: string
  /** Of the address, still encoded: `/evidence/<dossier>/<sha256>`. */
  readonly pathname: string
  /** The Range header, or null. */
  readonly range: string | null
}

/** What the page shows from its bytes; every other type goes out as bytes that nothing shows. */
const SHOWN = new Set([
  'image/png',
  'image/jpeg',
  'image/gif',
  'image/webp',
  'image/bmp',
  'image/avif',
  'image/svg+xml',
  'application/pdf',
])

/** Whether a path is one that {@link evidenceResponse} answers. */
export function isEvidencePath(pathname: string): boolean {
  return pathname.startsWith('/evidence/')
}

/**
 * Answers with the bytes of a kept file, or a range of them, read from disk as they are taken.
 * 404 for what `lookup` does not know. `devOrigin` is the development server's, whose page may
 * read them too.
 */
export async function evidenceResponse(
  { method, pathname, range }: EvidenceRequest,
  lookup: KeptFileLookup,
  devOrigin?: string,
): Promise<Response> {
  const shared = sharedHeaders(devOrigin)
  if (method === 'OPTIONS' && devOrigin !== undefined) {
    return new Response(null, { status: 204, headers: shared })
  }
  if (method !== 'GET' && method !== 'HEAD') return new Response(null, { status: 405 })
  const named = /^\/evidence\/([^/]+)\/([0-9a-f]{64})$/.exec(pathname)
  const file = named ? await lookup(decoded(named[1] ?? ''), named[2] ?? '') : null
  const size = file ? await sizeOf(file.path) : null
  if (file === null || size === null) return new Response(null, { status: 404, headers: shared })
  const part = rangeOf(range, size)
  if (part === 'outside') {
    const headers = { ...shared, 'content-range': `bytes */${size}` }
    return new Response(null, { status: 416, headers })
  }
  const { start, end } = part ?? { start: 0, end: size }
  const headers = {
    ...shared,
    'content-type': SHOWN.has(file.type) ? file.type : 'application/octet-stream',
    'content-length': String(end - start),
    'accept-ranges': 'bytes',
    ...(part && { 'content-range': `bytes ${start}-${end - 1}/${size}` }),
  }
  const body = method === 'HEAD' || end === start ? null : streamOf(file.path, start, end)
  return new Response(body, { status: part ? 206 : 200, headers })
}

function sharedHeaders(devOrigin: string | undefined): Record<string, string> {
  return {
    'x-content-type-options': 'nosniff',
    'content-security-policy': evidencePolicy,
    'content-disposition': 'attachment',
    'cache-control': 'no-store',
    'cross-origin-resource-policy': devOrigin === undefined ? 'same-origin' : 'cross-origin',
    ...(devOrigin !== undefined && {
      'access-control-allow-origin': devOrigin,
      'access-control-allow-headers': 'range',
      'access-control-expose-headers': 'accept-ranges, content-length, content-range',
    }),
  }
}

/** A part of a file in bytes, its end exclusive. */
interface Part {
  readonly start: number
  readonly end: number
}

/** What a Range header asks for; null for the whole, as where it asks for several parts or is wrong. */
export function rangeOf(header: string | null, size: number): Part | 'outside' | null {
  const [, from = '', to = ''] = /^bytes=(\d*)-(\d*)$/.exec(header?.trim() ?? '') ?? []
  if (from === '' && to === '') return null
  if (from === '') {
    const last = Math.min(Number(to), size)
    return last === 0 ? 'outside' : { start: size - last, end: size }
  }
  const start = Number(from)
  if (to !== '' && Number(to) < start) return null
  if (start >= size) return 'outside'
  return { start, end: to === '' ? size : Math.min(Number(to) + 1, size) }
}

const CHUNK = 1 << 19

/**
 * The bytes, read when they are wanted. The file is not held open in between: who stops listening
 * may not say so.
 */
function streamOf(path: string, start: number, end: number): ReadableStream<Uint8Array> {
  let at = start
  return new ReadableStream(
    {
      pull: async (controller) => {
        const bytes = await readAt(path, at, Math.min(CHUNK, end - at))
        if (bytes.length === 0) throw new Error('The kept file ends before its time')
        at += bytes.length
        controller.enqueue(bytes)
        if (at >= end) controller.close()
      },
    },
    { highWaterMark: 0 },
  )
}

async function readAt(path: string, position: number, length: number): Promise<Uint8Array> {
  const handle = await open(path)
  try {
    const { buffer, bytesRead } = await handle.read(Buffer.alloc(length), 0, length, position)
    return buffer.subarray(0, bytesRead)
  } finally {
    await handle.close()
  }
}

async function sizeOf(path: string): Promise<number | null> {
  try {
    const facts = await stat(path)
    return facts.isFile() ? facts.size : null
  } catch {
    return null
  }
}

function decoded(part: string): string {
  try {
    return decodeURIComponent(part)
  } catch {
    return ''
  }
}
