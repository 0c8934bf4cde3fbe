import type { PartNote } from '../../core/article/index.ts'
import { sentencesOf, wordsBefore } from '../article/words-before.ts'
import { type Footnote, labelsOf } from './footnotes.ts'
import type { TextBlock } from './text-blocks.ts'

/** A footnote’s text, whole. */
export type NoteText = Pick<Footnote, 'page' | 'label'> & { readonly text: string }

export interface Noted {
  readonly texts: readonly string[]
  readonly notes: readonly PartNote[]
}

/**
 * Puts the footnotes on the words from the beginning of their sentence, or after the mark before, to
 * their marks, and the links on their words. A mark that no footnote answers goes back into the
 * text, a figure always parted from what stands beside it, so that it makes no other number.
 */
export function placeNotes(
  blocks: readonly TextBlock[],
  footnotes: readonly NoteText[],
  language: string,
): Noted {
  const texts: string[] = []
  const notes: PartNote[] = []
  for (const [part, block] of blocks.entries()) {
    const isAnswered = (label: string, page: number) =>
      labelsOf(label).every((one) =>
        footnotes.some((note) => note.page === page && note.label === one),
      )
    const { text, moved } = withMarks(block, isAnswered)
    texts.push(text)
    for (const { url, start, end } of block.links) {
      const [from, to] = [
        { part, at: moved(start) },
        { part, at: moved(end, true) },
      ]
      if (from.at < to.at) notes.push({ kind: 'link', from, to, author: '', date: '', text: url })
    }
    let after: number | null = null
    const all = block.marks.length === 0 ? [] : sentencesOf(text, language)
    for (const { label, page, at } of block.marks) {
      if (!isAnswered(label, page)) continue
      const { start, end } = wordsBefore(text, moved(at, true), after, all)
      after = moved(at, true)
      for (const one of labelsOf(label)) {
        const note = footnotes.find((other) => other.page === page && other.label === one)
        notes.push({
          kind: 'footnote',
          from: { part, at: start },
          to: { part, at: end },
          author: '',
          date: '',
          text: note?.text ?? '',
        })
      }
    }
  }
  return { texts, notes }
}

interface Marked {
  readonly text: string
  /** Where an offset of the block’s text is now; the end of a range stays before what is put there. */
  readonly moved: (at: number, isEnd?: boolean) => number
}

function withMarks(block: TextBlock, isAnswered: (label: string, page: number) => boolean): Marked {
  const put: { at: number; text: string }[] = []
  let text = ''
  let from = 0
  for (const { at, label, page } of block.marks) {
    if (isAnswered(label, page)) continue
    text += block.text.slice(from, at)
    from = at
    const isLetter = /^[a-z]$/.test(label)
    const before = isLetter || text === '' || /\s$/.test(text) ? '' : ' '
    const next = block.text.slice(at, at + 1)
    const after = !isLetter && /[\p{L}\p{N}]/u.test(next) ? ' ' : ''
    put.push({ at, text: before + label + after })
    text += before + label + after
  }
  return {
    text: text + block.text.slice(from),
    moved: (at, isEnd = false) =>
      put.reduce(
        (sum, mark) => (mark.at < at || (mark.at === at && !isEnd) ? sum + mark.text.length : sum),
        at,
      ),
  }
}
