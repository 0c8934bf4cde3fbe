/** What a page’s JSON-LD says of its article. Empty where it does not. */
export interface StructuredData {
  readonly published: string
  readonly language: string
  readonly publisher: string
  readonly byline: string
}

const NOTHING: StructuredData = { published: '', language: '', publisher: '', byline: '' }
const ARTICLE = /(?:Article|Posting|Report|Review|Analysis|Opinion)$/

/** How deep the things of a page lie in each other, at most. */
const DEPTH = 4

/** Reads the text of one script of the type `application/ld+json`. What is no JSON says nothing. */
export function structuredData(json: string): StructuredData {
  let parsed: unknown
  try {
    parsed = JSON.parse(json.replace(/^\s*<!\[CDATA\[|\]\]>\s*$/g, ''))
  } catch {
    return NOTHING
  }
  const article = articlesIn(parsed, DEPTH)[0]
  if (article === undefined) return NOTHING
  return {
    published: text(article.datePublished),
    language: text(article.inLanguage),
    publisher: names(article.publisher),
    byline: names(article.author),
  }
}

type Things = Readonly<Record<string, unknown>>

function articlesIn(value: unknown, depth: number): Things[] {
  if (depth === 0) return []
  if (Array.isArray(value)) return value.flatMap((each) => articlesIn(each, depth - 1))
  if (!isThings(value)) return []
  const types = [value['@type']].flat()
  if (types.some((type) => typeof type === 'string' && ARTICLE.test(type))) return [value]
  return [...articlesIn(value['@graph'], depth - 1), ...articlesIn(value.mainEntity, depth - 1)]
}

function names(value: unknown): string {
  const all = (Array.isArray(value) ? value : [value]).map((each) =>
    isThings(each) ? text(each.name) : text(each),
  )
  return all.filter((name) => name !== '').join(', ')
}

function text(value: unknown): string {
  return typeof value === 'string' ? value.trim() : ''
}

function isThings(value: unknown): value is Things {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}
