import type { Denial } from '../model.ts'
import { anyOf, oneOf } from '../words/any-of.ts'
import { THAT_VERBS } from '../words/reporting.ts'

const SAYS = `(?<![a-z])${oneOf(THAT_VERBS)}(?![a-z])`
/** Up to what is reported, with nothing that reports between. */
const UP_TO = String.raw`(?:(?!${SAYS})[^.;:“”"«»]){0,80}:?\s?$`
const DENIES = new RegExp(
  String.raw`(?<![a-z])(?:den(?:y|ies|ied|ying)|disput(?:es?|ed|ing)|reject(?:s|ed|ing)?|refut(?:es?|ed|ing))(?![a-z])(?:\s(?:ever\s)?(?:having\s)?(?:saying|said|claiming|suggesting|claims|reports|suggestions))?${UP_TO}`,
)
/** "never said that", "did not confirm", "refused to admit", "stopped short of saying". */
const UNSAID = new RegExp(
  String.raw`(?<![a-z])(?:never|not(?!\sonly|\sto\sbe\s)|cannot|nor|no\slonger|hardly|without|instead\sof|rather\sthan|refus[a-z]+\sto|declin[a-z]+\sto|fail[a-z]*\sto|short\sof|stop[a-z]*|[a-z]+n['’]t)\s(?:[^\s,;:]+\s){0,3}?${SAYS}${UP_TO}`,
)
/** "No minister said", "Neither Ann Lee nor Bob Cole said", "Few of them said". */
const NOBODY = new RegExp(
  String.raw`(?<![a-z])(?<!(?:with|of|in|has|have|had|is|was|are|were|by|for|at|on|from|to|under)\s)${anyOf('no nobody no_one none neither few not_one not_a_single hardly_anyone')}\s[^,;:“”"]*?${SAYS}${UP_TO}`,
)

/** The same in the other languages that report what somebody says. */
const DENIES_ABROAD = new RegExp(
  `(?<![\\p{L}])${anyOf(`
    bestritt bestritten bestreitet bestreiten dementierte dementierten dementiert nié nie nient démenti
    dément démentent negó negaron niega niegan negado desmintió desmiente negato nega negano smentito
    smentisce negou negaram negam desmentiu negirao negirala negirali negira negiraju demantovao
    demantovala demantuje demantirao demantirala porekao porekla poriče негирао негирала негира
    демантовао демантовала демантује порекао порекла пориче mohoi mohuan mohon mohojnë përgënjeshtroi
    نفى نفت ينفي تنفي أنكر أنكرت
  `)}(?![\\p{L}])(?:(?!\\s(?:y|e|et|und|i|dhe|aber|pero|mais|ma|mas|ali|por|и|али)\\s|\\sو)[^.;:“”"«»]){0,80}:?\\s?$`,
  'u',
)
const UNSAID_ABROAD =
  /(?<![\p{L}])(?:(?:nicht|nie|niemals)(?:\s\p{L}+)?,\sdass\s|(?:[Nn]o|[Nn]on|[Nn]ão|[Nn]unca|[Jj]amás|[Mm]ai|[Jj]amais)\s(?:\p{L}+\s){1,4}(?:que|che)\s|n(?:e\s|['’])(?:\p{L}+\s){1,3}?(?:pas|jamais)\s(?:\p{L}+\s)?(?:que\s|qu['’])|(?:nije|nisu|nikada?|није|нису|никада?)\s(?:\p{L}+\s){1,3}(?:da|да)\s|(?:nuk|kurrë)\s(?:\p{L}+\s){1,3}(?:se|që)\s|(?:لم|لا)\s(?:\p{L}+\s){1,4}[أإ]ن\s?)$/u

/** What every denial holds: it is far cheaper to look for. */
const HINT =
  /den[iy]|disput|reject|refut|never|not|no\s|n['’]t|nor\s|none|nobody|neither|few|hardly|without|instead|rather|declin|refus|fail|short|stop/i

/** In UTF-16 code units: so much before somebody's words tells whether they were said. */
const REACH = 160

/**
 * How words that start at `to` of a sentence are not what somebody says, where the words before them,
 * from `from` on, tell that: he "denied" them, or nobody said them at all.
 */
export function denialBefore(
  words: string,
  from: number,
  to: number,
  english: boolean,
): Denial | null {
  const before = words.slice(Math.max(from, to - REACH), Math.max(from, to))
  if (!english) {
    if (UNSAID_ABROAD.test(before)) return 'unsaid'
    return DENIES_ABROAD.test(before) ? 'denied' : null
  }
  if (!HINT.test(before)) return null
  if (UNSAID.test(before) || NOBODY.test(before)) return 'unsaid'
  return DENIES.test(before) ? 'denied' : null
}
