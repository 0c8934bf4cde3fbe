const WRITINGS: readonly (readonly [RegExp, string])[] = [
  [/^(?:windows-1252|iso-8859-(?:1|15)|macintosh)$/, 'Western European'],
  [/^(?:windows-1250|iso-8859-2)$/, 'Central European'],
  [/^(?:windows-1251|iso-8859-5|koi8-[ru]|ibm866|x-mac-cyrillic)$/, 'Cyrillic'],
  [/^(?:windows-1253|iso-8859-7)$/, 'Greek'],
  [/^(?:windows-1254|iso-8859-9)$/, 'Turkish'],
  [/^(?:windows-1255|iso-8859-8(?:-i)?)$/, 'Hebrew'],
  [/^(?:windows-1256|iso-8859-6)$/, 'Arabic'],
  [/^(?:windows-1257|iso-8859-(?:4|13))$/, 'Baltic'],
  [/^windows-1258$/, 'Vietnamese'],
  [/^(?:windows-874)$/, 'Thai'],
  [/^(?:shift_jis|euc-jp|iso-2022-jp)$/, 'Japanese'],
  [/^(?:gb18030|gbk)$/, 'Simplified Chinese'],
  [/^big5$/, 'Traditional Chinese'],
  [/^euc-kr$/, 'Korean'],
]

const NAMES: Readonly<Record<string, string>> = {
  'utf-8': 'UTF-8',
  'utf-16le': 'UTF-16 (little-endian)',
  'utf-16be': 'UTF-16 (big-endian)',
  shift_jis: 'Shift_JIS',
  gb18030: 'GB18030',
  gbk: 'GBK',
  big5: 'Big5',
  'euc-jp': 'EUC-JP',
  'euc-kr': 'EUC-KR',
}

/** A character set by its name, and for what writing it is: “windows-1251, Cyrillic”. */
export function charsetWords(charset: string): string {
  const key = charset.toLowerCase()
  const name = NAMES[key] ?? (/^(?:iso|koi|ibm)/i.test(charset) ? charset.toUpperCase() : charset)
  const writing = WRITINGS.find(([set]) => set.test(key))?.[1]
  return writing === undefined ? name : `${name}, ${writing}`
}
