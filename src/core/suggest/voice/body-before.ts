import { setOf } from '../words/any-of.ts'
import { BODY_NOUNS } from '../words/people.ts'
import { genderOfFirst } from './gender.ts'
import type { Parsed } from './give-voices.ts'
import { openingSubject } from './opening-subject.ts'
import type { FoundSubject } from './subjects.ts'

const bodies = setOf(BODY_NOUNS)
/** These may say something, too: which one "it" is cannot be told then. */
const PAPERS = setOf(`
  report study review letter statement inquiry investigation paper memo email audit survey article
  note text message post tweet sign poster leaflet banner card book notice advert label ruling
`)

/** None of these is "it". */
const SEVERAL = /(?:[^s]s|people|men|women|police)$/u

/**
 * What "it" at `at` of its sentence means, where nobody has spoken: the firm or body that opens the
 * sentence, or else the one before. Null where that is a person, or where a paper is named as well.
 */
export function bodyBefore(
  sentence: Parsed,
  before: Parsed | undefined,
  at: number,
): { readonly found: FoundSubject; readonly by: number } | null {
  const own = openingSubject(sentence.outside, sentence.names)
  if (own && own.end < at) return isBody(own, sentence) ? { found: own, by: sentence.start } : null
  const earlier = before && openingSubject(before.outside, before.names)
  return earlier && isBody(earlier, before) ? { found: earlier, by: before.start } : null
}

/** In UTF-16 code units: so far behind the subject a paper is looked for. */
const REACH = 400

function isBody({ subject, end }: FoundSubject, { outside }: Parsed): boolean {
  if (!looksLikeBody(subject)) return false
  const rest = outside.slice(end, end + REACH).match(/\p{Ll}+/gu) ?? []
  return !rest.some((word) => PAPERS.has(word))
}

function looksLikeBody(subject: FoundSubject['subject']): boolean {
  if (subject.is === 'description') {
    const noun = subject.words.split(' ').at(-1) ?? ''
    return bodies.has(noun) && !SEVERAL.test(noun)
  }
  if (subject.is !== 'name') return false
  const { name, title, gender, person } = subject.name
  return person !== 'sure' && title === '' && gender === '' && genderOfFirst(name) === ''
}
