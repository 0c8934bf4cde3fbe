import { hasFiniteVerb } from '../span/finite.ts'
import { oneLine } from '../words/any-of.ts'
import { LETTERS, SMALL_LETTERS } from '../words/letters.ts'
import { descriptionAt } from './description.ts'
import { hasFunctionWord } from './function-words.ts'
import type { FoundSubject } from './subjects.ts'

/** "…, aid workers": nothing else between a comma and the noun. */
const BARE = new RegExp(String.raw`^(?:[${SMALL_LETTERS}-]+\s){1,3}$`, 'u')
const AND = ' and '
/** In UTF-16 code units. */
const LONGEST = 110
const MORE = new RegExp(
  String.raw`^\s(?:close\sto|familiar\swith|briefed\son|involved\sin|present\sat|working\s(?:at|for|in|on)|living\s(?:in|near)|based\sin|with|from|in|at|near|on|for|of)\s(?:[${LETTERS}\d’'-]+\s?){1,8}$`,
  'u',
)

/** Where the words begin that a comma, or the sentence, opens; -1 where that is too far off. */
function opening(before: string, from: number): number {
  const comma = before.lastIndexOf(', ')
  const start = comma < 0 && from === 0 ? 0 : comma < 0 ? -1 : comma + 2
  return before.length - start > LONGEST ? -1 : start
}

/**
 * The start of all that a description which starts at `found` belongs to: "aid workers" of
 * "workers", "officials and witnesses" of "witnesses", where nothing else stands after the comma.
 */
export function fullStart(before: string, from: number, found: number): number {
  const start = opening(before, from)
  if (start < 0 || start >= found) return found
  const lead = before.slice(start, found)
  if (lead.endsWith(AND)) {
    const end = lead.length - AND.length
    return descriptionAt(lead.slice(0, end), 0, end) < 0 ? found : start
  }
  const isBare = start > 0 && BARE.test(lead) && !hasFiniteVerb(lead) && !hasFunctionWord(lead)
  return isBare ? start : found
}

/** "sources close to him", "a person with knowledge of it", where they alone open a clause. */
export function describedMore(before: string, from: number): FoundSubject | null {
  const start = opening(before, from)
  if (start < 0) return null
  const all = before.slice(start)
  const noun = descriptionAt(all, 0, -1, false)
  if (noun < 0 || !MORE.test(all.slice(noun)) || hasFiniteVerb(all)) return null
  const subject = { is: 'description', words: oneLine(all) } as const
  return { start: from + start, end: from + before.length, subject }
}
