import { detect } from 'chardet'

/** What a web page says of its own character set, near its beginning. */
const META = /<meta\b[^>]*?\bcharset\s*=\s*["']?\s*([\w:.-]+)/i
const XML = /^\s*<\?xml\b[^>]*?\bencoding\s*=\s*["']([\w:.-]+)/i

/**
 * Text of whatever character set, which is guessed where the bytes do not say; what cannot be
 * decoded is U+FFFD, so that this never fails. Line breaks become "\n".
 */
export function decodeAny(bytes: Uint8Array): string {
  return withLines(marked(bytes) ?? utf8(bytes) ?? guessed(bytes))
}

/** The same for a web page, which may name its character set, as a browser finds it. */
export function decodeHtml(bytes: Uint8Array): string {
  const beginning = Buffer.from(bytes.subarray(0, 1024)).toString('latin1')
  const named = META.exec(beginning)?.[1] ?? XML.exec(beginning)?.[1]
  const declared = () => (named === undefined ? null : decodeAs(asBrowsers(named), bytes))
  return withLines(marked(bytes) ?? declared() ?? utf8(bytes) ?? guessed(bytes))
}

function withLines(text: string): string {
  return text.replace(/\r\n?/g, '\n')
}

/** What can name itself in ASCII is not in UTF-16, whatever it says. */
function asBrowsers(label: string): string {
  if (/^utf-?16/i.test(label)) return 'utf-8'
  return /^x-user-defined$/i.test(label) ? 'windows-1252' : label
}

function marked(bytes: Uint8Array): string | null {
  const [a, b, c] = bytes
  if (a === 0xef && b === 0xbb && c === 0xbf) return decodeAs('utf-8', bytes)
  if (a === 0xff && b === 0xfe) return decodeAs('utf-16le', bytes)
  return a === 0xfe && b === 0xff ? decodeAs('utf-16be', bytes) : null
}

function utf8(bytes: Uint8Array): string | null {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes)
  } catch {
    return null
  }
}

/** In bytes: what is looked at to guess. */
const SAMPLE = 64 * 1024

function guessed(bytes: Uint8Array): string {
  const label = detect(bytes.subarray(0, SAMPLE))
  const likely = label === null || /^utf-?8$/i.test(label) ? null : decodeAs(label, bytes)
  return likely ?? windows1252(bytes)
}

/** Null where the character set is unknown. */
function decodeAs(label: string, bytes: Uint8Array): string | null {
  try {
    const decoder = new TextDecoder(label)
    return decoder.encoding === 'windows-1252' ? windows1252(bytes) : decoder.decode(bytes)
  } catch {
    return null
  }
}

/** What the bytes from 0x80 to 0x9f are, by the WHATWG’s index; a space where they are what they are. */
const FROM_80 = '€ ‚ƒ„…†‡ˆ‰Š‹Œ Ž  ‘’“”•–—˜™š›œ žŸ'

/** Node 20 decodes windows-1252 as if it were ISO-8859-1. */
function windows1252(bytes: Uint8Array): string {
  const text = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).toString('latin1')
  return text.replace(/[\x80-\x9f]/g, (character) => {
    const drawn = FROM_80[character.charCodeAt(0) - 0x80] ?? ' '
    return drawn === ' ' ? character : drawn
  })
}
