import type { Denial, ReadSentence, ReportedSpeech, VoicedQuotation } from '../model.ts'
import { outsideOf } from '../voice/give-voices.ts'
import { oneOf } from '../words/any-of.ts'
import { LETTERS } from '../words/letters.ts'
import { denialBefore } from './denied.ts'
import { FINITE, hasFiniteVerb } from './finite.ts'

/** "promised Kosovo 40 million", "confirmed 40 cases": after these a thing may follow as well. */
const PROMISES = 'promised promises promise pledged pledges vowed vows guaranteed guarantees'
const TAKES_THINGS = `
  ${PROMISES} reported reports confirmed confirms announced announces denied denies admitted admits
  admit acknowledged acknowledges acknowledge estimated estimates estimate revealed reveals disclosed
  predicted predicts suggested suggests suggest claimed claims claim recalled declared declares
  repeated maintained maintains lamented observed proclaimed wrote writes
`
const PROMISED = new RegExp(`(?<![${LETTERS}])${oneOf(PROMISES)}\\s$`, 'u')
const TOOK_THING = new RegExp(`(?<![${LETTERS}])${oneOf(TAKES_THINGS)}\\s$`, 'u')
/** What lies ahead has one of these. */
const AHEAD = new RegExp(
  `(?<![${LETTERS}])(?:will|would|could|can|should|must|may|might|is|are|was|were|had|has)(?![${LETTERS}])`,
  'u',
)
/** A clause of its own begins: what stands before has no verb, or has had it. */
const NEXT_CLAUSE = new RegExp(
  `[,;:—–]|(?<![${LETTERS}])(?:that|which|who|whose|where|when|while|because|if|after|before|since|as)(?![${LETTERS}])`,
  'u',
)
const RELATIVE = /^(?:that|which|who|whose)$/
const SUBJECT = new RegExp(
  String.raw`^(?:it|he|she|they|we|there|this|these|those)\s[${LETTERS}]`,
  'iu',
)
/** "…, the minister" before ", Ana Kovač, said": the one that an apposition names. */
const APPOSED = new RegExp(
  String.raw`,\s(?:the|its|his|her|their|an?)\s(?:[${LETTERS}’'-]+\s){0,5}[${LETTERS}’'-]+$`,
  'u',
)
const NAMED_NEXT = new RegExp(
  String.raw`^,\s[A-ZÀ-ÞČĆŠŽĐ][^,;:\d]{1,40},\s(?:has\s|had\s|also\s|later\s)?(?:${FINITE})(?![${LETTERS}])`,
  'u',
)

/**
 * A sentence with only such reported speech as somebody says in clauses of their own: not what they
 * deny or never said and, in English, not what they promise somebody, nor the words for who speaks.
 */
export function realClauses(sentence: ReadSentence, english: boolean): ReadSentence {
  if (sentence.reported.length === 0 && sentence.quotations.length === 0) return sentence
  const outside = english && sentence.reported.length > 0 ? outsideOf(sentence) : ''
  const clauses = english
    ? sentence.reported
        .map((clause) => withoutApposed(sentence, clause))
        .filter((clause) => isClause(outside, sentence.start, clause))
    : sentence.reported
  const { denial, denied } = denialsIn({ ...sentence, reported: clauses }, english)
  const reported = clauses.filter((clause) => !denied.has(clause))
  const quotations = sentence.quotations.map((quotation) =>
    denied.get(quotation) === 'unsaid' ? { ...quotation, speaker: '', said: null } : quotation,
  )
  const rest = { ...sentence, reported, quotations, ...(denial ? { denial } : {}) }
  const isSilent = denial === 'unsaid' || (!denial && promisesOnly(sentence, outside, reported))
  return isSilent ? { ...rest, speaker: '', office: '' } : rest
}

/** Which of the words that somebody is said to say are denied, and how the sentence tells it. */
function denialsIn({ text, start, reported, quotations }: ReadSentence, english: boolean) {
  const denied = new Map<ReportedSpeech | VoicedQuotation, Denial>()
  let denial: Denial | null = null
  let from = 0
  /** Up to where somebody is reported: "she said that she never said that it works". */
  let within = 0
  for (const piece of [...reported, ...quotations].sort((a, b) => a.start - b.start)) {
    const isQuotation = 'inner' in piece
    const found = denialBefore(text, from, piece.start - start, english)
    // A quotation may lie within a clause: what stands before it was looked at.
    from = Math.max(from, (isQuotation ? piece.end : piece.start) - start)
    if (found) {
      denied.set(piece, found)
      if (piece.start >= within && denial !== 'unsaid') denial = found
    } else if (!isQuotation) {
      within = Math.max(within, piece.end)
    }
  }
  return { denial, denied }
}

/** Who only promises somebody a thing says nothing that could be quoted. */
function promisesOnly(
  { start: by, reported, quotations }: ReadSentence,
  outside: string,
  left: readonly ReportedSpeech[],
): boolean {
  if (left.length > 0 || quotations.length > 0) return false
  return reported.some(({ start }) =>
    PROMISED.test(outside.slice(Math.max(0, start - by - REACH), start - by)),
  )
}

function withoutApposed({ text, start: by }: ReadSentence, clause: ReportedSpeech): ReportedSpeech {
  const from = Math.max(clause.start, clause.end - REACH)
  const apposed = APPOSED.exec(text.slice(from - by, clause.end - by))
  if (!apposed || !NAMED_NEXT.test(text.slice(clause.end - by, clause.end - by + REACH)))
    return clause
  return { ...clause, end: from + apposed.index }
}

/** In UTF-16 code units: so much is looked at after a clause. */
const REACH = 80

function isClause(outside: string, by: number, { start, end }: ReportedSpeech): boolean {
  const words = outside.slice(start - by, end - by)
  // A quotation, and the first words for who speaks it.
  if (MARKED.test(words) && !hasFiniteVerb(words)) return false
  const before = outside.slice(Math.max(0, start - by - REACH), start - by)
  if (!TOOK_THING.test(before) || SUBJECT.test(words)) return true
  const next = NEXT_CLAUSE.exec(words)
  const own = words.slice(0, next?.index)
  if (PROMISED.test(before)) return AHEAD.test(own)
  // "products that contained 5 chemicals were sold": its verb comes after the one of the relative clause.
  return hasFiniteVerb(own) || RELATIVE.test(next?.[0] ?? '')
}

const MARKED = /["“„«‘‹]\s+["”“»’›]/
