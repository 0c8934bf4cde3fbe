import type { ImportChoices, Offer } from '../../core/article/index.ts'
import { isoDate } from '../article/iso-date.ts'
import { languageTag } from '../article/language-tag.ts'
import { titleFromName } from '../article/titles.ts'
import { warningOf } from '../article/warning-of.ts'
import type { Reading } from '../reading.ts'
import { type Annotations, findAnnotations } from './annotations.ts'
import { type Blocks, blocksOf } from './blocks-of.ts'
import { fromClipboard } from './clipboard.ts'
import { domTree } from './dom.ts'
import { type FoundArticle, findArticle, NOWHERE } from './find-article.ts'
import { missingHeadline } from './headline.ts'
import { isHidden } from './hidden.ts'
import { type MarkupTree, type PageNode, pageTree } from './markup-tree.ts'
import { openShadows } from './open-shadows.ts'
import { type PageKind, pageKindOf } from './page-kind.ts'
import { type PageSays, pageSays, webAddress, withoutTags } from './page-says.ts'
import { partNotes, type Said } from './part-notes.ts'
import { parseHtml } from './tree.ts'
import { fromXhtml } from './xhtml.ts'

export interface HowToRead {
  /** The file’s, for a title of last resort. */
  readonly name: string
  readonly extent: ImportChoices['extent']
  /** Where the page was, if something outside of it says so. */
  readonly location: string
}

type Extent = NonNullable<ImportChoices['extent']>

/**
 * Reads a page: the article in it, as Readability finds it, or all that can be read on it. Unless
 * the person chose, a piece of a page and a word processor’s document are read whole, and so is a
 * page in which no article is found, with a warning.
 */
export function readPage(written: string, how: HowToRead): Omit<Reading, 'charset'> {
  const { html, location } = fromClipboard(written)
  const page = parseHtml(fromXhtml(html))
  if (/\bshadowrootmode\b/i.test(html)) openShadows(page)
  const kind = pageKindOf(html, page, how.name)
  const says = pageSays(page, how.location || location)
  const isWhole = kind !== 'page' && how.extent !== 'article'
  const found = isWhole ? null : findArticle(page, says.base || NOWHERE)
  const notes = kind === 'page' ? null : findAnnotations(page)
  const whole = once(() => wholePage(page, says.base, notes))
  const article = once(() => (found === null ? null : articleOf(found, says.base)))
  const { extent, warnings } = decide(how.extent, kind, found, whole)
  const isArticle = extent === 'article'
  const blocks = (isArticle ? article() : null) ?? whole()
  const language = says.language || languageTag(found?.language ?? '')
  const lost = isArticle && notes !== null && notes.words.size + notes.points.size > 0
  return {
    ...metadata(kind, says, found, blocks, how.name),
    url: says.url,
    language,
    parts: blocks.parts,
    notes: partNotes(blocks, language),
    offers: [extentOffer(extent, how.extent)],
    warnings: [...warnings, ...(lost ? [NOTES_LOST] : []), ...unseenIn(blocks)],
  }
}

const NO_ARTICLE = 'No article was found on this page: everything that can be read on it was taken.'
const NOTES_LOST = 'Comments and notes are read with the whole page only.'

/** The page’s words stay as they are written; but how some are drawn says something else. */
function unseenIn({ glued, struck }: Blocks<Said>): string[] {
  return [
    ...warningOf('Figures that the page draws above or below the line stand in it here', glued),
    ...warningOf('Words that the page crosses out stand in the text', struck),
  ]
}

/** In code units: with so much text, what was found is an article, likely or not. */
const ENOUGH = 500

function decide(
  chosen: Extent | undefined,
  kind: PageKind,
  found: FoundArticle | null,
  whole: () => Blocks<Said>,
): { readonly extent: Extent; readonly warnings: string[] } {
  if (chosen === 'page' || (kind !== 'page' && chosen === undefined)) {
    return { extent: 'page', warnings: [] }
  }
  const hasWords = found !== null && found.length > 0
  const isOne =
    hasWords &&
    (chosen === 'article' || found.isLikely || found.length >= ENOUGH || isMuch(found, whole()))
  return isOne ? { extent: 'article', warnings: [] } : { extent: 'page', warnings: [NO_ARTICLE] }
}

/** As a share of all that can be read on a short page. */
const MUCH = 0.25

function isMuch(found: FoundArticle, { parts }: Blocks<Said>): boolean {
  const all = parts.reduce((length, { text }) => length + text.length, 0)
  return found.length >= all * MUCH
}

function extentOffer(value: Extent, chosen: Extent | undefined): Offer {
  return {
    choice: 'extent',
    value,
    options: ['article', 'page'],
    because: chosen === value ? 'chosen' : 'found',
  }
}

function articleOf(found: FoundArticle, base: string): Blocks<Said> {
  return blocksOf(found.content, domTree, (node, name) => {
    if (name === 'script' || name === 'style') return 'leaveOut'
    return linkTo(node, name, domTree, base)
  })
}

function wholePage(page: PageNode, base: string, notes: Annotations | null): Blocks<Said> {
  return blocksOf<PageNode, Said>(page, pageTree, (node, name) => {
    const point = notes?.points.get(node)
    if (point !== undefined) return { point }
    if (notes?.leftOut.has(node) || isHidden(node, name, pageTree)) return 'leaveOut'
    const words = notes?.words.get(node)
    return words === undefined ? linkTo(node, name, pageTree, base) : { words }
  })
}

function linkTo<N>(node: N, name: string, tree: MarkupTree<N>, base: string) {
  if (name !== 'a') return 'read'
  const href = tree.attribute(node, 'href') ?? ''
  const address = href.startsWith('#') ? '' : webAddress(href, base)
  const isWithin = address.startsWith(NOWHERE) || isSamePage(address, base)
  return address === '' || isWithin ? 'read' : { words: { address } }
}

/** Whether an address leads to another place of the page that the link stands on. */
function isSamePage(address: string, base: string): boolean {
  const [page, place] = address.split('#', 2)
  return place !== undefined && page === base.split('#', 1)[0]
}

function metadata(
  kind: PageKind,
  says: PageSays,
  found: FoundArticle | null,
  { parts }: Blocks<Said>,
  name: string,
): Pick<Reading, 'title' | 'byline' | 'publisher' | 'published' | 'headline'> {
  const [first] = parts
  const begins = first?.kind === 'heading' ? first.text.replaceAll('\n', ' ') : ''
  const published = isoDate(found?.published ?? '') || says.published
  const about = {
    byline: webAddress(found?.byline ?? '', '') === '' ? withoutTags(found?.byline ?? '') : '',
    publisher: withoutTags(found?.publisher ?? '') || says.publisher,
    published,
  }
  const byline = about.byline || says.byline
  if (kind !== 'page') {
    const title = begins || says.title || titleFromName(name)
    return { ...about, byline, title, headline: null }
  }
  const title = withoutTags(found?.title ?? '') || says.title
  const headline = missingHeadline(title, says.headlines, parts)
  return { ...about, byline, title: title || begins || titleFromName(name), headline }
}

function once<T>(make: () => T): () => T {
  let made: { readonly value: T } | undefined
  return () => {
    made ??= { value: make() }
    return made.value
  }
}
