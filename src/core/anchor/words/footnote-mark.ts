/** A reference in square brackets, as encyclopaedias and reports set it. */
const REFERENCE =
  /\[(?:\d{1,3}|(?:note|nb|n\.|Anm\.) ?\d{1,3}|(?:citation|source|page|date) needed|clarification needed|by whom\?|who\?|when\?|réf\. (?:nécessaire|souhaitée)|Beleg\?|Quelle\?|Beleg fehlt|请求来源|來源請求|来源请求|بحاجة لمصدر)\]/iuy

/** Where the footnote reference that starts at `offset` ends; `offset` where there is none. */
export function endOfReference(text: string, offset: number): number {
  REFERENCE.lastIndex = offset
  return REFERENCE.test(text) ? REFERENCE.lastIndex : offset
}

const UNIT = /^(?:[kcdmµμn]?m|ft|in|mi|yd|s|ha)$/iu
const YEAR = /^(?:1[5-9]|20)\d\d$/

/**
 * Whether raised digits after `word` are a footnote mark. After a number or a unit of length or
 * time they are an exponent ("10²", "km²"), but not after a year.
 */
export function isFootnoteMark(word: string): boolean {
  if (YEAR.test(word)) return true
  return !/\p{Nd}$/u.test(word) && !UNIT.test(word)
}
