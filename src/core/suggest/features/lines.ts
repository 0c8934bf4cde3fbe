import { quotations } from '../../article/quotations.ts'
import type { Input } from './model.ts'

/** One sentence of a transcript or an article, as it comes in a file of sentences. */
export interface Line {
  readonly id: string
  /** Sentences of one document are neighbours in the order of `line`. */
  readonly doc: string
  readonly line: number
  /** Who says it; empty where nobody is known. */
  readonly speaker: string
  readonly text: string
}

/** The lines of each document, in the order of their numbers. */
export function byDocument(lines: readonly Line[]): readonly Line[][] {
  const docs = new Map<string, Line[]>()
  for (const line of lines) {
    const known = docs.get(line.doc)
    if (known) known.push(line)
    else docs.set(line.doc, [line])
  }
  return [...docs.values()].map((doc) => doc.sort((a, b) => a.line - b.line))
}

/** A line as a sentence to be seen. Of its place in a paragraph nothing is known. */
export function inputOf({ text, speaker }: Line): Input {
  const quoted = MARK.test(text) ? quotations(text, { start: 0, end: text.length }) : []
  const inner = quoted.map(({ inner }) => inner)
  return { text, block: 'paragraph', quoted: inner, claimant: '', speaker, first: false }
}

const MARK = /["“”„«»‘‹「『]|(?:^|\s)'/u
