import type { Span } from '../../article/model.ts'
import type { Quotation } from '../../article/quotations.ts'
import { anyOf } from '../words/any-of.ts'
import { LETTERS } from '../words/letters.ts'

/** After these words stands what something is called, not what somebody says. */
const CALLED = new RegExp(
  String.raw`(?<![${LETTERS}]|(?<![${LETTERS}])to\s)${anyOf(`
    so-called called_the titled entitled named dubbed known_as nicknamed codenamed code-named called_a
    book novel film movie song album single series programme program show play poem painting
    the_word the_words the_term the_phrase slogan headline hashtag magazine operation exhibition documentary podcast
    memoir essay sitcom musical opera video game ship boat yacht brand the_title
  `)},?\s*$`,
  'u',
)
const CALLED_BY_NOUN = /(?<![A-Za-z])[a-z]{3,}\s(?:called|named|titled|entitled|dubbed)\s$/
const TITLE_WORD = /^(?:\p{Lu}|\p{Nd})/u
const SMALL_WORD = /^(?:a|an|the|of|and|in|on|for|to|with|at|by|from|de|la|le)$/u
const REACH = 40
/** "Asked about “partygate”, Ann Lee said": who answers does not say it, and who asks is not named. */
const ASKED =
  /^(?:(?:When|Repeatedly)\s)?(?:[Aa]sked|[Pp]ressed|[Qq]uestioned|[Qq]uizzed|[Cc]hallenged)\s[^,.:;]*$|\s(?:when|after\sbeing)\s(?:asked|pressed|questioned|challenged)\s[^,.:;]*$/u
/** In UTF-16 code units: up to where a quotation belongs to such a question. */
const LONGEST_QUESTION = 200

/** Where a quotation stands. */
interface Place extends Span {
  readonly text: string
}

/** Whether a quotation is somebody's words, and not a title or a name in quotation marks. */
export function isSpeech({ inner, start }: Quotation, place: Place): boolean {
  const from = Math.max(0, start - place.start)
  const before = place.text.slice(Math.max(0, from - REACH), from)
  if (CALLED.test(before) || CALLED_BY_NOUN.test(before)) return false
  if (ASKED.test(place.text.slice(Math.max(0, from - LONGEST_QUESTION), from))) return false
  if (inner.end - inner.start > 80) return true
  const words = place.text
    .slice(Math.max(0, inner.start - place.start), Math.max(0, inner.end - place.start))
    .trim()
  return !isTitle(words) && !PAPER.test(words)
}

/** "sagte er dem „Spiegel“" */
const PAPER =
  /^(?:(?:Tages)?Spiegel|Bild(?: am Sonntag)?|Welt(?: am Sonntag)?|Zeit|Stern|Focus|taz|Süddeutschen?(?: Zeitung)?|Handelsblatt|Standard|Kurier|Presse|Frankfurter.*|[A-Za-zÄÖÜäöüß -]*(?:[Zz]eitung|Nachrichten|Anzeiger|Rundschau|Allgemeinen?|Tagblatt|Magazins?|[Pp]ost|[Bb]latt|[Kk]urier|Bote|Echo|Merkur))$/

/** Three words or more, each with a capital but for the small ones, and no stop at the end. */
function isTitle(words: string): boolean {
  if (/[.,!?…]$/u.test(words)) return false
  const parts = words.split(/\s+/u)
  const large = parts.filter((part) => TITLE_WORD.test(part))
  return large.length > 2 && parts.every((part) => TITLE_WORD.test(part) || SMALL_WORD.test(part))
}
