import type { PartNote, PartPoint } from '../../core/article/index.ts'
import { sentencesOf, wordsBefore } from '../article/words-before.ts'
import type { Annotation } from './annotations.ts'
import type { Blocks } from './blocks-of.ts'

/** What is said about words: an address that they lead to, or what a document says beside them. */
export type Said = { readonly address: string } | Annotation

/**
 * What is said about an article’s words as its notes, in the order of the words. A comment on words
 * of several blocks is one note. A note at a mark stands on the words from the beginning of the
 * sentence, or from the mark before it, to its mark.
 */
export function partNotes(blocks: Blocks<Said>, language: string): PartNote[] {
  const notes: PartNote[] = []
  const placed = new Map<Annotation, number>()
  for (const { mark, from, to } of blocks.words) {
    if ('address' in mark) {
      notes.push({ kind: 'link', from, to, author: '', date: '', text: mark.address })
      continue
    }
    const before = placed.get(mark)
    const note = before === undefined ? undefined : notes[before]
    if (before === undefined || note === undefined) {
      placed.set(mark, notes.length)
      notes.push({ ...mark, from, to })
    } else notes[before] = { ...note, to }
  }
  let previous: PartPoint = { part: -1, at: 0 }
  for (const { mark, at } of blocks.points) {
    if ('address' in mark) continue
    if (mark.kind === 'deletion') {
      notes.push({ ...mark, from: at, to: at })
      continue
    }
    const text = blocks.parts[at.part]?.text ?? ''
    const after = previous.part === at.part ? previous.at : null
    const { start, end } = wordsBefore(text, at.at, after, sentencesOf(text, language))
    notes.push({ ...mark, from: { part: at.part, at: start }, to: { part: at.part, at: end } })
    previous = at
  }
  return notes.sort((a, b) => a.from.part - b.from.part || a.from.at - b.from.at)
}
