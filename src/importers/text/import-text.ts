import type { BlockText, ImportChoices } from '../../core/article/index.ts'
import { ok, type Result } from '../../core/result.ts'
import { bylineIn } from '../article/byline.ts'
import { LONGEST_TITLE, titleFromName, titleOf } from '../article/titles.ts'
import type { Reading } from '../reading.ts'
import { charsetOffer } from './decode.ts'
import { decodeText } from './decode-text.ts'

/** A line longer than this, in UTF-16 code units, was not broken by hand: it is a whole paragraph. */
const WRAPPED = 120

/**
 * Plain text as an article. No character is lost or doubled: line breaks become "\n", a BOM goes,
 * lines of nothing but white space part the blocks, and a line of = or - under another one makes
 * that a heading, and goes.
 *
 * A block is what stands between blank lines. Its lines stay lines of one block, as in text that was
 * wrapped by hand, a poem or an address, unless one of them is too long for that, or the whole text
 * has no blank line: then each line is a block. `name` is the file's, for the title of last resort.
 */
export function importText(
  bytes: Buffer,
  name: string,
  choices: ImportChoices = {},
): Result<Reading> {
  const decoded = decodeText(bytes, name, choices.charset)
  if (!decoded.ok) return decoded
  const blocks = blocksOf(decoded.value.text)
  const title = titleOf(blocks)
  const under = title === null ? null : bylineIn(blocks[1]?.text ?? '')
  const parts = blocks.map((block, index): BlockText => {
    if (index === 0 && title !== null) return { kind: 'heading', level: 1, text: block.text }
    return index === 1 && under !== null ? { kind: 'byline', text: block.text } : block
  })
  return ok({
    title: title ?? titleFromName(name),
    byline: under ?? '',
    publisher: '',
    published: '',
    url: '',
    language: '',
    charset: decoded.value.charset,
    warnings: [...decoded.value.warnings],
    headline: null,
    parts,
    notes: [],
    offers: [charsetOffer(decoded.value)],
  })
}

function blocksOf(text: string): BlockText[] {
  const groups: string[][] = [[]]
  for (const line of withLines(text).split('\n')) {
    if (line.trim() === '') groups.push([])
    else groups.at(-1)?.push(line)
  }
  const full = groups.filter((lines) => lines.length > 0)
  const parted = full.length > 1
  return full.flatMap((lines, index) => {
    const level = underlined(lines)
    const heading: BlockText[] =
      level === null ? [] : [{ kind: 'heading', level, text: lines[0] ?? '' }]
    const below = level === null ? lines : lines.slice(2)
    const byline = index === 0 && below.length === 2 && bylineIn(below[1] ?? '') !== null
    const isOne = parted && !byline && below.every((line) => line.length <= WRAPPED)
    const texts = isOne && below.length > 0 ? [below.join('\n')] : below
    return [...heading, ...texts.map(paragraph)]
  })
}

/** Unicode’s own separators of lines and paragraphs, and what moves a printer’s paper, as line breaks. */
function withLines(text: string): string {
  return text.replace(/\u2029/g, '\n\n').replace(/[\u2028\u0085\v\f]/g, '\n')
}

function paragraph(text: string): BlockText {
  return { kind: 'paragraph', text }
}

/** The level of the heading that lines begin with, where the first is underlined; else null. */
function underlined([first = '', second = '']: readonly string[]): 1 | 2 | null {
  const line = second.trimEnd()
  const words = first.trim()
  const isLine = /^(?:={3,}|-{3,})$/.test(line) && !/^[=-]+$/.test(words)
  const isAsLong = line.length * 2 >= words.length && words.length <= LONGEST_TITLE
  if (!isLine || !isAsLong) return null
  return line.startsWith('=') ? 1 : 2
}
