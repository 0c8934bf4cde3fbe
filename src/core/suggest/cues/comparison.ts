import type { Cue, CueHit } from '../model.ts'
import { anyOf, oneLine } from '../words/any-of.ts'
import { LARGE_NUMBERS, SMALL_NUMBERS } from '../words/numbers.ts'

/** Changes that only mean something against an earlier state. */
const CHANGES = `
  doubled tripled trebled quadrupled halved doubling tripling halving outnumber outnumbers
  outnumbered surpassed exceeded outpaced
`
const MOVES = `
  rose risen rises rising fell fallen falls falling grew grown grows growing increased increases
  increasing decreased decreases declined declines declining dropped drops dropping climbed climbs
  shrank shrunk jumped soared plunged slumped surged
`

/** "more than 10,000" rounds a figure and compares nothing. */
const NOT_A_QUANTITY = String.raw`(?!\s(?:[\p{Sc}\p{Nd}]|(?:a|an|half|one|double|twice|${anyOf(`${SMALL_NUMBERS} ${LARGE_NUMBERS}`)})\s))`

const COMPARISON = new RegExp(
  String.raw`(?<![\p{L}\p{Nd}])(?:` +
    [
      String.raw`(?:\p{Ll}{2,14}er|[Mm]ore|[Ll]ess|[Ww]orse)(?:\s\p{L}+){0,5}?\sthan${NOT_A_QUANTITY}`,
      String.raw`[Cc]ompared\s(?:with|to)|[Cc]ontrary\sto`,
      String.raw`(?:[Tt]wice|half|times)\sas\s\p{Ll}+|(?:\p{Nd}+|two|three|four|five|ten)\stimes\s(?:more|higher|larger|bigger|greater|the)`,
      anyOf(CHANGES),
      String.raw`${anyOf(MOVES)}\s(?:by|to|from|sharply|steadily|significantly)`,
    ].join('|') +
    String.raw`)(?![\p{L}\p{Nd}])`,
  'gu',
)

/** "other than" and "rather than" choose, they do not compare. */
const CHOICE = /^(?:other|rather|sooner|whether|after|however|never)\b/i

/** "higher than", "twice as many as", "compared with", "rose by", "doubled". */
export const comparison: Cue = ({ text }, { english }) => {
  if (!english) return []
  const hits: CueHit[] = []
  for (const match of text.matchAll(COMPARISON)) {
    if (CHOICE.test(match[0])) continue
    hits.push({
      cue: 'comparison',
      start: match.index,
      end: match.index + match[0].length,
      reason: `a comparison: ${oneLine(match[0])}`,
      kind: 'comparison',
    })
  }
  return hits
}
