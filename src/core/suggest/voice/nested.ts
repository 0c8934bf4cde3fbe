import { type Quotation, quotationsWithin } from '../../article/quotations.ts'
import type { VoicedQuotation } from '../model.ts'
import { firstFrom } from './first-from.ts'
import { outsideOf } from './give-voices.ts'
import type { Subject } from './subjects.ts'
import type { Tongue } from './tongue.ts'

/** Names nobody alone: who "he" is within somebody's words cannot be told. */
const FIRST_PERSON = /(?<!\p{L})I(?:\sthen)?\s(?:said|told|asked|wrote|replied|answered)(?!\p{L})/u

/** Whom the words name or describe: "Ann Lee", "the minister"; empty for a pronoun. */
function nameOf(subject: Subject | undefined): string {
  if (subject?.is === 'name') return subject.name.name || subject.name.title
  return subject?.is === 'description' ? subject.words.replace(/^The\s/, 'the ') : ''
}

/**
 * The quotations within a quotation, each with its speaker where the words round it name one: in
 * “He asked me: ‘Who pays?’” nobody, in “Ann Lee asked me: ‘Who pays?’” her, and in “I asked: ‘Who
 * pays?’” the one who is quoted.
 */
export function nestedIn(
  text: string,
  outer: VoicedQuotation,
  tongue: Tongue | null,
): VoicedQuotation[] {
  const within = quotationsWithin(text, outer)
  if (within.length === 0) return []
  const { start, end } = outer.inner
  const words = text.slice(start, end)
  const outside = outsideOf({ start, text: words, quotations: within })
  const clauses = tongue?.attribute(outside, tongue.names(words)) ?? []
  return within.map((quotation: Quotation): VoicedQuotation => {
    const before = outside.slice(Math.max(0, quotation.start - start - 60), quotation.start - start)
    if (FIRST_PERSON.test(before)) return { ...quotation, speaker: outer.speaker, said: outer.said }
    const next = clauses[firstFrom(clauses, quotation.end - start)]
    const isNear = next !== undefined && next.start - (quotation.end - start) < 3
    const clause = isNear ? next : clauses[firstFrom(clauses, quotation.start - start) - 1]
    const { subject, who } = clause ?? {}
    const speaker = nameOf(subject)
    if (!who || speaker === '') return { ...quotation, speaker: '', said: null }
    return { ...quotation, speaker, said: { start: start + who.start, end: start + who.end } }
  })
}
