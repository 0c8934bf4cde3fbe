/** How files begin, by their media type. `at` is in bytes. */
const BEGINNINGS: readonly { type: string; ext: string; at?: number; bytes: string }[] = [
  { type: 'application/pdf', ext: 'pdf', bytes: '%PDF-' },
  { type: 'image/png', ext: 'png', bytes: '\x89PNG\r\n\x1a\n' },
  { type: 'image/jpeg', ext: 'jpg', bytes: '\xff\xd8\xff' },
  { type: 'image/gif', ext: 'gif', bytes: 'GIF8' },
  { type: 'image/webp', ext: 'webp', at: 8, bytes: 'WEBP' },
  { type: 'image/tiff', ext: 'tif', bytes: 'II*\0' },
  { type: 'image/tiff', ext: 'tif', bytes: 'MM\0*' },
  { type: 'audio/mpeg', ext: 'mp3', bytes: 'ID3' },
  { type: 'audio/wav', ext: 'wav', at: 8, bytes: 'WAVE' },
  { type: 'audio/flac', ext: 'flac', bytes: 'fLaC' },
  { type: 'audio/ogg', ext: 'ogg', bytes: 'OggS' },
  { type: 'video/mp4', ext: 'mp4', at: 4, bytes: 'ftyp' },
  { type: 'video/webm', ext: 'webm', bytes: '\x1a\x45\xdf\xa3' },
  { type: 'application/rtf', ext: 'rtf', bytes: '{\\rtf' },
  { type: 'application/gzip', ext: 'gz', bytes: '\x1f\x8b' },
  { type: 'application/zip', ext: 'zip', bytes: 'PK\x03\x04' },
]

/** Zip files whose name says what is in them. */
const ZIPPED: Readonly<Record<string, string>> = {
  docx: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
  xlsx: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
  pptx: 'application/vnd.openxmlformats-officedocument.presentationml.presentation',
  odt: 'application/vnd.oasis.opendocument.text',
  ods: 'application/vnd.oasis.opendocument.spreadsheet',
  epub: 'application/epub+zip',
}

export interface FileType {
  /** Media type; application/octet-stream where the beginning tells nothing. */
  readonly type: string
  /** Letters and digits that are safe at the end of a file's name. */
  readonly ext: string
}

/** What a file is, by its first bytes (4 KB will do) and, where these leave it open, by its name. */
export function fileType(beginning: Uint8Array, name: string): FileType {
  const named = /\.([A-Za-z0-9]{1,8})$/.exec(name)?.[1]?.toLowerCase()
  const bytes = Buffer.from(beginning)
  const known = BEGINNINGS.find(({ at = 0, bytes: start }) =>
    bytes.subarray(at).toString('latin1').startsWith(start),
  )
  if (known?.ext === 'zip' && named && ZIPPED[named]) return { type: ZIPPED[named], ext: named }
  if (known) return { type: known.type, ext: known.ext }
  if (!isText(bytes)) return { type: 'application/octet-stream', ext: named ?? 'bin' }
  const html = /^\s*<(?:!doctype html|html)\b/i.test(bytes.toString('utf8').replace('\ufeff', ''))
  return html ? { type: 'text/html', ext: 'html' } : { type: 'text/plain', ext: named ?? 'txt' }
}

function isText(bytes: Buffer): boolean {
  if (bytes.includes(0)) return false
  try {
    // A character may be cut at the end of the beginning.
    new TextDecoder('utf-8', { fatal: true }).decode(bytes, { stream: true })
    return true
  } catch {
    return false
  }
}
