import type { Span } from './model.ts'

/** A text as it is searched: what reads alike is alike, and each unit knows where it came from. */
export interface Searchable {
  readonly folded: string
  /** For each unit of `folded` where its character starts in the text, and, last, the text's end. */
  readonly origins: Int32Array
}

/**
 * Folds a text for {@link findAll}: case, accents, the shape of quotation marks and dashes, kinds of
 * space, and what cannot be seen make no difference. Linear in the text.
 */
export function searchable(text: string): Searchable {
  const parts: string[] = []
  const origins: number[] = []
  let at = 0
  for (const character of text) {
    const folded = fold(character)
    parts.push(folded)
    for (let i = 0; i < folded.length; i++) origins.push(at)
    at += character.length
  }
  origins.push(at)
  return { folded: parts.join(''), origins: Int32Array.from(origins) }
}

/** Where the words of `query` stand, in order and without overlap, in UTF-16 code units. */
export function findAll({ folded, origins }: Searchable, query: string): Span[] {
  const words = [...query].map(fold).join('').trim()
  if (words === '') return []
  const found: Span[] = []
  for (let i = folded.indexOf(words); i >= 0; i = folded.indexOf(words, i + words.length)) {
    const start = origins[i] as number
    let end = i + words.length
    // What follows from the same character, or is not seen, belongs to it.
    while (end < folded.length && origins[end] === origins[end - 1]) end++
    found.push({ start, end: origins[end] as number })
  }
  return found
}

const folds = new Map<string, string>()

function fold(character: string): string {
  const known = folds.get(character)
  if (known !== undefined) return known
  const made = foldNew(character)
  folds.set(character, made)
  return made
}

function foldNew(character: string): string {
  if (/[‘’‚‛′]/u.test(character)) return "'"
  if (/[“”„‟«»″]/u.test(character)) return '"'
  if (/[\u2010-\u2015−]/u.test(character)) return '-'
  if (/\s/u.test(character)) return ' '
  if (/[\u00ad\u200b-\u200f\u2060\ufeff]/u.test(character)) return ''
  return character
    .normalize('NFKD')
    .replace(/\p{Mn}/gu, '')
    .toLowerCase()
}
