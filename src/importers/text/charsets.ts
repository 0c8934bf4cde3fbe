/** The character sets that can be chosen, as the WHATWG names them, from usual to rare. */
export const CHARSETS: readonly string[] = [
  'utf-8',
  'windows-1252',
  'windows-1250',
  'windows-1251',
  'utf-16le',
  'utf-16be',
  'shift_jis',
  'gb18030',
  'big5',
  'euc-kr',
  'euc-jp',
  'iso-2022-jp',
  'iso-8859-2',
  'iso-8859-5',
  'iso-8859-15',
  'koi8-r',
  'koi8-u',
  'ibm866',
  'windows-1253',
  'iso-8859-7',
  'windows-1254',
  'windows-1255',
  'windows-1256',
  'windows-1257',
  'windows-1258',
  'windows-874',
  'macintosh',
]

/**
 * Bytes in a character set that is named by one of its labels; what cannot be decoded is U+FFFD.
 * Null where the character set is unknown.
 */
export function decodeAs(label: string, bytes: Uint8Array): string | null {
  try {
    const { encoding } = new TextDecoder(label)
    if (encoding === 'windows-1252') return windows1252(bytes)
    // The WHATWG reads both alike; Node does not know the characters of four bytes in the first.
    return new TextDecoder(encoding === 'gbk' ? 'gb18030' : encoding).decode(bytes)
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
