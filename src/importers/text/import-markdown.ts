import type { BlockText, ImportChoices, Offer } from '../../core/article/index.ts'
import { ok, type Result } from '../../core/result.ts'
import { bylineIn } from '../article/byline.ts'
import { titleFromName } from '../article/titles.ts'
import { warningOf } from '../article/warning-of.ts'
import type { Reading } from '../reading.ts'
import { hideCriticMarkup } from './critic-markup.ts'
import { charsetOffer } from './decode.ts'
import { decodeText } from './decode-text.ts'
import { type FrontMatter, frontMatter } from './front-matter.ts'
import { importText } from './import-text.ts'
import { withInlineNotes } from './inline-notes.ts'
import { MarkdownReader } from './markdown-reader.ts'
import { type MarkdownTree, markdownTree } from './markdown-tree.ts'

/**
 * Markdown as an article, as GitHub reads it: front matter says what it says, footnotes, links,
 * comments of HTML and what CriticMarkup tracks are notes, and raw HTML is its text alone.
 */
export function importMarkdown(
  bytes: Buffer,
  name: string,
  choices: ImportChoices = {},
): Result<Reading> {
  const decoded = decodeText(bytes, name, choices.charset)
  if (!decoded.ok) return decoded
  const critic = hideCriticMarkup(withInlineNotes(decoded.value.text))
  const tree = treeOf(critic.text)
  if (tree === null) return asPlainText(importText(bytes, name, choices))
  const reader = new MarkdownReader(tree, critic, choices.changes)
  const [first] = tree.root.children
  const front = first?.type === 'yaml' ? critic.restored(first.value) : ''
  const format = critic.text.startsWith('+++') ? 'toml' : 'yaml'
  const said = front === '' ? null : frontMatter(front, format)
  reader.read()
  // What looks like front matter, and is none, is text.
  const before: BlockText[] = said === null ? paragraphs(front) : []
  const { title, headline, byline, parts } = titled([...before, ...reader.parts], said, name)
  return ok({
    title,
    byline,
    publisher: said?.publisher ?? '',
    published: said?.published ?? '',
    url: said?.url ?? '',
    language: said?.language ?? '',
    charset: decoded.value.charset,
    warnings: [
      ...decoded.value.warnings,
      ...warningOf('Figures that are drawn above or below the line stand in it here', reader.glued),
      ...warningOf('Words that are crossed out stand in the text', reader.struck),
    ],
    headline,
    parts,
    notes: reader.notes().map(({ from, to, ...note }) => ({
      ...note,
      from: { ...from, part: from.part + before.length },
      to: { ...to, part: to.part + before.length },
    })),
    offers: [
      charsetOffer(decoded.value),
      ...(reader.hasChanges ? [changesOffer(choices.changes)] : []),
    ],
  })
}

/** Null where the parser would take too long, or finds no end. */
function treeOf(text: string): MarkdownTree | null {
  try {
    return markdownTree(text)
  } catch (error) {
    if (error instanceof RangeError) return null
    throw error
  }
}

function asPlainText(read: Result<Reading>): Result<Reading> {
  if (!read.ok) return read
  const warning = 'Its Markdown is nested too deep to be understood: it was read as plain text.'
  return ok({ ...read.value, warnings: [...read.value.warnings, warning] })
}

function paragraphs(text: string): BlockText[] {
  return text
    .split(/\n(?:[ \t]*\n)+/)
    .filter((lines) => lines.trim() !== '')
    .map((lines) => ({ kind: 'paragraph', text: lines.replace(/\s+/g, ' ').trim() }))
}

function changesOffer(chosen: 'newest' | 'original' | undefined): Offer {
  return {
    choice: 'changes',
    value: chosen ?? 'newest',
    options: ['newest', 'original'],
    because: chosen === undefined ? 'found' : 'chosen',
  }
}

interface Titled extends Pick<Reading, 'title' | 'headline' | 'byline' | 'parts'> {}

/**
 * The title is what front matter says, else the first heading of the first level, or whatever
 * heading the text begins with; a byline is a line right under the one that it begins with.
 */
function titled(parts: readonly BlockText[], said: FrontMatter | null, name: string): Titled {
  const [first, second, ...rest] = parts
  const isHeaded = first?.kind === 'heading'
  const heading = isHeaded
    ? first
    : parts.find(({ kind, level }) => kind === 'heading' && level === 1)
  const title = said?.title || oneLine(heading?.text ?? '') || titleFromName(name)
  const headline = said?.title && !(isHeaded && first.level === 1) ? said.title : null
  const names = isHeaded && second?.kind === 'paragraph' ? bylineIn(second.text) : null
  const top: BlockText[] = first === undefined ? [] : [first]
  if (isHeaded && headline === null) top[0] = { ...first, level: 1 }
  if (second !== undefined) top.push(names === null ? second : { ...second, kind: 'byline' })
  return { title, headline, byline: said?.byline || (names ?? ''), parts: [...top, ...rest] }
}

function oneLine(text: string): string {
  return text.replace(/\s+/g, ' ').trim()
}
