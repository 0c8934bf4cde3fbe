import type { BlockKind } from '../article/index.ts'
import { isWebAddress } from './newsroom.ts'

/** What Markdown could take for markup within a line, be it of GitHub or of plain CommonMark. */
const INLINE = /[\\`*_[\]<~|#$@]|&(?=[#\w])|:(?=\/\/|[\w+-]+:)/g

/** Text of which nothing is markup within a line; its white space stays as wide as a space. */
export function escapeInline(text: string): string {
  return spaced(text)
    .replace(INLINE, (mark) => `\\${mark}`)
    .replace(/www\./gi, (start) => `${start.slice(0, -1)}\\.`)
}

/**
 * Text as one line that reads as it stands: nothing in it is markup. Some readers of Markdown still
 * make links of addresses.
 */
export function escapeLine(text: string): string {
  return atStart(escapeInline(text))
}

/** A line of which the start is no mark of a block, such as a list or a quotation. */
export function atStart(line: string): string {
  return line
    .trim()
    .replace(/^([-+=>:])/, '\\$1')
    .replace(/^(\d+)([.)])/, '$1\\$2')
}

/** An address as a link; else as {@link escapeLine} has it. */
export function address(text: string): string {
  return isWebAddress(text) ? `<${text}>` : escapeLine(text)
}

function spaced(text: string): string {
  // biome-ignore lint/suspicious/noControlCharactersInRegex: these are what is looked for
  return text.replace(/[\s\0-\x1f\x7f-\x9f]+/g, ' ')
}

/**
 * A person's own Markdown, its line breaks replaced by `between`: its marks stay, what could be HTML,
 * an image or a link to anything else than the web does not.
 */
export function lineOf(markdown: string, between = ' '): string {
  return markdown
    .replace(/\r\n?/g, '\n')
    .trim()
    .split(/\n\s*\n/)
    .map((part) => harmless(part))
    .filter((part) => part !== '')
    .join(between)
}

function harmless(part: string): string {
  return spaced(part)
    .trim()
    .replace(/(\\*)([<&[])/g, (found, { length }: string) =>
      // What is behind an odd number of backslashes is escaped already.
      length % 2 === 0 ? `${found.slice(0, -1)}\\${found.at(-1)}` : found,
    )
    .replace(/^(#{1,6}(?=\s|$)|>|[-+*](?=\s|$)|(?:[-=*_]\s*)+$|~~~|```|:)/, '\\$1')
    .replace(/^(\d+)(?=[.)](?:\s|$))/, '$1\\')
}

export function heading(level: number, words: string): string {
  return words.trim() === '' ? '' : `${'#'.repeat(level)} ${escapeLine(words)}`
}

export function quoted(words: string): string {
  return words.trim() === '' ? '' : `> ${escapeLine(words)}`
}

export function code(words: string): string {
  return `\`${words.replace(/[^0-9a-f]/gi, '')}\``
}

/** A block of the article; `words` are escaped as {@link escapeInline} does. */
export function block(kind: BlockKind, level: number, words: string): string {
  const line = atStart(words)
  if (line === '') return ''
  switch (kind) {
    case 'heading':
      return `${'#'.repeat(Math.min(level + 2, 6))} ${line}`
    case 'listItem':
      return `${'  '.repeat(Math.min(level, 6) - 1)}- ${line}`
    case 'quote':
      return `> ${line}`
    case 'caption':
    case 'byline':
    case 'paragraph':
    case 'row':
      return line
  }
}
