import { searchable } from '../../core/article/index.ts'

/** What can be found by its words. */
export interface Findable {
  /** What is shown, and counts most. */
  readonly text: string
  /** Words that also find it, such as its group; they count less. */
  readonly more?: string
}

export interface Found<T> {
  /** The best first; what matches alike keeps the order in which it was given. */
  readonly shown: readonly T[]
  /** How many match, shown or not. */
  readonly count: number
  /** How well the best matches, from 0; Infinity where nothing does. */
  readonly best: number
}

export interface WordSearch<T> {
  /** Finds what has all words of the query, at most `most` of it. An empty query finds everything. */
  find(query: string, most: number): Found<T>
  /** Folds some more of the texts ahead of the first search; false once nothing is left to fold. */
  prepare(): boolean
}

/** How many texts are folded at a time: a millisecond or two of work. */
const SLICE = 250

/** What a word of the query costs by where it is found; the sum over the words ranks an entry. */
const WHOLE = 0
const START = 1
const INSIDE = 4
/** Added where it is not the shown text that has the word. */
const ELSEWHERE = 6
/** Added once where the text does not begin with the first word of the query. */
const LATER = 1

/**
 * A search by words in any order, of which each may be a part of the entry's word; one that starts
 * a word ranks before one inside of it. Accents, case and the shape of quotation marks make no
 * difference. A search is linear in the texts. Folding costs more than searching: it is done once, in
 * slices while nothing else is to be done, or else when the first letter is typed.
 */
export function wordSearch<T extends Findable>(entries: readonly T[]): WordSearch<T> {
  const folded: string[] = []
  const foldUpTo = (end: number) => {
    for (const { text, more = '' } of entries.slice(folded.length, end)) {
      folded.push(`${foldText(text)}\n${foldText(more)}`)
    }
  }
  return {
    prepare() {
      foldUpTo(folded.length + SLICE)
      return folded.length < entries.length
    },
    find(query, most) {
      const words = foldText(query).split(' ').filter(Boolean)
      if (words.length === 0) {
        const best = entries.length > 0 ? 0 : Number.POSITIVE_INFINITY
        return { shown: entries.slice(0, most), count: entries.length, best }
      }
      foldUpTo(entries.length)
      // Costs are small whole numbers: one list for each cost, in place of a sort.
      const byCost: T[][] = []
      let count = 0
      for (let at = 0; at < folded.length; at++) {
        const cost = costOf(folded[at] as string, words)
        if (cost === null) continue
        count++
        byCost[cost] ??= []
        const alike = byCost[cost] as T[]
        if (alike.length < most) alike.push(entries[at] as T)
      }
      const best = byCost.findIndex((alike) => alike !== undefined)
      return {
        shown: byCost.flat().slice(0, most),
        count,
        best: best < 0 ? Number.POSITIVE_INFINITY : best,
      }
    },
  }
}

/** The text as the article's search folds it. Runs of plain characters take the short way. */
export function foldText(text: string): string {
  return text.replace(/[^ -~]+/g, (run) => searchable(run).folded).toLowerCase()
}

/** How far an entry is from the words, or null where it lacks one. */
function costOf(folded: string, words: readonly string[]): number | null {
  // Most entries lack a word: that is found out before anything is weighed.
  for (const word of words) if (!folded.includes(word)) return null
  let cost = folded.startsWith(words[0] as string) ? 0 : LATER
  for (const word of words) cost += costOfWord(folded, word)
  return cost
}

function costOfWord(folded: string, word: string): number {
  const end = folded.indexOf('\n')
  let least = INSIDE + ELSEWHERE
  for (let at = folded.indexOf(word); at >= 0; at = folded.indexOf(word, at + 1)) {
    const starts = at === 0 || !isWordly(folded, at - 1) || !isWordly(folded, at)
    const stops = !isWordly(folded, at + word.length)
    const cost = (starts ? (stops ? WHOLE : START) : INSIDE) + (at > end ? ELSEWHERE : 0)
    if (cost < least) least = cost
    // Nothing later can be better than a whole word of the text, or than any of what follows it.
    if (least === WHOLE || (at > end && least < ELSEWHERE)) break
  }
  return least
}

function isWordly(text: string, at: number): boolean {
  const code = text.charCodeAt(at)
  if (code < 128) return (code >= 97 && code <= 122) || (code >= 48 && code <= 57)
  return at < text.length && /[\p{L}\p{N}\ud800-\udfff]/u.test(text.charAt(at))
}
