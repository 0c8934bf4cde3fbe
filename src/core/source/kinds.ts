import type { SourceType } from './csl.ts'
import type { DateVariable, NamesVariable, NumberVariable, TextVariable } from './variables.ts'

/** A part of a source's description that the form asks for. */
export type Field = { readonly label: string; readonly hint?: string } & (
  | { readonly type: 'names'; readonly variable: NamesVariable }
  | { readonly type: 'date'; readonly variable: DateVariable }
  | { readonly type: 'number'; readonly variable: NumberVariable }
  | { readonly type: 'text' | 'url'; readonly variable: TextVariable }
)

/**
 * What is asked for a source of this kind, in the order of the form: what citing it needs and no
 * more. `type` is any type of CSL; one that is no kind of ours is asked for like the nearest.
 */
export function fieldsOf(type: string): readonly Field[] {
  const own = Object.hasOwn(ALSO, type) ? ALSO[type] : undefined
  return own ?? KINDS[kindOf(type)]
}

/** The kind that a type of CSL is shown as; the description keeps the type that it came with. */
export function kindOf(type: string): SourceType {
  if (Object.hasOwn(KINDS, type)) return type as SourceType
  return (Object.hasOwn(NEAREST, type) ? NEAREST[type] : undefined) ?? 'report'
}

/** How names are typed: read by `namesFromWords`. */
export const NAMES_HINT = 'Family, Given; or an institution as it is'
/** How dates are typed: read by `dateFromWords`. */
export const DATE_HINT = 'Year, year-month or year-month-day; or in words'

const names = (variable: NamesVariable, label: string): Field => ({
  type: 'names',
  variable,
  label,
  hint: NAMES_HINT,
})
const date = (variable: DateVariable, label: string): Field => ({
  type: 'date',
  variable,
  label,
  hint: DATE_HINT,
})
const number = (variable: NumberVariable, label: string): Field => ({
  type: 'number',
  variable,
  label,
})
const text = (variable: TextVariable, label: string, hint?: string): Field => ({
  type: 'text',
  variable,
  label,
  ...(hint === undefined ? {} : { hint }),
})

const TITLE = text('title', 'Title')
const AUTHOR = names('author', 'Author')
const PUBLISHED = date('issued', 'Published')
const DOI = text('DOI', 'DOI', '10.…')
/** Whatever is read on the web may be gone tomorrow: beside the address stands when it was read. */
const ON_THE_WEB: readonly Field[] = [
  { type: 'url', variable: 'URL', label: 'Web address' },
  date('accessed', 'Read on'),
]

const KINDS: Record<SourceType, readonly Field[]> = {
  webpage: [TITLE, AUTHOR, text('container-title', 'Website'), PUBLISHED, ...ON_THE_WEB],
  'article-newspaper': [
    TITLE,
    AUTHOR,
    text('container-title', 'Newspaper or magazine'),
    PUBLISHED,
    number('page', 'Pages'),
    ...ON_THE_WEB,
  ],
  report: [
    TITLE,
    AUTHOR,
    text('publisher', 'Institution'),
    number('number', 'Report number'),
    PUBLISHED,
    ...ON_THE_WEB,
  ],
  dataset: [
    TITLE,
    AUTHOR,
    text('publisher', 'Publisher'),
    number('version', 'Version'),
    PUBLISHED,
    DOI,
    ...ON_THE_WEB,
  ],
  book: [
    TITLE,
    AUTHOR,
    number('edition', 'Edition'),
    text('publisher', 'Publisher'),
    text('publisher-place', 'Place'),
    PUBLISHED,
    text('ISBN', 'ISBN'),
  ],
  interview: [
    names('author', 'Interviewee'),
    names('interviewer', 'Interviewer'),
    TITLE,
    text('container-title', 'Where it appeared'),
    date('issued', 'Date'),
    ...ON_THE_WEB,
  ],
  speech: [
    names('author', 'Speaker'),
    TITLE,
    text('event-title', 'Event'),
    text('event-place', 'Place'),
    date('issued', 'Held on'),
    ...ON_THE_WEB,
  ],
  broadcast: [
    TITLE,
    text('container-title', 'Programme'),
    text('publisher', 'Network'),
    date('issued', 'Broadcast on'),
    ...ON_THE_WEB,
  ],
  legislation: [
    TITLE,
    text('jurisdiction', 'Country or state'),
    text('container-title', 'Code or gazette'),
    number('volume', 'Volume'),
    number('section', 'Section'),
    // The styles write “Pub. L. No.” before it.
    number('number', 'Public law number (United States)'),
    date('issued', 'Enacted'),
    ...ON_THE_WEB,
  ],
  post: [
    names('author', 'Account'),
    text('title', 'First words'),
    text('container-title', 'Platform'),
    date('issued', 'Posted on'),
    ...ON_THE_WEB,
  ],
  graphic: [
    TITLE,
    names('author', 'Maker'),
    text('medium', 'Medium', 'Photograph, map, chart'),
    text('publisher', 'Publisher'),
    date('issued', 'Date'),
    ...ON_THE_WEB,
  ],
  personal_communication: [
    names('author', 'Who'),
    names('recipient', 'To whom'),
    text('genre', 'How', 'Email, telephone, letter'),
    text('title', 'About'),
    date('issued', 'Date'),
  ],
}

/** Types that come by import and need other words than the kind that they are shown as. */
const ALSO: Record<string, readonly Field[]> = {
  'article-journal': [
    TITLE,
    AUTHOR,
    text('container-title', 'Journal'),
    number('volume', 'Volume'),
    number('issue', 'Issue'),
    number('page', 'Pages'),
    PUBLISHED,
    DOI,
    ...ON_THE_WEB,
  ],
  legal_case: [
    TITLE,
    text('authority', 'Court'),
    text('container-title', 'Reporter'),
    number('volume', 'Volume'),
    number('page', 'Page'),
    number('number', 'Docket number'),
    date('issued', 'Decided'),
    ...ON_THE_WEB,
  ],
  chapter: [
    text('title', 'Title of the chapter'),
    AUTHOR,
    text('container-title', 'Book'),
    names('editor', 'Editor'),
    number('page', 'Pages'),
    text('publisher', 'Publisher'),
    text('publisher-place', 'Place'),
    PUBLISHED,
    text('ISBN', 'ISBN'),
  ],
}

/** Every other type of CSL 1.0.2 and the kind of ours that is most like it. */
const NEAREST: Readonly<Record<string, SourceType>> = {
  article: 'report',
  'article-journal': 'article-newspaper',
  'article-magazine': 'article-newspaper',
  bill: 'legislation',
  chapter: 'book',
  classic: 'book',
  collection: 'report',
  document: 'report',
  entry: 'book',
  'entry-dictionary': 'book',
  'entry-encyclopedia': 'book',
  event: 'speech',
  figure: 'graphic',
  hearing: 'legislation',
  legal_case: 'legislation',
  manuscript: 'report',
  map: 'graphic',
  motion_picture: 'broadcast',
  musical_score: 'book',
  pamphlet: 'report',
  'paper-conference': 'report',
  patent: 'legislation',
  performance: 'speech',
  periodical: 'article-newspaper',
  'post-weblog': 'webpage',
  regulation: 'legislation',
  review: 'article-newspaper',
  'review-book': 'article-newspaper',
  software: 'dataset',
  song: 'broadcast',
  standard: 'report',
  thesis: 'report',
  treaty: 'legislation',
}

/** Every type of CSL 1.0.2. */
export const CSL_TYPES: readonly string[] = [...Object.keys(KINDS), ...Object.keys(NEAREST)].sort()
