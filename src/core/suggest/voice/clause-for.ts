import type { Quotation } from '../../article/quotations.ts'
import { LETTERS } from '../words/letters.ts'
import type { Attribution } from './attribute.ts'
import { firstFrom } from './first-from.ts'
import type { Parsed } from './give-voices.ts'

/** In UTF-16 code units: the longest subject whose name is its end. */
const LONGEST_SUBJECT = 60
/** What starts another clause than the one that a quotation belongs to. */
const NEW_CLAUSE = new RegExp(
  `(?<![${LETTERS}])(?:and|but|which|that|who|is|was|are|were|has|had|und|aber|et|mais|y|pero|e|ma|i|ali|dhe|por)(?![${LETTERS}])`,
  'iu',
)

/** The clause right after the quotation, else the last one before it, else one that ends the sentence. */
export function clauseFor(quotation: Quotation, sentence: Parsed): Attribution | undefined {
  const { start, text, attributions } = sentence
  const from = quotation.start - start
  const to = quotation.end - start
  const at = firstFrom(attributions, to)
  const next = attributions[at]
  if (next && leadsTo(next.start, to, text)) return innerClause(from, to, sentence) ?? next
  // "described as “junk” by Ann Lee": the clause lies round the quotation.
  if (next?.sort === 'beside') return next
  let last = at - 1
  while (last >= 0 && (attributions[last] as Attribution).start >= from) last--
  const before = attributions[last]
  if (before) return before
  if (next?.sort === 'according') return next
  return next && /,\s(?:as\s)?$/u.test(text.slice(to, next.start)) ? next : undefined
}

/**
 * Of "she said it was “over”, Ann Lee wrote" the first clause: who writes tells what another one
 * said. So of "Ann Lee says “yes”, Bob Cole says “no”". Not where it is said not to have been said.
 */
function innerClause(from: number, to: number, sentence: Parsed): Attribution | undefined {
  const { outside, attributions } = sentence
  const inner = attributions[firstFrom(attributions, from) - 1]
  if (inner?.sort !== 'says' || inner.who === null || inner.end > from) return undefined
  const between = outside.slice(inner.end, from)
  const isWithin = /^(?:,?\s[^.:;?!"“”«»„]*[\p{L}\p{N}])?\s$/u.test(between)
  const isParted = /^\s?,/u.test(outside.slice(to, to + 2)) || outside.charAt(to - 2) === ','
  const isDenied = NEGATION.test(outside.slice(inner.start, inner.end))
  return isWithin && isParted && !isDenied ? inner : undefined
}

const NEGATION = new RegExp(
  `(?<![${LETTERS}])(?:never|not)(?![${LETTERS}])|n['’]t(?![${LETTERS}])`,
  'u',
)

/**
 * Whether nothing stands between a quotation that ends at `to` and a clause but an article, or,
 * where the quotation's end is marked by a stop, the rest of a subject: "Kosovo's premier".
 */
function leadsTo(clause: number, to: number, text: string): boolean {
  if (clause - to > LONGEST_SUBJECT) return false
  const gap = text.slice(to, clause)
  if (/^[\s,،.–—-]*(?:(?:as|the|a|le|la|el|il|o|der|die|das|ein|eine)\s)?$/iu.test(gap)) return true
  const isStopped = /[,.!?…–—]["”“»’'‘」』›]?$/u.test(text.slice(to - 2, to)) || gap.startsWith(',')
  return isStopped && /^,?\s[^.,;:!?"“”«»()]*\s$/u.test(gap) && !NEW_CLAUSE.test(gap)
}

/** "“Does it work?” she asked." and "“It works.” That is what Ann Lee said." */
export function clauseBehind(
  before: Parsed,
  { attributions, text }: Parsed,
): Attribution | undefined {
  const asks = /[?!…]["”“»’」』]?$/u.test(before.text)
  if (asks) return attributions.find((clause) => clause.start < 3)
  if (!/^(?:That|Those|These|So|Such|This|With those words)\s/u.test(text)) return undefined
  return attributions.find(({ sort }) => sort !== 'according')
}

/**
 * Whether a sentence goes on in words of its own after a quotation: then these say whose it is, or
 * that it is nobody's ("“Hamilton” opens in May").
 */
export function wordsAfter({ end }: Quotation, { start, outside }: Parsed): boolean {
  return /\p{L}/u.test(outside.slice(Math.max(0, end - start)))
}
