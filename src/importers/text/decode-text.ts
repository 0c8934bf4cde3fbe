import { fail, ok, type Result } from '../../core/result.ts'
import { type Decoded, decodeBytes } from './decode.ts'

/** Of the characters: a text has no controls but white space; more than this, and it is none. */
const CONTROLS = 0.01
// biome-ignore lint/suspicious/noControlCharactersInRegex: those that no text has; ISO-2022 has ESC
const CONTROL = /[\x01-\x08\x0e-\x1a\x1c-\x1f]/g

/**
 * The text of a file of words. Refuses what is binary or empty; `name` is the file's, for the
 * message, and `charset` what a person chose.
 */
export function decodeText(
  bytes: Uint8Array,
  name: string,
  charset: string | undefined,
): Result<Decoded> {
  const decoded = decodeBytes(bytes, { charset })
  const { text } = decoded
  if (text.trim() === '') {
    return fail(
      'empty',
      `“${name}” ${bytes.length === 0 ? 'is empty' : 'has nothing but white space in it'}.`,
      'Choose a file with the text of an article.',
    )
  }
  // In a character set that a person chose, even of a text nothing may make sense.
  if (decoded.because !== 'chosen' && isBinary(text)) {
    return fail(
      'binary',
      `“${name}” is a binary file, not text.`,
      'Choose a file with an article: a Word document (.docx), a PDF, a web page or plain text.',
    )
  }
  if (!/[^\s\ufffd]/.test(text)) {
    return fail(
      'charset',
      `Nothing of “${name}” can be read in ${decoded.charset}.`,
      'Choose another character set, or open it in a text editor and save it as UTF-8.',
    )
  }
  return ok(decoded)
}

function isBinary(text: string): boolean {
  const controls = text.match(CONTROL)?.length ?? 0
  return text.includes('\0') || controls > text.length * CONTROLS
}
