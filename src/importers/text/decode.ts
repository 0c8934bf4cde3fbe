import type { Offer } from '../../core/article/index.ts'
import { CHARSETS, decodeAs } from './charsets.ts'
import { guessCharset } from './guess-charset.ts'
import { findUtf16 } from './utf16.ts'

/** A file's bytes as text, and how they were understood. */
export interface Decoded {
  /** Without a byte order mark; line breaks are "\n", and what cannot be decoded is U+FFFD. */
  readonly text: string
  /** As the WHATWG names it, in small letters. */
  readonly charset: string
  /** Whether the file names it, its bytes can be nothing else, it is a guess, or a person chose it. */
  readonly because: Offer['because']
  /** All that can be chosen, `charset` with them, the likeliest first. */
  readonly options: readonly string[]
  /** What the person should know about it. */
  readonly warnings: readonly string[]
}

export interface HowToDecode {
  /** Whether it is a web page, which may name its character set near its beginning. */
  readonly html?: boolean
  /** What a person chose; one that is not known counts as none. */
  readonly charset?: string | undefined
}

/** Text of whatever character set. Never fails. */
export function decodeBytes(bytes: Uint8Array, how: HowToDecode = {}): Decoded {
  const { charset, because, likely = [], warnings = [] } = understand(bytes, how)
  const text = (decodeAs(charset, bytes) ?? '').replace(/\r\n?/g, '\n')
  return {
    text,
    charset,
    because,
    options: [
      ...new Set([...(because === 'chosen' ? likely : [charset, ...likely]), ...CHARSETS, charset]),
    ],
    warnings: [...warnings, ...unread(text, charset, bytes)],
  }
}

/** The choice among character sets that a file leaves open. */
export function charsetOffer({ charset, options, because }: Decoded): Offer {
  return { choice: 'charset', value: charset, options: [...options], because }
}

interface Understood extends Pick<Decoded, 'charset' | 'because'> {
  readonly likely?: readonly string[]
  readonly warnings?: readonly string[]
}

function understand(bytes: Uint8Array, { html = false, charset }: HowToDecode): Understood {
  const chosen = charset === undefined ? null : nameOf(charset)
  if (chosen !== null) {
    const likely = marked(bytes) ?? findUtf16(bytes) ?? (isUtf8(bytes) ? 'utf-8' : null)
    return {
      charset: chosen,
      because: 'chosen',
      likely: likely === null ? guessCharset(bytes) : [likely],
    }
  }
  const mark = marked(bytes)
  if (mark !== null) return { charset: mark, because: 'said' }
  const wide = findUtf16(bytes)
  if (wide !== null) return { charset: wide, because: 'found' }
  const named = html ? namedIn(bytes) : null
  if (isUtf8(bytes)) {
    // Letters of UTF-8 are so unlikely in another character set that the page is mistaken.
    const isSaid = named === 'utf-8' || (named !== null && isAscii(bytes))
    return isSaid
      ? { charset: named, because: 'said' }
      : { charset: 'utf-8', because: 'found', likely: named === null ? [] : [named] }
  }
  if (named !== null && named !== 'utf-8') return { charset: named, because: 'said' }
  const [first = 'windows-1252', ...others] = guessCharset(bytes)
  return {
    charset: first,
    because: 'guessed',
    likely: others,
    warnings:
      named === null
        ? []
        : [`The page says that it is in UTF-8, and is not. It was read in ${first}.`],
  }
}

/** In bytes: where a web page may say its character set. Browsers look at less where they are in haste. */
const HEAD = 64 * 1024

/** What looks like markup in a page and is none. */
const NO_MARKUP = /<!--[\s\S]*?(?:-->|$)|<script\b[\s\S]*?(?:<\/script|$)/gi
const META = /<meta\b((?:"[^"]*"|'[^']*'|[^"'>]){0,4000})>/gi
const CHARSET = /(?:^|[\s"'/])charset\s*=\s*["']?\s*([\w:.-]+)/i
const CONTENT = /\bcontent\s*=\s*(?:"[^"]*?|'[^']*?|[^\s"'>]*?)charset\s*=\s*["']?\s*([\w:.-]+)/i
const IS_TYPE = /\bhttp-equiv\s*=\s*["']?\s*content-type\b/i
const XML = /^\s*<\?xml\b[^>]*?\bencoding\s*=\s*["']([\w:.-]+)/i

/** What a web page says of its own character set; null where it does not. */
function namedIn(bytes: Uint8Array): string | null {
  const beginning = Buffer.from(bytes.subarray(0, HEAD)).toString('latin1')
  const label = metaIn(beginning.replace(NO_MARKUP, '')) ?? XML.exec(beginning)?.[1]
  if (label === undefined) return null
  // What can name itself in ASCII is not in UTF-16, whatever it says.
  if (/^utf-?16/i.test(label)) return 'utf-8'
  return /^x-user-defined$/i.test(label) ? 'windows-1252' : nameOf(label)
}

function metaIn(markup: string): string | undefined {
  for (const [, attributes = ''] of markup.matchAll(META)) {
    const label = IS_TYPE.test(attributes)
      ? (CONTENT.exec(attributes) ?? CHARSET.exec(attributes))?.[1]
      : CHARSET.exec(attributes.replace(/\bcontent\s*=\s*(?:"[^"]*"|'[^']*')/gi, ''))?.[1]
    if (label !== undefined) return label
  }
  return undefined
}

function nameOf(label: string): string | null {
  try {
    return new TextDecoder(label).encoding
  } catch {
    return null
  }
}

function marked(bytes: Uint8Array): string | null {
  const [a, b, c] = bytes
  if (a === 0xef && b === 0xbb && c === 0xbf) return 'utf-8'
  if (a === 0xff && b === 0xfe) return 'utf-16le'
  return a === 0xfe && b === 0xff ? 'utf-16be' : null
}

function isUtf8(bytes: Uint8Array): boolean {
  try {
    new TextDecoder('utf-8', { fatal: true }).decode(bytes)
    return true
  } catch {
    return false
  }
}

function isAscii(bytes: Uint8Array): boolean {
  return bytes.every((byte) => byte < 0x80)
}

/** A warning of the characters that are lost, unless the file itself has the sign for them. */
function unread(text: string, charset: string, bytes: Uint8Array): string[] {
  const count = text.split('\ufffd').length - 1
  if (count === 0) return []
  const isItsOwn = charset === 'utf-8' && isUtf8(bytes)
  if (isItsOwn) return []
  const what = count === 1 ? '1 character' : `${count.toLocaleString('en')} characters`
  return [`${what} could not be read in ${charset}. Choose another character set.`]
}
