import { setOf } from '../words/any-of.ts'
import { BODY_NOUNS, PERSON_NOUNS } from '../words/people.ts'

/** What finds something, and is quoted for it: "The inquiry found “systemic failures”". */
const FINDING_NOUNS = `
  report study review inquiry investigation tribunal court commission committee panel audit inquest
  survey judge jury coroner inspectors auditors investigators watchdog regulator ombudsman paper
  analysis assessment judgment ruling
`
const OTHER_BODIES = `
  trust operator developer insurer lender petition filing rival colleague friend ally uncle aunt
  cousin local partner person trader buyer customer tenant organiser organizer chamber
`

/** Nouns for who speaks: a person, a body, a paper, and several of them. */
export const SPEAKING_NOUNS: ReadonlySet<string> = new Set([
  ...setOf(`${PERSON_NOUNS} ${BODY_NOUNS} ${FINDING_NOUNS} ${OTHER_BODIES}`),
  ...[...setOf(`${PERSON_NOUNS} ${BODY_NOUNS} ${OTHER_BODIES}`)].map((noun) => `${noun}s`),
])

const findingNouns = setOf(FINDING_NOUNS)

/** Whether words are a paper's or a body's that finds: "The trust's internal investigation". */
export function findsThings(words: string): boolean {
  return words
    .toLowerCase()
    .split(/[^\p{L}]+/u)
    .some((word) => findingNouns.has(word))
}
