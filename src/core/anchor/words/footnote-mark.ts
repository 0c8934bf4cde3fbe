/** A reference in square brackets, as encyclopaedias and reports set it. */
const REFERENCE =
  /\[(?:\d{1,3}|(?:note|nb|n\.|Anm\.) ?\d{1,3}|(?:citation|source|page|date) needed|clarification needed|by whom\?|who\?|when\?|réf\. (?:nécessaire|souhaitée)|Beleg\?|Quelle\?|Beleg fehlt|请求来源|來源請求|来源请求|بحاجة لمصدر)\]/iuy

/** What a reference is set tight after: a word, a stop, a closing sign, another reference. */
const AFTER = /[\p{L}\p{M}\p{N}.,;:!?…%‰)\]}。，、！？；：؟،؛†‡*]/u
const MARK = /[“”‘’„‟‚‛«»‹›"'＂＇「」『』]/u

/**
 * Where the footnote reference that starts at `offset` ends; `offset` where there is none. What an
 * opening sign is before is none: in “[12] people” the editor of a quotation supplied the number.
 */
export function endOfReference(text: string, offset: number): number {
  const last = text.charAt(offset - 1)
  const closes = MARK.test(last) && /\S/u.test(text.charAt(offset - 2)) && offset > 1
  if (!AFTER.test(last) && !closes) return offset
  REFERENCE.lastIndex = offset
  return REFERENCE.test(text) ? REFERENCE.lastIndex : offset
}

/** Units and functions that are raised to a power. */
const RAISED = /^(?:[kcdmµμn]?m|ft|in|mi|yd|s|ha|sin|cos|tan|log)$/iu
/** Units as words, which have a square or a cube. */
const UNIT =
  /^(?:(?:kilo|centi|deci|milli|micro|nano)?(?:met(?:er|re)s?|metern)|miles?|yards?|inch(?:es)?|foot|feet|seconds?|meilen?|fuß|sekunden?|(?:kilo|kiló|centi|centí|mili|milli)?(?:mètres?|metros?|metri|метр(?:а|ов|ы)?)|(?:кило|санти|милли)метр(?:а|ов|ы)?|pieds?|pouces?|millas?|miglia|mijl)$/iu
const YEAR = /^(?:1[5-9]|20)\d\d$/
/** Words as short as a symbol. */
const SHORT = new Set(
  'an as at be by do he if in is it me my no of on or so to up us we de la le et un en du au il se ne si ce es er am im zu da el lo di el al os um em на не по за'.split(
    ' ',
  ),
)

/**
 * Whether raised digits after `word` are a footnote mark, not an exponent ("10²", "km²", "x²",
 * "metres²", "CO²"). After a year they are one, and after a word that is no symbol; and nobody writes the first
 * power. In doubt they are an exponent, so that a mark that comes or goes is an edit.
 */
export function isFootnoteMark(word: string, raised: string): boolean {
  if (!/^\p{Nd}+$/u.test(raised)) return false
  if (YEAR.test(word)) return true
  if (/\p{N}$/u.test(word)) return false
  if (raised === '1') return true
  if (RAISED.test(word) || (/^[23]$/.test(raised) && UNIT.test(word))) return false
  return !/^\p{L}{1,2}$/u.test(word) || SHORT.has(word)
}
