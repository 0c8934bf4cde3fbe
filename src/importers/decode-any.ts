import { analyse } from 'chardet'

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

/** The character sets of Latin letters: of a few words, each is as likely as windows-1252, the usual one. */
const LATIN = /^(?:iso-8859-[1-4]|iso-8859-(?:9|1\d)|windows-125[02478])$/i
/** In percent, by chardet’s own reckoning. */
const LIKELY = 28
/** What chardet says of a few bytes that some set of many letters could have. */
const HARDLY = 10

function guessed(bytes: Uint8Array): string {
  const sample = bytes.subarray(0, SAMPLE)
  const [best] = analyse(sample)
  if (best === undefined || /^(?:utf-?8|ascii)$/i.test(best.name)) return windows1252(bytes)
  const least = LATIN.test(best.name) ? LIKELY : isMostlyAscii(sample) ? HARDLY + 1 : 0
  const likely = best.confidence < least ? null : decodeAs(best.name, bytes)
  return likely ?? windows1252(bytes)
}

/** Whether it has more Latin letters without marks than other characters, as languages of Europe do. */
function isMostlyAscii(sample: Uint8Array): boolean {
  let [letters, others] = [0, 0]
  for (const byte of sample) {
    if (byte >= 0x80) others++
    else if ((byte | 0x20) >= 0x61 && (byte | 0x20) <= 0x7a) letters++
  }
  return letters > others
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
