import { ANNO, OWN } from './annotations-terms.ts'

// The rules of the Web Annotation Data Model, W3C Recommendation of 23 February 2017,
// https://www.w3.org/TR/annotation-model/, by section, as far as they are MUSTs of what is written.

type Fields = Readonly<Record<string, unknown>>

/** Terms of http://www.w3.org/ns/anno.jsonld that are used here, and JSON-LD’s own. */
const TERMS = new Set([
  ...['@context', 'id', 'type', 'label', 'creator', 'created', 'modified', 'generator', 'name'],
  ...['total', 'first', 'last', 'partOf', 'startIndex', 'items', 'motivation', 'purpose', 'body'],
  ...['target', 'format', 'value', 'source', 'selector', 'state', 'exact', 'prefix', 'suffix'],
  ...['start', 'end', 'cached', 'sourceDate'],
])

/** The motivations of § 3.3.5. */
const MOTIVATIONS = new Set([
  ...['assessing', 'bookmarking', 'classifying', 'commenting', 'describing', 'editing'],
  ...['highlighting', 'identifying', 'linking', 'moderating', 'questioning', 'replying', 'tagging'],
])

/** § 3.3.1: xsd:dateTime in UTC, with Z. */
const DATE_TIME = /^-?\d{4,}-\d\d-\d\dT\d\d:\d\d:\d\d(\.\d+)?Z$/
const IRI = /^[a-z][a-z0-9+.-]*:[^\s<>"{}|\\^`]+$/i

/** What in a collection breaks a rule, each with the section that has it; nothing where it is valid. */
export function brokenRules(collection: unknown): string[] {
  const broken: string[] = []
  const must = (holds: boolean, rule: string, at: unknown) => {
    if (!holds) broken.push(`${rule}: ${JSON.stringify(at)?.slice(0, 200)}`)
  }
  const fields = (value: unknown): Fields => (typeof value === 'object' ? (value as Fields) : {})
  const list = (value: unknown) =>
    Array.isArray(value) ? value : value === undefined ? [] : [value]
  const isIri = (value: unknown) => typeof value === 'string' && IRI.test(value)
  const isCount = (value: unknown) => Number.isInteger(value) && (value as number) >= 0

  const agent = (value: unknown) => {
    const { type, name } = fields(value)
    must(['Person', 'Organization', 'Software'].includes(type as string), '§3.3.2 type', value)
    must(typeof name === 'string', '§3.3.2 name: one string', value)
  }
  const times = (value: Fields) => {
    for (const name of ['created', 'modified', 'sourceDate']) {
      const time = value[name]
      must(time === undefined || DATE_TIME.test(String(time)), `§3.3.1 ${name}`, time)
    }
  }
  const selector = (value: unknown) => {
    const { type, exact, prefix, suffix, start, end } = fields(value)
    if (type === 'TextQuoteSelector') {
      must(typeof exact === 'string', '§4.2.4 exactly one exact', value)
      const isText = (each: unknown) => each === undefined || typeof each === 'string'
      must(isText(prefix) && isText(suffix), '§4.2.4 at most one prefix and suffix', value)
    } else if (type === 'TextPositionSelector') {
      must(isCount(start) && isCount(end), '§4.2.5 start and end are not negative', value)
      must((start as number) <= (end as number), '§4.2.5 start is not after end', value)
    } else must(false, '§4.2 a selector has a type of the model', value)
  }
  const specific = (value: Fields) => {
    must(isIri(fields(value.source).id ?? value.source), '§4 exactly one source, an IRI', value)
    list(value.selector).forEach(selector)
    for (const state of list(value.state).map(fields)) {
      must(state.type === 'TimeState', '§4.3.1 type', state)
      must(list(state.cached).every(isIri), '§4.3.1 cached is an IRI', state)
      must(list(state.sourceDate).length > 0 || 'cached' in state, '§4.3.1 says when', state)
      times(state)
    }
  }
  const body = (value: unknown) => {
    const { type, value: words, purpose } = fields(value)
    must(purpose === undefined || MOTIVATIONS.has(purpose as string), '§3.3.5 purpose', value)
    if (type === 'TextualBody') must(typeof words === 'string', '§3.2.4 exactly one value', value)
    else if (type === 'SpecificResource') specific(fields(value))
    else must(false, '§3.2 a body is text or a resource', value)
  }
  const annotation = (value: unknown) => {
    const { id, type, motivation, body: bodies, target, creator } = fields(value)
    must(isIri(id), '§3.1 exactly one id, an IRI', value)
    must(list(type).includes('Annotation'), '§3.1 type has Annotation', value)
    must(list(target).length > 0, '§3.1 at least one target', value)
    must(
      list(motivation).every((each) => MOTIVATIONS.has(each as string)),
      '§3.3.5',
      value,
    )
    list(bodies).forEach(body)
    for (const each of list(target)) {
      if (typeof each === 'string') must(isIri(each), '§3.2.1 a target is an IRI', value)
      else specific(fields(each))
    }
    list(creator).forEach(agent)
    times(fields(value))
  }

  const whole = fields(collection)
  must(list(whole['@context']).includes(ANNO), '§5.1 @context has the model’s', whole['@context'])
  must(isIri(whole.id), '§5.1 exactly one id, an IRI', whole.id)
  must(list(whole.type).includes('AnnotationCollection'), '§5.1 type', whole.type)
  must(isCount(whole.total), '§5.1 total is not negative', whole.total)
  must(typeof whole.label === 'string', '§5.1 label', whole.label)
  list(whole.creator).forEach(agent)
  list(whole.generator).forEach(agent)
  times(whole)
  const page = fields(whole.first)
  if (whole.total !== 0) {
    must(isIri(page.id), '§5.1 a collection that is not empty has a first page; §5.2 id', page.id)
    must(list(page.type).includes('AnnotationPage'), '§5.2 type', page.type)
    must(Array.isArray(page.items), '§5.2 items is a list', page.items)
    must(page.partOf === whole.id, '§5.2 partOf', page.partOf)
    must(isCount(page.startIndex), '§5.2 startIndex', page.startIndex)
    must(list(page.items).length === whole.total, '§5.1 total', whole.total)
    must(whole.last === page.id, '§5.1 last', whole.last)
  }
  list(page.items).forEach(annotation)
  const ids = list(page.items).map((each) => fields(each).id)
  must(new Set(ids).size === ids.length, '§3.1 an id is of one annotation', ids)
  broken.push(...unknownTerms(collection))
  return broken
}

/** Terms that the contexts do not define, which a processor would drop. */
function unknownTerms(value: unknown): string[] {
  if (Array.isArray(value)) return value.flatMap(unknownTerms)
  if (typeof value !== 'object' || value === null) return []
  const own: readonly string[] = Object.values(OWN)
  return Object.entries(value).flatMap(([term, inside]) => {
    if (own.includes(term) || term === '@context') return []
    return [...(TERMS.has(term) ? [] : [`unknown term ${term}`]), ...unknownTerms(inside)]
  })
}
