/** What a UTF-16 code unit does in a word. */
export const CLASS = {
  space: 0,
  /** Part of a word with the letters beside it. */
  letter: 1,
  digit: 2,
  /** A letter of a script that parts no words by spaces: a word by itself. */
  single: 3,
  /** Belongs to the word before it, whatever that is. */
  mark: 4,
  /** Seen by nobody: soft hyphens, zero-width characters, direction marks, vowel points, tatweel. */
  ignored: 5,
  /** Raised digits and their signs, which are footnote marks or exponents. */
  raised: 6,
  /** The first half of a surrogate pair. */
  high: 7,
  /** Punctuation, symbols: a word by itself. */
  other: 8,
} as const
export type CharacterClass = (typeof CLASS)[keyof typeof CLASS]

/**
 * Default ignorable code points and format characters (Unicode, DerivedCoreProperties and general
 * category Cf), the Arabic vowel points (Unicode block Arabic, "Tashkil from ISO 8859-6" and the
 * superscript alef), Hebrew points and tatweel.
 */
const IGNORED =
  /[\p{DI}\p{Cf}\u0640\u064b-\u0652\u0670\u0591-\u05bd\u05bf\u05c1\u05c2\u05c4\u05c5\u05c7]/u
const SINGLE =
  /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}\p{Script=Lao}\p{Script=Khmer}\p{Script=Myanmar}]/u
const RAISED = /[\u00b2\u00b3\u00b9\u2070\u2074-\u2079\u207a\u207b]/u

let table: Uint8Array | undefined

/** The class of each UTF-16 code unit. Made at the first call. */
export function characterClasses(): Uint8Array {
  table ??= Uint8Array.from({ length: 0x10000 }, (_, unit) => classOf(String.fromCharCode(unit)))
  return table
}

/** The class of one character: a code unit, or a surrogate pair. */
export function classOf(character: string): CharacterClass {
  if (/\s/u.test(character) && character !== '\ufeff') return CLASS.space
  if (/^[\ud800-\udbff]$/.test(character)) return CLASS.high
  // They tell the flags of England and Scotland apart, and are not seen elsewhere.
  if (/[\u{e0020}-\u{e007f}]/u.test(character)) return CLASS.mark
  // A skin tone colours the emoji before it.
  if (IGNORED.test(character) || /[\u{1f3fb}-\u{1f3ff}]/u.test(character)) return CLASS.ignored
  if (RAISED.test(character)) return CLASS.raised
  if (/\p{M}/u.test(character)) return CLASS.mark
  if (/\p{Nd}/u.test(character)) return CLASS.digit
  // "2½" is two words: it would read as "21⁄2" otherwise.
  if (!/\p{L}|\p{Nl}/u.test(character)) return CLASS.other
  return SINGLE.test(character) ? CLASS.single : CLASS.letter
}
