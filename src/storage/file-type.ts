import { fileTypeFromBuffer } from 'file-type'
import { textType } from './file-type-text.ts'
import { zipType } from './file-type-zip.ts'

export interface FileType {
  /** Media type; application/octet-stream where the content tells nothing. */
  readonly type: string
  /** For the end of a file's name: one to eight small letters and digits, whatever the file is called. */
  readonly ext: string
}

/** The bytes of a file, to be looked at here and there. */
export interface Bytes {
  /** In bytes. */
  readonly size: number
  /** Fills `into` from a position and says how many bytes came; 0 at the end. */
  read(into: Uint8Array, position: number): Promise<number>
}

/** In bytes: how much of a file's beginning {@link fileType} wants. */
export const BEGINNING = 1 << 16

const ZIP = 'PK\x03\x04'
/** The beginning of Windows Media files. */
const ASF = '\x30\x26\xb2\x75\x8e\x66\xcf\x11'

/**
 * What a file is, by its content; its name only tells plain texts apart (see {@link textType}).
 * `beginning` is its first {@link BEGINNING} bytes. The work is bounded whatever the file is made
 * to be: of a zip the table of contents is read and one small entry, of others the beginning.
 */
export async function fileType(
  beginning: Uint8Array,
  name: string,
  bytes: Bytes,
): Promise<FileType> {
  const start = Buffer.from(beginning.subarray(0, 1024)).toString('latin1')
  if (/^(?:\xef\xbb\xbf)?\s*%PDF-/.test(start)) return PDF
  // Before the library is asked: by two letters it takes “BMW…” for a picture.
  const text = textType(beginning, name, beginning.length === bytes.size)
  if (text !== null) return text
  // Not the library's: it unpacks without a limit, and goes round in circles in a crafted ASF file.
  if (start.startsWith(ZIP)) return zipType(beginning, bytes)
  if (start.startsWith(ASF)) return { type: 'video/x-ms-asf', ext: 'asf' }
  // Printers' controls may stand before it.
  if (start.includes('%PDF-')) return PDF
  try {
    const known = await fileTypeFromBuffer(beginning)
    return known ? { type: known.mime, ext: plain(known.ext) } : UNKNOWN
  } catch {
    // The file ends, or is broken, where its beginning promises more.
    return UNKNOWN
  }
}

const PDF: FileType = { type: 'application/pdf', ext: 'pdf' }
const UNKNOWN: FileType = { type: 'application/octet-stream', ext: 'bin' }

function plain(ext: string): string {
  const letters = ext.toLowerCase().replace(/[^a-z0-9]/g, '')
  return letters.slice(0, 8) || UNKNOWN.ext
}
