import { fail, ok, type Result } from '../core/result.ts'

export interface DecodedText {
  readonly text: string
  /** The character set that it was read in, as the WHATWG names it. */
  readonly charset: string
}

/**
 * The text of a file: UTF-8, with or without a BOM, or UTF-16 with one. Refuses what is binary, in
 * another character set, or empty; `name` is the file's, for the message.
 */
export function decodeText(bytes: Uint8Array, name: string): Result<DecodedText> {
  const foreign = recognise(bytes, name)
  if (foreign !== null) return notText(name, foreign)
  const charset = utf16(bytes) ?? 'utf-8'
  let text: string
  try {
    text = new TextDecoder(charset, { fatal: true }).decode(bytes)
  } catch {
    return bytes.includes(0) ? binary(name) : otherCharacters(name)
  }
  if (text.includes('\0')) return binary(name)
  if (text.trim() === '') {
    return fail(
      'empty',
      `“${name}” ${bytes.length === 0 ? 'is empty' : 'has nothing but white space in it'}.`,
      'Choose a file with the text of an article.',
    )
  }
  return ok({ text, charset })
}

function utf16(bytes: Uint8Array): 'utf-16le' | 'utf-16be' | null {
  const [first, second] = bytes
  if (first === 0xff && second === 0xfe) return 'utf-16le'
  return first === 0xfe && second === 0xff ? 'utf-16be' : null
}

/** What files that are no plain text begin with. */
const FOREIGN: readonly (readonly [start: string, what: string])[] = [
  ['%PDF-', 'a PDF document'],
  ['{\\rtf', 'an RTF document'],
  ['PK\x03\x04', 'a zip archive'],
  ['\xd0\xcf\x11\xe0', 'an old Word, Excel or PowerPoint document'],
  ['\x89PNG', 'an image'],
  ['\xff\xd8\xff', 'an image'],
  ['GIF8', 'an image'],
]

const ZIPPED: Readonly<Record<string, string>> = {
  docx: 'a Word document',
  odt: 'an OpenDocument text',
  pages: 'a Pages document',
  epub: 'an e-book',
  xlsx: 'an Excel document',
  pptx: 'a PowerPoint document',
}

const HTML = /^\s*(?:<\?xml[^>]*>\s*)?(?:<!--(?:(?!-->)[\s\S])*-->\s*)*<(?:!doctype\s+html|html)\b/i

function recognise(bytes: Uint8Array, name: string): string | null {
  const beginning = Buffer.from(bytes.subarray(0, 2048)).toString('latin1')
  const what = FOREIGN.find(([start]) => beginning.startsWith(start))?.[1]
  if (what === 'a zip archive') {
    return ZIPPED[/\.([a-z]+)$/i.exec(name)?.[1]?.toLowerCase() ?? ''] ?? what
  }
  return what ?? (HTML.test(beginning.replace(/^\xef\xbb\xbf/, '')) ? 'a web page (HTML)' : null)
}

function notText(name: string, what: string): Result<never> {
  return fail(
    'notText',
    `“${name}” is ${what}. This version of Tickmark opens plain text only.`,
    'Save the article as plain text (.txt, UTF-8), then import that file.',
  )
}

function binary(name: string): Result<never> {
  return fail(
    'binary',
    `“${name}” is a binary file, not text.`,
    'Choose a file with the text of an article (.txt).',
  )
}

function otherCharacters(name: string): Result<never> {
  return fail(
    'charset',
    `“${name}” is not in UTF-8, and its character set is not known.`,
    'Open it in a text editor and save it as UTF-8, then import it again.',
  )
}
