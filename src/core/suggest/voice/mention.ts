import { hasFiniteVerb } from '../span/finite.ts'
import { LETTERS } from '../words/letters.ts'
import { hasFunctionWord } from './function-words.ts'
import type { Name } from './names.ts'
import type { Mention } from './people.ts'

/**
 * A name of the sentence with that number, which starts at `by`; `outside` is that sentence without
 * what it quotes.
 */
export function mentionOf(
  name: Name,
  by: number,
  sentence: number,
  quoted: boolean,
  outside = '',
): Mention {
  const { start, end, title, gender, person } = name
  const leads = start < LONGEST_LEAD && isLead(outside.slice(0, start), title)
  const at = { start: by + start, end: by + end }
  return { ...at, title, name: name.name, gender, person, sentence, quoted, leads }
}

/** In UTF-16 code units: the longest title before a name that opens a sentence. */
const LONGEST_LEAD = 80

const FEW_WORDS = new RegExp(String.raw`^(?:[${LETTERS}\d’'-]+\s?){1,4},?$`, 'u')

/** Whether nothing but a title stands before a name: "The finance minister", "Her Labour rival,". */
export function isLead(before: string, title: string): boolean {
  const lead = before.replace(/^(?:The|An?)\s/u, '').trim()
  if (lead === '' || title.endsWith(lead)) return true
  return FEW_WORDS.test(lead) && !hasFiniteVerb(lead) && !hasFunctionWord(lead)
}
