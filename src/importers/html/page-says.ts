import { isoDate } from '../article/iso-date.ts'
import { languageTag } from '../article/language-tag.ts'
import { isHidden } from './hidden.ts'
import { lineOf, nodesIn, oneLine, type PageNode, pageTree } from './markup-tree.ts'
import { type StructuredData, structuredData } from './structured-data.ts'

/** What a page says of itself, outside of what is read on it. Empty where it does not. */
export interface PageSays {
  readonly title: string
  readonly published: string
  readonly language: string
  /** The address of the page, http(s). */
  readonly url: string
  /** What its links are resolved against. */
  readonly base: string
  readonly publisher: string
  readonly byline: string
  /** Its headings of the first level that can be read. */
  readonly headlines: readonly string[]
}

/** In code units: a longer title is no title. */
const LONGEST_TITLE = 400

/** `location` is where the page was, as far as something outside of it says; else empty. */
export function pageSays(page: PageNode, location: string): PageSays {
  const meta = new Map<string, string>()
  const data: StructuredData[] = []
  const headlines: string[] = []
  const first: Partial<Record<'title' | 'canonical' | 'base' | 'language' | 'time', string>> = {}
  let saved = ''
  const hasAttribute = (node: PageNode, name: string) => pageTree.attribute(node, name) !== null
  const attribute = (node: PageNode, name: string) => pageTree.attribute(node, name) ?? ''
  for (const node of nodesIn(page, pageTree, isOther)) {
    const name = pageTree.name(node)
    switch (name) {
      case 'html':
        first.language ??= attribute(node, 'lang') || attribute(node, 'xml:lang')
        break
      case 'title':
        first.title ??= lineOf(node, pageTree)
        break
      case 'base':
        first.base ??= attribute(node, 'href')
        break
      case 'link':
        if (/(?:^|\s)canonical(?:\s|$)/i.test(attribute(node, 'rel'))) {
          first.canonical ??= attribute(node, 'href')
        }
        break
      case 'meta': {
        const content = attribute(node, 'content').trim()
        const names = [attribute(node, 'property'), attribute(node, 'name')]
        names.push(attribute(node, 'http-equiv'), attribute(node, 'itemprop'))
        for (const one of names.flatMap((each) => each.toLowerCase().split(/\s+/))) {
          if (one !== '' && content !== '' && !meta.has(one)) meta.set(one, content)
        }
        break
      }
      case 'script':
        if (/^\s*application\/ld\+json\b/i.test(attribute(node, 'type'))) {
          data.push(structuredData(textIn(node)))
        }
        break
      case 'time':
        if (/datepublished/i.test(attribute(node, 'itemprop')) || hasAttribute(node, 'pubdate')) {
          first.time ??= attribute(node, 'datetime')
        }
        break
      case 'h1':
        headlines.push(lineOf(node, pageTree, isUnread))
        break
      case '#comment':
        saved ||= SAVED.exec(commentOf(node))?.[1] ?? ''
    }
  }
  const said = (...names: string[]) => {
    for (const name of names) if (meta.has(name)) return plainText(meta.get(name) ?? '')
    return ''
  }
  const of = (key: keyof StructuredData) => data.find((each) => each[key] !== '')?.[key] ?? ''
  const where = webAddress(location, '') || webAddress(saved, '')
  const base = webAddress(first.base ?? '', where)
  const url =
    webAddress(first.canonical ?? '', base || where) ||
    webAddress(said('og:url'), base || where) ||
    where
  return {
    title: plainText(said('og:title') || (first.title ?? '')).slice(0, LONGEST_TITLE),
    published: firstDate([
      of('published'),
      ...DATES.map((name) => meta.get(name) ?? ''),
      first.time ?? '',
    ]),
    language: firstLanguage([
      first.language ?? '',
      said('content-language'),
      of('language'),
      said('og:locale'),
    ]),
    url,
    base: base || where || url,
    publisher: plainText(of('publisher') || said('og:site_name')),
    byline: plainText(of('byline') || said('author', 'dc.creator', 'parsely-author')),
    headlines: headlines.filter((line) => line !== ''),
  }
}

/** What browsers and SingleFile write into a page that they save. */
const SAVED = /^\s*(?:saved from url=\(\d+\)|page saved with singlefile\s+url:)\s*(\S+)/i

const DATES = `article:published_time datepublished date dc.date dc.date.issued dcterms.created
  dcterms.date parsely-pub-date pubdate publishdate sailthru.date og:published_time
  citation_publication_date`.split(/\s+/)

/** An address that is not of the web is none. `base` may be empty. */
export function webAddress(address: string, base: string): string {
  const trimmed = address.trim()
  if (trimmed === '' || (base === '' && !/^https?:\/\//i.test(trimmed))) return ''
  try {
    const url = base === '' ? new URL(trimmed) : new URL(trimmed, base)
    return /^https?:$/.test(url.protocol) ? url.href : ''
  } catch {
    return ''
  }
}

/** What was written as HTML into a place for text: references are read, tags of text gone, on one line. */
export function plainText(text: string): string {
  return withoutTags(
    text
      .replace(/&(?:lt|#60);/g, '<')
      .replace(/&(?:gt|#62);/g, '>')
      .replace(/&(?:quot|#34);/g, '"')
      .replace(/&(?:apos|#0?39);/g, "'")
      .replace(/&(?:nbsp|#160);/g, '\u00a0')
      .replace(/&(?:amp|#38);/g, '&'),
  )
}

/** Other tags stay: a title may be about one. */
const BREAKS = /<\/?(?:br|p|div|li)\b[^<>]*>/gi
const TAGS = /<\/?(?:a|abbr|b|cite|em|font|i|mark|q|small|span|strong|sub|sup|u)\b[^<>]*>/gi

export function withoutTags(text: string): string {
  return oneLine(text.replace(BREAKS, ' ').replace(TAGS, ''))
}

function firstLanguage(names: readonly string[]): string {
  return names.map(languageTag).find((tag) => tag !== '') ?? ''
}

function firstDate(dates: readonly string[]): string {
  return dates.map(isoDate).find((date) => date !== '') ?? ''
}

/** What is drawn in its own way has titles of its own. */
function isOther(node: PageNode): boolean {
  return pageTree.name(node) === 'svg'
}

function isUnread(node: PageNode): boolean {
  return isHidden(node, pageTree.name(node), pageTree)
}

function textIn(node: PageNode): string {
  return [...pageTree.children(node)].map(pageTree.data).join('')
}

function commentOf(node: PageNode): string {
  return 'data' in node ? node.data : ''
}
