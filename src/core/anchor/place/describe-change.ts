import type { Alignment, Side } from '../align/alignment.ts'
import { type Capitals, capitalsOf } from '../substance/capitals.ts'
import { type ChangedWord, kindsOfChange } from '../substance/kinds-of-change.ts'
import { DETERMINERS } from '../substance/lists.ts'
import { at } from '../words/at.ts'
import { MINUS, PARAGRAPH, QUOTE } from '../words/spell.ts'
import { sortOf } from '../words/weigh.ts'
import { type Words, wordAt } from '../words/words.ts'
import type { Hunk } from './compare.ts'
import { pairOfMarks } from './pair-of-marks.ts'
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
  let paired = -1
  for (const [i, { kept, a, b }] of hunks.entries()) {
    if (kept) {
      difference.push({ kind: 'kept', text: textOf(after.words, b) })
      continue
    }
    const from = textOf(before.words, a)
    const to = textOf(after.words, b)
    if (from !== '') difference.push({ kind: 'dropped', text: from })
    if (to !== '') difference.push({ kind: 'added', text: to })
    if (i === paired) continue
    const pair = pairOfMarks(alignment, hunks, i)
    if (pair) {
      const [one, other] = [textOf(before.words, pair.a), textOf(after.words, pair.b)]
      changes.push({ kind: 'quotation', from: one, to: other })
      paired = i + 2
      continue
    }
    const quoted = isQuoted(before, a) || isQuoted(after, b)
    const context = { quoted, capitals: capitalsIn(before.words) }
    const [old, now] = [changedWords(alignment, before, a), changedWords(alignment, after, b)]
    const signs = [...old, ...now].every(({ word }) => SIGN.test(word))
    const number = signs ? firstNumber(alignment, hunks[i + 1]) : null
    const shown = number
      ? [
          textOf(before.words, { from: a.from, to: number.a }),
          textOf(after.words, { from: b.from, to: number.b }),
        ]
      : [from, to]
    const [was = '', is = ''] = shown
    for (const kind of kindsOfChange(old, now, context)) changes.push({ kind, from: was, to: is })
  }
  return { changes, difference }
}

/** Signs that are shown with the number after them. */
const SIGN = new RegExp(`^[${MINUS}+±<>≤≥≈~]$`, 'u')

/** Where the number ends that starts a kept hunk; null where none does. */
function firstNumber(
  { before }: Alignment,
  hunk: Hunk | undefined,
): { readonly a: number; readonly b: number } | null {
  if (!hunk?.kept || hunk.a.from === hunk.a.to) return null
  const isNumber = sortOf(wordAt(before.words, hunk.a.from)) === 'number'
  return isNumber ? { a: hunk.a.from + 1, b: hunk.b.from + 1 } : null
}

/** The text of a range, as it stands. */
export function textOf(words: Words, range: WordRange): string {
  if (range.from >= range.to) return ''
  return words.text.slice(at(words.starts, range.from), at(words.ends, range.to - 1)).trim()
}

function changedWords(alignment: Alignment, side: Side, range: WordRange): ChangedWord[] {
  const { words, sentences } = side
  const out: ChangedWord[] = []
  const lower = inLowerCase.get(alignment) ?? lowerCased(alignment)
  inLowerCase.set(alignment, lower)
  for (let i = range.from; i < range.to; i++) {
    const word = wordAt(words, i)
    if (word === PARAGRAPH) continue
    const raw = words.text.slice(at(words.starts, i), at(words.ends, i))
    const first = i === 0 || at(sentences.of, i) !== at(sentences.of, i - 1)
    const previous = i > 0 ? wordAt(words, i - 1) : ''
    const opened = i > 0 && !/^[\p{L}\p{N},;-]/u.test(previous)
    out.push({
      word,
      raw,
      first: first || opened,
      previous: beforeAdjectives(words, i),
      inLowerCase: at(lower, at(words.keys, i)) === 1,
    })
  }
  return out
}

/** The word before the one at `index` and before up to two words that may be adjectives to it. */
function beforeAdjectives(words: Words, index: number): string {
  let i = index - 1
  const isAdjective = () => /^.{3,}e[nrsm]?$/u.test(wordAt(words, i)) && isLower(words, i)
  while (i > 0 && i > index - 3 && !DETERMINERS.has(wordAt(words, i)) && isAdjective()) i--
  return i < 0 ? '' : wordAt(words, i)
}

function isLower(words: Words, index: number): boolean {
  return /\p{Ll}/u.test(words.text.charAt(at(words.starts, index)))
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

const inLowerCase = new WeakMap<Alignment, Uint8Array>()

/** For each word of the lexicon whether either draft has it in lower case. Linear in the words. */
function lowerCased({ before, after }: Alignment): Uint8Array {
  const out = new Uint8Array(before.words.lexicon.size)
  for (const words of [before.words, after.words]) {
    for (let i = 0; i < words.count; i++) {
      if (isLower(words, i)) out[at(words.keys, i)] = 1
    }
  }
  return out
}

const known = new WeakMap<Words, Capitals>()

function capitalsIn(words: Words): Capitals {
  const found = known.get(words) ?? capitalsOf(words.text)
  known.set(words, found)
  return found
}
