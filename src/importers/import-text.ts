import { type Article, type BlockText, compose } from '../core/article/index.ts'
import { ok, type Result } from '../core/result.ts'
import { decodeText } from './decode-text.ts'

/** A line longer than this, in UTF-16 code units, was not broken by hand: it is a whole paragraph. */
const WRAPPED = 120

/** The longest first line that is taken for a title, in UTF-16 code units. */
const TITLE = 120

/**
 * Plain text as an article. No character is lost or doubled: line breaks become "\n", a BOM goes,
 * and lines of nothing but white space part the blocks.
 *
 * A block is what stands between blank lines. Its lines stay lines of one block, as in text that was
 * wrapped by hand, a poem or an address, unless one of them is too long for that, or the whole text
 * has no blank line: then each line is a block. `name` is the file's, for the title of last resort.
 */
export function importText(bytes: Uint8Array, name: string): Result<Article> {
  const decoded = decodeText(bytes, name)
  if (!decoded.ok) return decoded
  const blocks = blocksOf(decoded.value.text.replace(/\r\n?/g, '\n'))
  const title = titleOf(blocks)
  const parts: BlockText[] = blocks.map((text, index) =>
    index === 0 && title !== null
      ? { kind: 'heading', level: 1, text }
      : { kind: 'paragraph', text },
  )
  return ok({
    title: title ?? titleFromName(name),
    byline: '',
    publisher: '',
    published: '',
    url: '',
    language: '',
    charset: decoded.value.charset,
    warnings: [],
    ...compose(parts),
  })
}

function blocksOf(text: string): string[] {
  const groups: string[][] = [[]]
  for (const line of text.split('\n')) {
    if (line.trim() === '') groups.push([])
    else groups.at(-1)?.push(line)
  }
  const full = groups.filter((lines) => lines.length > 0)
  const parted = full.length > 1
  return full.flatMap((lines) =>
    parted && lines.every((line) => line.length <= WRAPPED) ? [lines.join('\n')] : lines,
  )
}

/** The first block where it is clearly a headline: one short line, no sentence, with longer text below. */
function titleOf(blocks: readonly string[]): string | null {
  const [first, ...rest] = blocks
  if (first === undefined || first.includes('\n')) return null
  const line = first.trim()
  const isShort = line.length <= TITLE && /\s/.test(line)
  const isSentence = /[.!?…:;,]["'”’»)\]]*$/u.test(line)
  const hasText = rest.some((text) => text.length > line.length)
  return isShort && !isSentence && hasText ? line.replace(/\s+/g, ' ') : null
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
