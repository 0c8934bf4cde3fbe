import type { Incoming, ReadArticle } from '../../ipc/index.ts'
import { sizeWords, typeWords } from '../source/file-words.ts'

/** How much there is to read: “1,204 words · 23 blocks · 4 pages”. */
export function lengthWords({ words, blocks, pages }: ReadArticle): string {
  const parts = [counted(words, 'word'), counted(blocks, 'block')]
  if (pages !== null) parts.push(counted(pages, 'page'))
  return parts.join(' · ')
}

/** What file it is: “Word file, 24 kB”. */
export function fileWords({ type, size }: Pick<ReadArticle, 'type' | 'size'>): string {
  const kind = typeWords(type)
  return `${kind.charAt(0).toLocaleUpperCase()}${kind.slice(1)}, ${sizeWords(size)}`
}

/** How many notes of each kind the writer’s file has, those first that a person wrote. */
export function noteWords(notes: ReadArticle['notes']): readonly string[] {
  const { comment = 0, footnote = 0, endnote = 0, insertion = 0, deletion = 0, link = 0 } = notes
  const counts: readonly (readonly [number, string])[] = [
    [comment, 'comment'],
    [footnote, 'footnote'],
    [endnote, 'endnote'],
    [insertion + deletion, 'tracked change'],
    [link, 'link'],
  ]
  return counts.flatMap(([count, noun]) => (count === 0 ? [] : [counted(count, noun)]))
}

/** What a file in the list is at: said in a word or two. */
export function stateWords({ isReading, error, read }: Incoming): string {
  if (isReading) return 'reading…'
  if (read !== null) return counted(read.words, 'word')
  return error === null ? 'waiting' : 'could not be read'
}

/** What is heard when a file was read; empty where it was not, which is said where it stands. */
export function readWords({ name, error, read }: Incoming): string {
  if (read === null || error !== null) return ''
  const { title, words, notes, warnings } = read
  const rest = [counted(words, 'word'), ...noteWords(notes)]
  if (warnings.length > 0) rest.push(counted(warnings.length, 'warning'))
  return `“${name}” is read: ${title === '' ? 'no title' : title}, ${rest.join(', ')}.`
}

/** A number with its noun, grouped as the person’s language does it: “1,204 words”. */
export function counted(count: number, noun: string): string {
  return `${count.toLocaleString()} ${noun}${count === 1 ? '' : 's'}`
}
