import type { CslDate, CslItem } from '../../core/source/index.ts'

/** The parts of a source's description that the form asks for, as a person types them. */
export interface SourceWords {
  readonly title: string
  /** Names parted by semicolons. */
  readonly author: string
  readonly publisher: string
  readonly url: string
  /** ISO 8601: a year, a month or a day. */
  readonly date: string
}

export const noWords: SourceWords = { title: '', author: '', publisher: '', url: '', date: '' }

/** What the form shows of a description. */
export function wordsOf(csl: CslItem): SourceWords {
  return {
    title: csl.title ?? '',
    author: (csl.author ?? [])
      .map((name) => name.literal ?? [name.given, name.family].filter(Boolean).join(' '))
      .join('; '),
    publisher: csl.publisher ?? '',
    url: csl.URL ?? '',
    date: csl.issued === undefined ? '' : dateWords(csl.issued),
  }
}

/**
 * The CSL variables that change where the words do; null takes one away. Variables whose words
 * stay keep all that the form does not show, such as the parts of a name.
 */
export function cslChanges(before: SourceWords, after: SourceWords): Record<string, unknown> {
  const changes: Record<string, unknown> = {}
  const change = (field: keyof SourceWords, variable: string, read: (words: string) => unknown) => {
    const words = after[field].trim()
    if (words !== before[field].trim()) changes[variable] = words === '' ? null : read(words)
  }
  change('title', 'title', String)
  change('author', 'author', namesOf)
  change('publisher', 'publisher', String)
  change('url', 'URL', String)
  change('date', 'issued', dateOf)
  return changes
}

function namesOf(words: string) {
  return words
    .split(';')
    .map((name) => name.trim())
    .filter(Boolean)
    .map((literal) => ({ literal }))
}

function dateOf(words: string): CslDate {
  if (!/^\d{4}(-\d{2}(-\d{2})?)?$/.test(words)) return { raw: words }
  return { 'date-parts': [words.split('-').map(Number)] }
}

function dateWords(date: CslDate): string {
  const [parts] = date['date-parts'] ?? []
  if (parts === undefined) return date.raw ?? ''
  return parts.map((part) => String(part).padStart(2, '0')).join('-')
}
