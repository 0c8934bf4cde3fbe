import type { Span } from '../../article/model.ts'
import { AUXILIARIES, FINITE } from '../span/finite.ts'
import { LETTERS, SMALL_LETTERS } from '../words/letters.ts'
import { matches } from '../words/matches.ts'
import { descriptionAt } from './description.ts'

const JOINT = /,?\s(?:while|whereas|but)\s|,\s(?:and|although|though)\s/gu
const NAME = new RegExp(
  String.raw`^(?:[Tt]he\s)?\p{Lu}[${LETTERS}’'-]*(?:\s\p{Lu}[${LETTERS}’'-]*)*`,
  'u',
)
/** These go on with what is reported as well: "said it was lost, and the army had fled". */
const VERB = new RegExp(
  String.raw`^\s(?:[${SMALL_LETTERS}]+ly\s)?(?!(?:${AUXILIARIES}|does|do)\s)${FINITE}(?![${LETTERS}])`,
  'u',
)
/** In UTF-16 code units: the longest subject and its verb. */
const LONGEST = 90
/** The same: how far from its start such a clause is looked for. */
const REACH = 600

/**
 * Where, within what somebody is reported to say, the sentence goes on with what another one did:
 * "it was so, while the Red Cross put it at 9". Null where it does not, or where that is not sure.
 */
export function otherClauseIn(
  outside: string,
  { start, end }: Span,
): { readonly joint: number; readonly start: number } | null {
  for (const { 0: joint, index } of matches(
    JOINT,
    outside.slice(start, Math.min(end, start + REACH)),
  )) {
    const at = start + index + joint.length
    const rest = outside.slice(at, Math.min(end, at + LONGEST))
    const name = NAME.exec(rest)?.[0].length ?? 0
    const subject = Math.max(name, descriptionAt(rest, 0))
    if (subject > 0 && VERB.test(rest.slice(subject))) return { joint: start + index, start: at }
  }
  return null
}
