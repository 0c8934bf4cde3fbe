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

/** What the form shows of a description. The inverse of {@link cslOf} for what the form asks. */
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

/** The CSL variables for what was typed; null for what was left empty. */
export function cslOf(words: SourceWords): Record<string, unknown> {
  const authors = words.author
    .split(';')
    .map((name) => name.trim())
    .filter(Boolean)
    .map((literal) => ({ literal }))
  return {
    title: words.title.trim() || null,
    author: authors.length > 0 ? authors : null,
    publisher: words.publisher.trim() || null,
    URL: words.url.trim() || null,
    issued: words.date.trim() === '' ? null : dateOf(words.date.trim()),
  }
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
