import type { Span } from '../../article/model.ts'
import type { ReadSentence } from '../model.ts'
import { firstFrom } from '../voice/first-from.ts'
import { oneLine } from '../words/any-of.ts'
import type { Claim } from './claim-spans.ts'
import { withDates } from './dates.ts'

/**
 * A claim as it reads on its own: its first letter a capital, a pronoun that opens it made the name
 * that it surely means, "last year" made the year. Somebody's very words stay as they are. `span`
 * is what is left of the claim without bullets and stops; `published` is ISO 8601, or empty.
 */
export function standAlone(
  text: string,
  span: Span,
  claim: Claim,
  sentence: ReadSentence,
  published: string,
  english: boolean,
): string {
  let words = oneLine(text.slice(span.start, span.end))
  if (claim.quoted || !english) return words
  const meant = sentence.meant[firstFrom(sentence.meant, span.start)]
  if (meant?.start === span.start) words = meant.name + words.slice(meant.end - meant.start)
  // Dates within quotation marks are somebody's own.
  const parts = MARK.test(words) ? words.split(/(["“„«][^"”“»]*["”“»])/u) : [words]
  const around = aroundOf(sentence, claim)
  const dated = parts
    .map((part, i) => (i % 2 === 0 ? withDates(part, published, around) : part))
    .join('')
  return dated.replace(/^\p{Ll}/u, (letter) => letter.toUpperCase())
}

const MARK = /["“„«]/u

/** In UTF-16 code units: so much of its sentence is read on each side of a claim. */
const REACH = 300

/** The rest of the claim's sentence: when something was said may stand there. */
function aroundOf({ text, start: by }: ReadSentence, { start, end }: Claim): string {
  const before = text.slice(Math.max(0, start - by - REACH), start - by)
  return `${before} ${text.slice(end - by, end - by + REACH)}`
}
