/** Stands between two paragraphs, as a word. */
export const PARAGRAPH = '¶'
/** Every quotation mark, single or double, of any shape. */
export const QUOTE = '"'
export const ELLIPSIS = '…'
export const PERCENT = '%'

const DOUBLE = /^["“”„‟«»″〃「」『』〝〞‹›＂]$/u
const SINGLE = /^['’‘‚‛′`´＇]$/u
const DASH = /^[-‐‑‒–—―−﹣－⁃]$/u
const SAME: Readonly<Record<string, string>> = {
  '。': '.',
  '｡': '.',
  '、': ',',
  '،': ',',
  '؛': ';',
  '؟': '?',
  '٪': PERCENT,
  percent: PERCENT,
  prozent: PERCENT,
}

export const isQuote = (character: string): boolean =>
  DOUBLE.test(character) || SINGLE.test(character)
export const isApostrophe = (character: string): boolean => SINGLE.test(character)
export const isDash = (character: string): boolean => DASH.test(character)

/** How a word of letters, marks or digits reads without its typography: NFKC and lower case. */
export function spellWord(raw: string): string {
  // biome-ignore lint/suspicious/noControlCharactersInRegex: the range of ASCII.
  const word = /^[\x00-\x7f]*$/.test(raw)
    ? raw.toLowerCase()
    : raw
        .normalize('NFKC')
        .toLowerCase()
        .normalize('NFC')
        .replaceAll(/[’‘‛′´]/gu, "'")
  return SAME[word] ?? word
}

/** How a sign reads without its typography. Directly after a digit a quotation mark is a prime. */
export function spellSign(raw: string, afterDigit: boolean): string {
  if (DOUBLE.test(raw)) return afterDigit ? '″' : QUOTE
  if (SINGLE.test(raw)) return afterDigit ? '′' : QUOTE
  if (DASH.test(raw)) return '-'
  return SAME[raw] ?? raw.normalize('NFKC')
}
