/** Stands between two paragraphs, as a word. No other word can have a space. */
export const PARAGRAPH = '\n\n'
/** Every quotation mark, single or double, of any shape. */
export const QUOTE = '"'
export const ELLIPSIS = '…'
export const PERCENT = '%'
/** A sign of a number, where other dashes are "-". */
export const MINUS = '−'

const DOUBLE = /^["“”„‟«»″〃「」『』〝〞‹›＂״]$/u
const SINGLE = /^['’‘‚‛′`´＇׳]$/u
const DASH = /^[\p{Pd}−⁃]$/u
const SAME: ReadonlyMap<string, string> = new Map([
  ['。', '.'],
  ['｡', '.'],
  ['、', ','],
  ['،', ','],
  ['؛', ';'],
  ['؟', '?'],
  ['٪', PERCENT],
  ['percent', PERCENT],
  ['prozent', PERCENT],
])

/** Symbols of units that another case makes another unit: "mW" and "MW", "kb" and "kB". */
export const CASED: ReadonlySet<string> = new Set(
  'mW mV mA mJ mN mM mS mT mPa mHz mWh mSv mBq mGy nM Nm Mg Mm Ml Mbar kB Mb Gb Tb kbit Mbit Gbit'.split(
    ' ',
  ),
)

export const isApostrophe = (character: string): boolean => SINGLE.test(character)

/** How a word of letters, marks or digits reads without its typography: NFKC and lower case. */
export function spellWord(raw: string): string {
  if (CASED.has(raw)) return raw
  if (raw === 'KB') return 'kB'
  // biome-ignore lint/suspicious/noControlCharactersInRegex: the range of ASCII.
  const word = /^[\x00-\x7f]*$/.test(raw) ? raw.toLowerCase() : spellForeign(raw)
  return SAME.get(word) ?? word
}

function spellForeign(raw: string): string {
  return raw
    .normalize('NFKC')
    .toLowerCase()
    .normalize('NFC')
    .replaceAll(/[’‘‛′´`׳＇]/gu, "'")
    .replaceAll('ς', 'σ')
    .replaceAll('i\u0307', 'i')
}

/** How a sign reads without its typography. Directly after a digit a quotation mark is a prime. */
export function spellSign(raw: string, afterDigit: boolean): string {
  if (DOUBLE.test(raw)) return afterDigit ? '″' : QUOTE
  if (SINGLE.test(raw)) return afterDigit ? '′' : QUOTE
  if (DASH.test(raw)) return '-'
  return SAME.get(raw) ?? raw.normalize('NFKC')
}
