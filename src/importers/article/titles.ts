import type { BlockText } from '../../core/article/index.ts'

/** The longest first line that is taken for a title, in UTF-16 code units. */
export const LONGEST_TITLE = 120

/**
 * The title, where the first block is a heading or clearly reads as one: a short line, no sentence,
 * with longer text below.
 */
export function titleOf(blocks: readonly BlockText[]): string | null {
  const [first, ...rest] = blocks
  if (first === undefined || first.text.includes('\n')) return null
  const line = first.text.trim()
  const isShort = line.length <= LONGEST_TITLE && /\s/.test(line)
  const isSentence = /[.!?…:;,]["'”’»)\]]*$/u.test(line)
  const hasText = rest.some(({ text }) => text.length > line.length)
  const isTitle = first.kind === 'heading' || (isShort && !isSentence && hasText)
  return isTitle ? line.replace(/\s+/g, ' ') : null
}

/** A file's name as a title: “number-plates_2.txt” reads “Number plates 2”. */
export function titleFromName(name: string): string {
  const words = name
    .replace(/(?<=.)\.[A-Za-z0-9]{1,8}$/, '')
    .replace(/[-_\s]+/g, ' ')
    .trim()
  const [first = '', ...rest] = words
  return words === '' ? name : first.toLocaleUpperCase() + rest.join('')
}
