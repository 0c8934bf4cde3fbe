import { decodeBytes } from './decode.ts'

/**
 * Text of whatever character set, which is guessed where the bytes do not say; what cannot be
 * decoded is U+FFFD, so that this never fails. Line breaks become "\n".
 */
export function decodeAny(bytes: Uint8Array): string {
  return decodeBytes(bytes).text
}

/** The same for a web page, which may name its character set, as a browser finds it. */
export function decodeHtml(bytes: Uint8Array): string {
  return decodeBytes(bytes, { html: true }).text
}
