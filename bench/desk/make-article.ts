import type { Span } from '../../src/core/article/index.ts'

/**
 * An article with claims, the same at each call. Its words are made up, so that little is suggested:
 * one sentence in twenty happens to have a word that says something.
 */
export interface MadeArticle {
  /** The canonical text; every offset indexes it, in UTF-16 code units. */
  readonly text: string
  readonly blocks: readonly Span[]
  /** In the text's order. Some overlap, some lie in another, a few span two blocks. */
  readonly claims: readonly Span[]
}

const WORDS_IN_PARAGRAPH = 80

export function makeArticle(words: number, claims: number): MadeArticle {
  const random = seeded(words)
  const vocabulary = Array.from({ length: 8000 }, () => madeUpWord(random))
  // Some words are far more frequent than others, as in any language.
  const anyWord = () => vocabulary[Math.floor(random() ** 3 * vocabulary.length)] as string
  const parts: string[] = []
  const starts: number[] = []
  const blocks: Span[] = []
  let offset = 0
  for (let made = 0; made < words; ) {
    const count = Math.min(words - made, WORDS_IN_PARAGRAPH / 2 + Math.floor(random() * 80))
    const start = offset
    for (let i = 0; i < count; i++) {
      const ends = i === count - 1 || i % 14 === 13
      const word = i % 14 === 0 ? capital(anyWord()) : anyWord()
      starts.push(offset)
      const piece = `${word}${ends ? '.' : ''}${i === count - 1 ? '' : ' '}`
      parts.push(piece)
      offset += piece.length
    }
    blocks.push({ start, end: offset })
    parts.push('\n\n')
    offset += 2
    made += count
  }
  const text = parts.join('').trimEnd()
  const apart = words / claims
  const spans = Array.from({ length: claims }, (_, i) => {
    // Every third begins within the reach of the one before.
    const from = Math.floor(i * apart - (i % 3 === 2 ? apart * 0.8 : 0))
    const to = Math.min(words - 1, from + 5 + Math.floor(random() * 18))
    const last = starts[to] as number
    return { start: starts[from] as number, end: wordEnd(text, last) }
  })
  return { text, blocks, claims: spans.sort((a, b) => a.start - b.start || b.end - a.end) }
}

function wordEnd(text: string, start: number): number {
  const length = /^\p{L}+/u.exec(text.slice(start, start + 40))?.[0].length ?? 1
  return start + length
}

function madeUpWord(random: () => number): string {
  const length = 2 + Math.floor(random() * 9)
  return Array.from({ length }, () => String.fromCharCode(97 + Math.floor(random() * 26))).join('')
}

function capital(word: string): string {
  return word.charAt(0).toUpperCase() + word.slice(1)
}

/** A linear congruential generator (Numerical Recipes), from 0 to 1. */
function seeded(seed: number): () => number {
  let state = seed
  return () => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0
    return state / 2 ** 32
  }
}
