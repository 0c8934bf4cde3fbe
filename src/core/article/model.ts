import { z } from 'zod'

/** A half-open range of a draft's canonical text, in UTF-16 code units: `end` is excluded. */
export const Span = z
  .strictObject({ start: z.int().nonnegative(), end: z.int().nonnegative() })
  .refine((span) => span.start < span.end, 'a span has at least one character')
export type Span = z.infer<typeof Span>

/** Like {@link Span}, but it may be empty: a point between two characters. */
export const Range = z
  .strictObject({ start: z.int().nonnegative(), end: z.int().nonnegative() })
  .refine((range) => range.start <= range.end, 'a range does not end before it starts')

export const BlockKind = z.enum([
  'heading',
  'paragraph',
  'listItem',
  'quote',
  'row',
  'caption',
  'byline',
])
export type BlockKind = z.infer<typeof BlockKind>

/**
 * One piece of an article's layout, as a range of the canonical text (UTF-16 code units).
 * Blocks are in order, never overlap, and are parted by {@link BLOCK_BREAK}.
 */
export const Block = z.strictObject({
  kind: BlockKind,
  start: z.int().nonnegative(),
  end: z.int().nonnegative(),
  /** Of a heading: 1 is the article's title. Of a list item: its depth, from 1. */
  level: z.int().positive().optional(),
  /** The page of a paged original, from 1. */
  page: z.int().positive().optional(),
})
export type Block = z.infer<typeof Block>

/** What parts two blocks in the canonical text. Inside a block a line break is a single "\n". */
export const BLOCK_BREAK = '\n\n'

/** What an importer makes of a file: the text under check, and what is known about it. */
export const Article = z.strictObject({
  title: z.string(),
  byline: z.string(),
  publisher: z.string(),
  /** ISO 8601 date or date-time, or empty where the file does not say. */
  published: z.string(),
  url: z.string(),
  /** BCP 47 tag, or empty where it is not known. */
  language: z.string(),
  /** The canonical text, which every offset indexes. */
  text: z.string(),
  blocks: z.array(Block),
  /** The character set that the file was read in, as the WHATWG names it; empty where none is. */
  charset: z.string(),
  /** What the person should know about how the file was read. */
  warnings: z.array(z.string()),
})
export type Article = z.infer<typeof Article>

/** What a writer's file can say beside its text. */
export const ArticleNoteKind = z.enum([
  'comment',
  'footnote',
  'endnote',
  'insertion',
  'deletion',
  'link',
])

/**
 * What the writer's file says on some of its words: a comment, the text of a footnote, a tracked
 * change (`text` is what was inserted or deleted), or the address that a link leads to.
 */
export const ArticleNote = z.strictObject({
  kind: ArticleNoteKind,
  /** The words of the canonical text, in UTF-16 code units; empty for a note at a point. */
  position: Range,
  author: z.string(),
  /** ISO 8601 date or date-time, or empty where the file does not say. */
  date: z.string(),
  text: z.string(),
})
export type ArticleNote = z.infer<typeof ArticleNote>
