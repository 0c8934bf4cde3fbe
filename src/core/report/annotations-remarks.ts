import type { Span } from '../article/index.ts'
import type { Dossier, Note, Query, Stamp } from '../dossier/index.ts'
import type { Telling } from './sources-of.ts'

/** What was said beside the verdicts: a flag, a comment, a question, its answer, or a note on the words. */
export interface ReportRemark {
  readonly id: string
  readonly kind: 'flag' | 'comment' | 'question' | 'answer' | 'note'
  /** The id of the claim, link or other remark that it is about; null where it is about words, or the article. */
  readonly on: string | null
  /** The words that it is about, in UTF-16 code units of the article’s text; null for all others. */
  readonly span: Span | null
  readonly text: string
  readonly author: string
  /** ISO 8601, or empty where it is not known. */
  readonly at: string
  /** Whether it is dealt with. */
  readonly settled: boolean
}

/**
 * The remarks, oldest first. Those on a source at risk, on what leads to one, and the questions to
 * one with their answers are left out whole: that they were asked tells already.
 */
export function remarksOf(dossier: Dossier, { redact, people }: Telling): ReportRemark[] {
  const isAtRisk = (sourceId: string | null | undefined) =>
    sourceId != null && dossier.sources[sourceId]?.atRisk === true
  const signed = (stamp: Stamp) => {
    const { by, at } = people.stamp(stamp)
    return { author: by.name, at }
  }
  const remarks = new Map<string, ReportRemark>()
  const add = (remark: Omit<ReportRemark, 'span'>, span: Span | null = null) => {
    remarks.set(remark.id, { ...remark, text: redact.always(remark.text), span })
  }
  for (const { id, claimId, reason, text, resolution, made } of Object.values(dossier.flags)) {
    const settled = resolution !== null
    const said = text === '' ? FLAGS[reason] : `${FLAGS[reason]}: ${text}`
    add({ id, kind: 'flag', on: claimId, text: said, settled, ...signed(made) })
  }
  const lost = new Set<string>()
  for (const query of Object.values(dossier.queries)) {
    if (isAtRisk(query.to.sourceId) || isAtRisk(query.answered?.sourceId)) {
      // The note that an answer became.
      if (query.answered?.noteId) lost.add(query.answered.noteId)
      continue
    }
    for (const remark of asked(query, signed)) add(remark)
  }
  for (const note of Object.values(dossier.notes)) {
    if (isAtRisk(note.sourceId) || lost.has(note.id)) continue
    const place = note.places[dossier.info.currentDraft]?.position
    const author = redact.always(note.author)
    const { id, text, date: at } = note
    add(
      { id, kind: 'note', on: null, text: saidBy(note, text), author, at, settled: false },
      spanOf(place),
    )
  }
  for (const { id, on, text, resolved, made } of Object.values(dossier.comments)) {
    const isLost =
      on.record === 'links' ? isAtRisk(dossier.links[on.id]?.sourceId) : isAtRisk(on.id)
    const isRemark = on.record === 'flags' || on.record === 'queries' || on.record === 'notes'
    if (isLost || (isRemark && !remarks.has(on.id))) continue
    const about = on.record === 'sources' || on.record === 'drafts' ? null : on.id
    add({ id, kind: 'comment', on: about, text, settled: resolved !== null, ...signed(made) })
  }
  return [...remarks.values()].sort((a, b) => (a.at < b.at ? -1 : a.at > b.at ? 1 : 0))
}

const FLAGS = {
  wording: 'Wording',
  fairness: 'Fairness',
  legal: 'Legal',
  secondSource: 'Second source needed',
  disagreement: 'Disagreement',
  other: 'Flag',
} as const

type Signed = (stamp: Stamp) => Pick<ReportRemark, 'author' | 'at'>

function asked(query: Query, signed: Signed): Omit<ReportRemark, 'span'>[] {
  const { id, claimId, question, answered, made } = query
  const settled = answered !== null
  return [
    { id, kind: 'question', on: claimId, text: question, settled, ...signed(made) },
    ...(answered === null || answered.text === ''
      ? []
      : [
          {
            id: `${id}-answer`,
            kind: 'answer' as const,
            on: id,
            text: answered.text,
            settled,
            ...signed(answered),
          },
        ]),
  ]
}

/** What a file’s tracked change did, which its words alone do not say. */
function saidBy({ kind }: Note, text: string): string {
  if (kind === 'insertion') return `Inserted: ${text}`
  return kind === 'deletion' ? `Deleted: ${text}` : text
}

function spanOf(place: Span | null | undefined): Span | null {
  return place && place.start < place.end ? { start: place.start, end: place.end } : null
}
