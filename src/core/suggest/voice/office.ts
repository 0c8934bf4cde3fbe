import { setOf } from '../words/any-of.ts'
import { OFFICES } from '../words/people.ts'

/** Who leads in any way is called so. */
const ANY_OFFICE = setOf('leader chief head boss premier')
/** These make another office of one: "shadow health secretary", "deputy mayor". */
const OTHERS = setOf('shadow deputy vice former ex assistant acting')
const OFFICE = setOf(OFFICES.toLowerCase())
const SMALL = setOf('the of for and general state')

/**
 * Whether "the health secretary" can be who has this title: "Health Secretary" and "Secretary of
 * State for Health" can, "Foreign Secretary" and "shadow health secretary" cannot. A title may tell
 * less than the words do, as "Secretary" does.
 */
export function holdsOffice(title: string, words: readonly string[]): boolean {
  const has: readonly string[] = title.toLowerCase().match(PART) ?? []
  const wants: readonly string[] = words.map((word) => word.toLowerCase())
  const head = wants.at(-1) ?? ''
  const stems = new Set(has.map(stem))
  const isSame = [...OTHERS].every((other) => has.includes(other) === wants.includes(other))
  if (!isSame || (!ANY_OFFICE.has(head) && !stems.has(stem(head)))) return false
  // "the finance minister" is no "Defence Minister", but may be a mere "Minister".
  return !has.some(tellsMore) || wants.filter(tellsMore).every((word) => stems.has(stem(word)))
}

const PART = /[\p{L}\p{M}]+/gu

/** Whether a word tells of which office somebody holds it. */
function tellsMore(word: string): boolean {
  return !SMALL.has(word) && !OTHERS.has(word) && !ANY_OFFICE.has(word) && !OFFICE.has(word)
}

/** What "Serb" and "Serbian", "president" and "President" have in common. */
export function stem(word: string): string {
  return word.toLowerCase().slice(0, 4)
}
