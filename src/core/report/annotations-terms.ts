/** The context of the Web Annotation Data Model: every collection names it. */
export const ANNO = 'http://www.w3.org/ns/anno.jsonld'

/** What the standard has no terms for: each is JSON under one term, so that any processor keeps it. */
export const OWN = {
  claim: 'tickmark:claim',
  link: 'tickmark:link',
  correction: 'tickmark:correction',
  sources: 'tickmark:sources',
} as const

/** The context of a collection; the second part is JSON-LD 1.1, for literals of JSON. */
export const CONTEXT = [
  ANNO,
  {
    '@version': 1.1,
    tickmark: 'urn:tickmark:',
    ...Object.fromEntries(Object.values(OWN).map((term) => [term, { '@type': '@json' }])),
  },
] as const

/** The IRI of an entity: by its UUID, which is what the program gives, or else by its id. */
export function iriOf(id: string): string {
  const isUuid = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i.test(id)
  return isUuid ? `urn:uuid:${id}` : `urn:tickmark:${id}`
}

/** The IRI of a file by its SHA-256. */
export function iriOfFile(sha256: string): string {
  return `urn:sha256:${sha256}`
}

/** Whether a text is an IRI as it stands (RFC 3987: a scheme, and none of the characters it forbids). */
export function isIri(text: string): boolean {
  return /^[a-z][a-z0-9+.-]*:[^\s<>"{}|\\^`\p{Cc}\p{Cs}]+$/iu.test(text)
}
