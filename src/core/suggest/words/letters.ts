/**
 * Letters for a class of a pattern, in the scripts of news; {@link SMALL_LETTERS} those of English
 * adverbs and verbs. V8 takes 0.4 ms to make one `\p{L}` of a pattern ready, and microseconds for
 * these: the patterns that a first sentence needs have them.
 */
export const LETTERS =
  'A-Za-zªµºÀ-ÖØ-öø-ˁͰ-ͳͶͷͻ-ͽͿΆΈ-ϵϷ-ҁҊ-ԯԱ-Ֆՠ-ֈא-תؠ-يٮ-ۓა-ჺᲐ-ᲺḀ-ῼぁ-ゖァ-ヺー㐀-鿿가-힣'
/** What a name begins with in Latin letters; from Ā to Ž with the small ones between. */
export const CAPITALS = 'A-ZÀ-ÖØ-ÞĀ-Ž'
export const SMALL_LETTERS = 'a-zß-öø-ÿ'
