import { Readable } from 'node:stream'
import { type Entry, fromRandomAccessReaderPromise, RandomAccessReader, type ZipFile } from 'yauzl'
import type { Bytes, FileType } from './file-type.ts'

const OFFICE = 'application/vnd.openxmlformats-officedocument'
const OPEN = 'application/vnd.oasis.opendocument'

/** What a zip file says that it is, in the entry that says it, and the ending for that. */
const ENDINGS = {
  [`${OFFICE}.wordprocessingml.document`]: 'docx',
  [`${OFFICE}.wordprocessingml.template`]: 'dotx',
  'application/vnd.ms-word.document.macroEnabled': 'docm',
  [`${OFFICE}.spreadsheetml.sheet`]: 'xlsx',
  'application/vnd.ms-excel.sheet.macroEnabled': 'xlsm',
  [`${OFFICE}.presentationml.presentation`]: 'pptx',
  [`${OPEN}.text`]: 'odt',
  [`${OPEN}.spreadsheet`]: 'ods',
  [`${OPEN}.presentation`]: 'odp',
  'application/epub+zip': 'epub',
}
const SAID: ReadonlyMap<string, FileType> = new Map(
  Object.entries(ENDINGS).map(([said, ext]) => {
    // Files with macros have a version in the name of their type.
    return [said, { type: said.replace(/macroEnabled$/, '$&.12'), ext }]
  }),
)

/** The entry in which Office says it. */
const LIST = '[Content_Types].xml'
const DOCX: FileType = { type: `${OFFICE}.wordprocessingml.document`, ext: 'docx' }
const ZIP: FileType = { type: 'application/zip', ext: 'zip' }
/** How far into the table of contents the telling entry is looked for. */
const ENTRIES = 1000
/** In bytes, unpacked: the entry that tells what the file is has no more. */
const LARGEST = 1 << 20

/**
 * Which kind of document a zip file is. Nothing but the entry that tells is unpacked, and of that
 * no more than it says it has, a megabyte at most. A file that is broken, or made to do harm, is
 * taken for a Word document where it begins like one, so that who reads it says what is wrong.
 */
export async function zipType(beginning: Uint8Array, bytes: Bytes): Promise<FileType> {
  try {
    const zip = await fromRandomAccessReaderPromise(new Reader(bytes), bytes.size)
    try {
      return await kindIn(zip)
    } finally {
      zip.close()
    }
  } catch {
    const names = Buffer.from(beginning).toString('latin1')
    return names.includes(LIST) && names.includes('word/document.xml') ? DOCX : ZIP
  }
}

async function kindIn(zip: ZipFile): Promise<FileType> {
  let seen = 0
  for await (const entry of zip.eachEntry()) {
    if (++seen > ENTRIES) return ZIP
    const isList = entry.fileName === LIST
    if (!isList && entry.fileName !== 'mimetype') continue
    if (entry.uncompressedSize > LARGEST) throw new Error('It says more than there is to say')
    const text = await textOf(zip, entry)
    // Office names the type of each part: that of the main one ends in “.main+xml”.
    const said = isList ? /ContentType="([^"]+)\.main\+xml"/.exec(text)?.[1] : text.trim()
    return SAID.get(said ?? '') ?? ZIP
  }
  return ZIP
}

async function textOf(zip: ZipFile, entry: Entry): Promise<string> {
  // It ends with an error where more comes out than the entry says it has.
  const chunks: Buffer[] = []
  for await (const chunk of await zip.openReadStreamPromise(entry)) chunks.push(chunk as Buffer)
  return Buffer.concat(chunks).toString('utf8')
}

const CHUNK = 1 << 16

/** Lets the zip library read where and what it wants. */
export class Reader extends RandomAccessReader {
  readonly #bytes: Bytes

  constructor(bytes: Bytes) {
    super()
    this.#bytes = bytes
  }

  override _readStreamForRange(start: number, end: number): Readable {
    return Readable.from(chunksOf(this.#bytes, start, end))
  }
}

async function* chunksOf(bytes: Bytes, start: number, end: number): AsyncGenerator<Buffer> {
  for (let at = start; at < end; ) {
    const into = Buffer.alloc(Math.min(CHUNK, end - at))
    const count = await bytes.read(into, at)
    if (count === 0) return
    yield into.subarray(0, count)
    at += count
  }
}
