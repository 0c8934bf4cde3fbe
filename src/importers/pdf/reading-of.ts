import type { BlockText } from '../../core/article/index.ts'
import type { Reading } from '../reading.ts'
import { bodyOf } from './body.ts'
import { regionsOf } from './columns.ts'
import { readsRightToLeft } from './direction.ts'
import { withoutDropCaps } from './drop-caps.ts'
import { withoutFootnotes } from './footnotes.ts'
import { withoutFurniture } from './furniture.ts'
import { guessWarning } from './guess-warning.ts'
import { headed } from './headline.ts'
import { vocabularyOf } from './hyphens.ts'
import { blocksOf } from './kinds.ts'
import type { Line, Page } from './layout.ts'
import { unreadableIn } from './letters.ts'
import { linesOf } from './page-lines.ts'
import { groupsOf } from './paragraphs.ts'
import { placeNotes } from './place-notes.ts'
import { withPlainHyphens } from './soft-hyphens.ts'
import { joined } from './text-blocks.ts'

/** What is known of a document beside its pages. */
export interface Said {
  /** The file’s, for a title of last resort. */
  readonly name: string
  readonly infoTitle: string
  /** BCP 47 tag, or empty. */
  readonly language: string
  readonly isBold: (font: string) => boolean
}

/** The article that a document’s pages make. */
export function readingOf(drawn: readonly Page[], said: Said): Reading {
  const { pages: bare, dropped } = withoutFurniture(drawn)
  let words: ReadonlySet<string> | null = null
  const wordsOnce = () => {
    words ??= vocabularyOf(bare.flatMap((page) => page.pieces.map(({ text }) => text))).words
    return words
  }
  const pages = bare.map((page) => withoutDropCaps(page, wordsOnce))
  const texts = pages.flatMap(({ pieces }) => pieces.map(({ text }) => text))
  const isRtl = readsRightToLeft(texts)
  const all = withPlainHyphens(pages.flatMap((page) => pageLines(page, isRtl)))
  const { body: lines, notes } = withoutFootnotes(all, bodyOf(all, isRtl).size)
  const body = bodyOf(lines, isRtl)
  const { language } = said
  const vocabulary = vocabularyOf(lines.map(({ text }) => text))
  const setting = { body, vocabulary, language, isBold: said.isBold }
  const { title, byline, blocks } = headed(
    blocksOf(groupsOf(lines, body), setting),
    said.infoTitle,
    said.name,
  )
  const footnotes = notes.map(({ page, label, lines: own }) => ({
    page,
    label,
    ...joined(own, vocabulary, language),
  }))
  const guessed = [...blocks, ...footnotes].flatMap((block) => block.guessed)
  const placed = placeNotes(blocks, footnotes, language)
  const parts = blocks.map(
    ({ kind, level, lines: own }, index): BlockText => ({
      kind,
      text: placed.texts[index] ?? '',
      page: own[0]?.page ?? 1,
      ...(level === undefined ? {} : { level }),
    }),
  )
  return {
    title,
    byline,
    publisher: '',
    published: '',
    url: '',
    language,
    charset: '',
    warnings: [...warningsOf(drawn, dropped, parts), ...guessWarning(guessed, vocabulary.words)],
    headline: null,
    parts,
    notes: placed.notes,
    offers: [],
  }
}

function pageLines(page: Page, isRtl: boolean): Line[] {
  const lines = (pieces: Page['pieces'], areas: Page['links']) =>
    regionsOf(pieces, isRtl).flatMap((region) =>
      linesOf(region.pieces, page.number, region.column, areas, isRtl),
    )
  return [...lines(page.pieces, page.links), ...page.asides.flatMap((aside) => lines(aside, []))]
}

function warningsOf(
  pages: readonly Page[],
  dropped: number,
  parts: readonly BlockText[],
): string[] {
  const empty = pages.filter(({ pieces, asides }) => pieces.length + asides.length === 0)
  const unreadable = parts.reduce((sum, { text }) => sum + unreadableIn(text), 0)
  const warnings: string[] = []
  if (empty.length > 0) {
    const numbers = empty.map(({ number }) => number)
    warnings.push(
      numbers.length === 1
        ? `Page ${numbers[0]} has no text: it is empty, or a picture, as in a scan.`
        : `Pages ${listed(numbers)} have no text: they are empty, or pictures, as in a scan.`,
    )
  }
  if (unreadable > 0) {
    warnings.push(
      unreadable === 1
        ? 'One letter could not be read; check the passage.'
        : `${unreadable} letters could not be read; check the passages.`,
    )
  }
  if (dropped > 0) {
    warnings.push(
      dropped === 1
        ? 'One line was left out as a running head, foot or page number.'
        : `${dropped} lines were left out as running heads, feet and page numbers.`,
    )
  }
  return warnings
}

/** Numbers in words, runs of them short: “3, 5–8 and 11”. */
function listed(numbers: readonly number[]): string {
  const runs: [number, number][] = []
  for (const number of numbers) {
    const last = runs.at(-1)
    if (last !== undefined && last[1] === number - 1) last[1] = number
    else runs.push([number, number])
  }
  const words = runs.map(([from, to]) => (from === to ? `${from}` : `${from}–${to}`))
  const last = words.pop() ?? ''
  return words.length === 0 ? last : `${words.join(', ')} and ${last}`
}
