import type { Block } from '../article/model.ts'
import { endsLikeSentence, isCaptionLike } from './is-caption-like.ts'
import type { ArticleText } from './model.ts'
import { BYLINE, datelineOf } from './span/dateline.ts'
import { type FullDate, fullDates } from './span/months.ts'

/** So many blocks may stand before the story. */
const MOST_BEFORE = 12

/** What may stand beside a date in a line of its own: who wrote it, "Published", a weekday, the hour. */
const BESIDE = new RegExp(
  String.raw`^(?:${BYLINE})?[\s,|·•–—-]*(?:(?:First\s)?(?:[Pp]ublished|[Pp]osted)(?:\s(?:on|at))?|Veröffentlicht(?:\sam)?|Publié(?:\sle)?|Publicado(?:\s(?:el|em))?|Pubblicato(?:\sil)?|Objavljeno|Botuar(?:\smë)?|Date|Datum)?:?[\s,|]*(?:[^\s\d,،]{2,16}[,،]?(?:\s|$))?\n?[\s,|·•–—-]*(?:(?:at|à|às|alle|um|u|në)\s)?(?:\d{1,2}[.:h]\d{2})?(?:\s?[A-Za-z]{1,4}\.?)?$`,
  'u',
)

/**
 * The day on which an article says that it was written, ISO 8601: in its dateline, its byline, or a
 * line with nothing else in it, before the story or at its start. Empty where it tells none, more
 * than one, or only such as 03/04/2024.
 */
export function publishedIn({ text, blocks }: ArticleText): string {
  const days = new Set<string>()
  for (const block of blocks.slice(0, MOST_BEFORE)) {
    const words = text.slice(block.start, block.end)
    for (const { day } of datesOf(block, words)) days.add(day)
    if (block.kind === 'paragraph' && endsLikeSentence(words) && !isDateLine(words)) break
  }
  const [day = ''] = days
  return days.size === 1 ? day : ''
}

/** In milliseconds: dates that lie farther apart are not of one day's work. */
const A_MONTH = 31 * 24 * 60 * 60 * 1000

/**
 * The day from which an article's "last year" is counted, ISO 8601: when it was published, or else
 * what {@link publishedIn} finds. Empty where these two are more than a month apart.
 */
export function writtenOn(article: ArticleText): string {
  const told = publishedIn(article)
  const { published } = article
  if (!published || !told) return published || told
  return Math.abs(Date.parse(published) - Date.parse(told)) > A_MONTH ? '' : published
}

function datesOf({ kind }: Block, words: string): FullDate[] {
  if (kind === 'byline') return fullDates(words)
  if (kind !== 'paragraph') return []
  if (isDateLine(words)) return fullDates(words)
  return isCaptionLike(kind, words) ? [] : fullDates(words.slice(0, datelineOf(words, true)))
}

/** A line with one date and nothing that says more: "By Ann Lee, 14 March 2024". */
function isDateLine(words: string): boolean {
  if (words.length > LONGEST_LINE || CHANGED.test(words)) return false
  const [date, another] = fullDates(words)
  if (!date || another) return false
  return BESIDE.test(`${words.slice(0, date.start)}\n${words.slice(date.end)}`.trim())
}

const LONGEST_LINE = 120
/** Of what was changed later, "yesterday" is still counted from before. */
const CHANGED =
  /updated|modified|amended|corrected|aktualisiert|geändert|mis\sà\sjour|modifié|actualizado|aggiornato|modificato|atualizado|ažurirano|izmenjeno|përditësuar|تحديث/i
