import { Lexicon } from './lexicon.ts'
import { readSharpS } from './read-sharp-s.ts'
import { type JoinLines, readWords } from './read-words.ts'
import { type Words, wordAt } from './words.ts'

const LINE_END = /[-‐‑][ \t\u00a0]*\r?\n/u

/**
 * Two texts as words of one lexicon. A word parted by a hyphen at a line's end is one word, unless
 * either text has it with that hyphen inside of a line ("thirty-four") and neither has it without.
 */
export function readBoth(before: string, after: string): readonly [Words, Words] {
  const lexicon = new Lexicon()
  const first = readWords(before, lexicon)
  const second = readWords(after, lexicon)
  if (!LINE_END.test(before) && !LINE_END.test(after)) return readSharpS([first, second])
  const joins = joinsOf(lexicon, [first, second])
  return readSharpS([readWords(before, lexicon, joins), readWords(after, lexicon, joins)])
}

function joinsOf(lexicon: Lexicon, texts: readonly Words[]): JoinLines {
  const hyphened = new Set<string>()
  for (const words of texts) {
    for (let i = 1; i + 1 < words.count; i++) {
      if (wordAt(words, i) !== '-') continue
      const from = words.starts[i - 1] as number
      const to = words.ends[i + 1] as number
      if (/\s/u.test(words.text.slice(from, to))) continue
      hyphened.add(`${wordAt(words, i - 1)}-${wordAt(words, i + 1)}`)
    }
  }
  return (left, right) => lexicon.find(left + right) >= 0 || !hyphened.has(`${left}-${right}`)
}
