import type { Span } from '../../article/model.ts'
import { hasFiniteVerb } from '../span/finite.ts'
import { oneLine } from '../words/any-of.ts'
import { LETTERS, SMALL_LETTERS } from '../words/letters.ts'
import { descriptionAt } from './description.ts'
import { hasFunctionWord } from './function-words.ts'
import type { FoundSubject } from './subjects.ts'

/** In UTF-16 code units: the longest of these subjects. */
const LONGEST = 110
const SAYS = /^(?:said|says?|told|tells?|warned|warns?)$/u
const BEFORE_VERB = String.raw`(?:\s(?:later|also|has|have|had|[${SMALL_LETTERS}]+ly))*\s$`
const WORD = String.raw`\s[${LETTERS}\d’'-]+`
/** "…, the nurses’ chamber has warned", "…, two traders told". */
const OWNED = new RegExp(
  String.raw`,\s((?:the|an?|one|his|her|its|their|another|some|several|many|two|three|four|five|\d+)(?:${WORD}){1,6}?)${BEFORE_VERB}`,
  'u',
)
/** "…, oil traders said". */
const PLURAL = new RegExp(
  String.raw`,\s((?:[${SMALL_LETTERS}-]+\s){0,3}[${SMALL_LETTERS}-]{3,}s)${BEFORE_VERB}`,
  'u',
)
/** "…, but a clerk who worked there told". */
const WITH_RELATIVE = new RegExp(
  String.raw`,\s(?:(?:but|and|while)\s)?([${LETTERS}\d’'-]+(?:${WORD}){0,3}?)\swho(?:${WORD}){1,9}\s$`,
  'u',
)
const TIME = /(?:^|\s)(?:day|week|month|year|night|morning|afternoon|evening|time)s?$/u

/**
 * Who speaks by the frame alone, whatever the words are: all that stands between a comma and a verb
 * that surely reports. Null where that is not only a noun and what belongs to it.
 */
export function segmentSubject(outside: string, verb: Span): FoundSubject | null {
  if (!SAYS.test(outside.slice(verb.start, verb.end))) return null
  const from = Math.max(0, verb.start - LONGEST)
  const before = outside.slice(from, verb.start)
  const related = WITH_RELATIVE.exec(before)
  const noun = related?.[1] ?? ''
  if (related && descriptionAt(noun, 0, noun.length) >= 0) {
    const start = related.index + related[0].indexOf(noun)
    return described(before.slice(start).trimEnd(), from + start)
  }
  const found = OWNED.exec(before) ?? PLURAL.exec(before)
  const words = found?.[1] ?? ''
  if (!found || hasFiniteVerb(words) || TIME.test(words)) return null
  if (hasFunctionWord(words)) return null
  return described(words, from + found.index + found[0].indexOf(words))
}

function described(words: string, start: number): FoundSubject {
  const subject = { is: 'description', words: oneLine(words) } as const
  return { start, end: start + words.length, subject }
}
