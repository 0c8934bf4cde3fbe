import type { Alignment, Side } from '../align/alignment.ts'
import { type ChangedWord, kindsOfChange } from '../substance/kinds-of-change.ts'
import { at } from '../words/at.ts'
import { PARAGRAPH, QUOTE } from '../words/spell.ts'
import { type Words, wordAt } from '../words/words.ts'
import type { Hunk } from './compare.ts'
import type { Change, Piece } from './placement.ts'
import type { WordRange } from './range.ts'

/** What was changed from the old words to the new, by substance and as a row of pieces. */
export function describeChange(
  alignment: Alignment,
  hunks: readonly Hunk[],
): { readonly changes: Change[]; readonly difference: Piece[] } {
  const { before, after } = alignment
  const changes: Change[] = []
  const difference: Piece[] = []
  for (const { kept, a, b } of hunks) {
    if (kept) {
      difference.push({ kind: 'kept', text: textOf(after.words, b) })
      continue
    }
    const from = textOf(before.words, a)
    const to = textOf(after.words, b)
    const quoted = isQuoted(before, a) || isQuoted(after, b)
    const context = { quoted, capitalsName: capitalsName(before.words) }
    for (const kind of kindsOfChange(changedWords(before, a), changedWords(after, b), context)) {
      changes.push({ kind, from, to })
    }
    if (from !== '') difference.push({ kind: 'dropped', text: from })
    if (to !== '') difference.push({ kind: 'added', text: to })
  }
  return { changes, difference }
}

/** The text of a range, as it stands. */
export function textOf(words: Words, range: WordRange): string {
  if (range.from >= range.to) return ''
  return words.text.slice(at(words.starts, range.from), at(words.ends, range.to - 1)).trim()
}

function changedWords(side: Side, range: WordRange): ChangedWord[] {
  const { words, sentences } = side
  const out: ChangedWord[] = []
  for (let i = range.from; i < range.to; i++) {
    const word = wordAt(words, i)
    if (word === PARAGRAPH) continue
    const raw = words.text.slice(at(words.starts, i), at(words.ends, i))
    const first = i === 0 || at(sentences.of, i) !== at(sentences.of, i - 1)
    const opened = i > 0 && !/^[\p{L}\p{N},;-]/u.test(wordAt(words, i - 1))
    out.push({ word, raw, first: first || opened })
  }
  return out
}

const DOUBLE = /^["“”„‟«»「」『』＂″]$/u

const inQuotes = new WeakMap<Words, Uint8Array>()

/** Whether an odd number of double quotation marks stands before the range in its paragraph. */
function isQuoted({ words }: Side, range: WordRange): boolean {
  const found = inQuotes.get(words) ?? quoted(words)
  inQuotes.set(words, found)
  return found[range.from] === 1
}

/** For each word whether it stands after an odd number of marks. Linear in the words. */
function quoted(words: Words): Uint8Array {
  const paragraph = words.lexicon.find(PARAGRAPH)
  const mark = words.lexicon.find(QUOTE)
  const out = new Uint8Array(words.count + 1)
  for (let i = 0; i < words.count; i++) {
    const key = at(words.keys, i)
    const turns = key === mark && DOUBLE.test(words.text.charAt(at(words.starts, i)))
    out[i + 1] = key === paragraph ? 0 : at(out, i) ^ Number(turns)
  }
  return out
}

const known = new WeakMap<Words, boolean>()

/** Whether capitals are rare enough inside of sentences to stand for names: not so in German. */
function capitalsName(words: Words): boolean {
  const found = known.get(words)
  if (found !== undefined) return found
  let capital = 0
  let all = 0
  for (const [, letter] of words.text.slice(0, 20_000).matchAll(/[\p{L},] (\p{L})/gu)) {
    all++
    if (letter && /\p{Lu}/u.test(letter)) capital++
  }
  const rare = capital < 0.25 * all || all < 8
  known.set(words, rare)
  return rare
}
