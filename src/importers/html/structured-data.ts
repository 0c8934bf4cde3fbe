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
  const parsed = parsedFrom(json.replace(/^\s*<!\[CDATA\[|\]\]>\s*$/g, ''))
  const article = articlesIn(parsed, DEPTH)[0]
  if (article === undefined) return NOTHING
  const named = byId(parsed)
  return {
    published: text(article.datePublished),
    language: text(article.inLanguage),
    publisher: names(article.publisher, named),
    byline: names(article.author, named),
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

/** Pages put line breaks into their texts, which JSON forbids. */
function parsedFrom(json: string): unknown {
  for (const one of [json, json.replace(/\s+/g, ' ')]) {
    try {
      return JSON.parse(one)
    } catch {}
  }
  return null
}

/** The things that a page names once, and elsewhere by their ids. */
function byId(parsed: unknown): ReadonlyMap<string, Things> {
  const found = new Map<string, Things>()
  const tops = [parsed].flat().filter(isThings)
  for (const thing of tops.flatMap((top) => [top, ...[top['@graph']].flat()]).filter(isThings)) {
    const id = text(thing['@id'])
    if (id !== '' && text(thing.name) !== '') found.set(id, thing)
  }
  return found
}

function names(value: unknown, named: ReadonlyMap<string, Things>): string {
  const all = [value].flat().map((each) => {
    if (!isThings(each)) return text(each)
    return text(each.name) || text(named.get(text(each['@id']))?.name)
  })
  return all.filter((name) => name !== '').join(', ')
}

function text(value: unknown): string {
  return typeof value === 'string' ? value.trim() : ''
}

function isThings(value: unknown): value is Things {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}
