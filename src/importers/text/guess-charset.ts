import { detectAll } from 'jschardet'
import { decodeAs } from './charsets.ts'

/** In bytes: what is looked at to guess. */
const SAMPLE = 64 * 1024

/** What the library tells apart, by its names, and what the WHATWG calls it. */
const KNOWN: Readonly<Record<string, string>> = {
  'windows-1250': 'windows-1250',
  'windows-1251': 'windows-1251',
  'windows-1252': 'windows-1252',
  'windows-1253': 'windows-1253',
  'windows-1254': 'windows-1254',
  'windows-1255': 'windows-1255',
  'windows-1256': 'windows-1256',
  'windows-1257': 'windows-1257',
  'windows-1258': 'windows-1258',
  cp874: 'windows-874',
  cp932: 'shift_jis',
  cp949: 'euc-kr',
  'euc-jis-2004': 'euc-jp',
  'euc-jp': 'euc-jp',
  'euc-kr': 'euc-kr',
  shift_jis: 'shift_jis',
  shift_jis_2004: 'shift_jis',
  big5: 'big5',
  big5hkscs: 'big5',
  gb18030: 'gb18030',
  'koi8-r': 'koi8-r',
  'koi8-u': 'koi8-u',
  cp866: 'ibm866',
  ibm866: 'ibm866',
  'iso-8859-2': 'iso-8859-2',
  'iso-8859-5': 'iso-8859-5',
  'iso-8859-7': 'iso-8859-7',
}

/** Surer than this, by the library’s reckoning from 0 to 1; else it is windows-1252, the usual one. */
const SURE = 0.05

/**
 * The character sets that bytes may be in which are not UTF-8, the likeliest first; never none.
 * Of a few words in letters of Latin, windows-1252 is likelier than whatever a library makes of them.
 */
export function guessCharset(bytes: Uint8Array): string[] {
  const sample = bytes.subarray(0, SAMPLE)
  const isLatin = isMostlyAscii(sample)
  const found = detectAll(Buffer.from(sample), {
    minimumThreshold: 0.001,
    detectEncodings: Object.keys(KNOWN),
  })
  const names: string[] = []
  for (const { encoding, confidence } of found) {
    const name = KNOWN[encoding?.toLowerCase() ?? '']
    if (name === undefined || (isLatin && mixesScripts(name, sample))) continue
    if (isLatin && names.length === 0 && confidence < SURE) names.push('windows-1252')
    names.push(name)
  }
  const [first = 'windows-1252', ...others] = new Set(names)
  return isLatin && hasSignsOnly(sample) ? usualFirst([first, ...others]) : [first, ...others]
}

function usualFirst(names: readonly string[]): string[] {
  return ['windows-1252', ...names.filter((name) => name !== 'windows-1252')]
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

/** Words that hold letters of Latin and of another script, which is no language’s way to write. */
const MIXED =
  /\p{Script=Latin}[\p{Script=Cyrillic}\p{Script=Greek}\p{Script=Hebrew}\p{Script=Arabic}\p{Script=Thai}]/u

function mixesScripts(name: string, sample: Uint8Array): boolean {
  return MIXED.test(decodeAs(name, sample) ?? '')
}

/** Whether all that is not ASCII would be quote marks, dashes, currencies and such in windows-1252. */
function hasSignsOnly(sample: Uint8Array): boolean {
  const text = decodeAs('windows-1252', sample) ?? ''
  return !/[^\p{ASCII}€‚„…‘’“”•–—™\u00a0£§©®°·«»´½¼¾×]/u.test(text)
}
