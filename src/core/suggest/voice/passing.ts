import type { Attribution } from './attribute.ts'
import type { Parsed } from './give-voices.ts'

/** "in the words of one rival": who comes after is told of somebody else. */
export function isInPassing({ attributions }: Parsed): boolean {
  const [only, ...others] = attributions
  if (only?.sort !== 'according' || others.length > 0) return false
  return only.subject.is === 'description' && /^(?:an?|one)\s/iu.test(only.subject.words)
}

/** "When Ann Lee told her to go, she replied": not Ann Lee. */
export function isReply({ subject, verb }: Attribution, { outside }: Parsed): boolean {
  const word = outside.slice(verb.start, verb.end)
  return subject.is === 'pronoun' && /^(?:repl|respond|answer|retort|counter|shot back)/u.test(word)
}
