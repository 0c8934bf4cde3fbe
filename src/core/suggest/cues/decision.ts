import type { Cue, CueHit } from '../model.ts'
import { anyOf, oneLine, setOf } from '../words/any-of.ts'
import { DECISION_NOUNS, DECISION_VERBS, NOT_IN_NAME } from '../words/decisions.ts'

/** "deal with pertinent issues" is a verb; "the deal with Iran" is not. */
const DEAL = String.raw`deals?(?!\swith)|(?<=(?:[Tt]he|a|an|this|its|their|any|no|new)\s)deal`
const NOUN = `(?!Bill\\s(?:\\p{Lu}|de\\s|van\\s))(?:${DEAL}|${anyOf(DECISION_NOUNS)}s?)`
const DECISION = new RegExp(
  String.raw`(?<![\p{L}\p{Nd}])(?:(?<noun>(?:${NOUN})(?:\s+of\s+(?:the\s+)?[\p{L}-]+)?)|${anyOf(DECISION_VERBS)})(?![\p{L}\p{Nd}])`,
  'gu',
)

/** What may stand between two words of one decision: "brokered a deal". */
const JOINT = /^\s(?:an?|the|its|their|this)?\s?$/

const notInName = setOf(NOT_IN_NAME)

/** Laws, deals, rulings, votes and the like, and the verbs that make them. */
export const decision: Cue = ({ text }, { english }) => {
  if (!english) return []
  const found: { start: number; end: number; named: boolean }[] = []
  for (const match of text.matchAll(DECISION)) {
    const { noun } = match.groups ?? {}
    const start = noun === undefined ? match.index : nameStart(text, match.index)
    // A capital may be a person's name: "Bill", "Grant". It needs a name before it.
    if (start === match.index && /^\p{Lu}/u.test(match[0])) continue
    const end = match.index + match[0].length
    const last = found.at(-1)
    if (last && (start <= last.end || JOINT.test(text.slice(last.end, start)))) {
      last.end = end
      last.named ||= noun !== undefined
    } else {
      found.push({ start, end, named: noun !== undefined })
    }
  }
  return found.map(({ start, end, named }): CueHit => {
    const reason = `${named ? 'a named decision' : 'a decision'}: ${oneLine(text.slice(start, end))}`
    return { cue: 'decision', start, end, reason, kind: 'decision' }
  })
}

/** Where the name of the decision starts: up to three words before its noun belong to it. */
function nameStart(text: string, noun: number): number {
  const capital = /\p{Lu}/u.test(text.charAt(noun))
  const word = capital ? /^\p{Lu}[\p{L}-]*$/u : /^(?:\p{Ll}[\p{L}-]*|\p{Lu}{2,})$/u
  let start = noun
  for (let i = 0; i < 3; i++) {
    const before = /([\p{L}\p{Nd}'’-]+)\s$/u.exec(text.slice(Math.max(0, start - 40), start))?.[1]
    if (before === undefined || !word.test(before) || notInName.has(before.toLowerCase())) break
    start -= before.length + 1
  }
  return start
}
