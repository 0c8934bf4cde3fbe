import type {
  Change,
  Comment,
  Dossier,
  Flag,
  HistoryEntry,
  Link,
  Note,
  NumberedClaim,
  Place,
  Query,
  VerdictPack,
} from '../../core/dossier/index.ts'
import { kindLabels, rankLabels, stanceLabels, stepLabel } from '../labels.ts'
import { noteTitle } from '../notes/note-words.ts'
import { goalOf } from '../sayings/comment-threads.ts'
import { flagReasons } from '../sayings/sayings.ts'
import { packChange, verdictLabel } from './pack-change.ts'
import { reviewWords } from './review-words.ts'

/** One thing that changed, in words. */
export interface ChangeWords {
  readonly what: string
  /** As short texts; null where there was or is nothing. */
  readonly from: string | null
  readonly to: string | null
}

const recordWords: Readonly<Record<string, string>> = {
  drafts: 'Draft',
  claims: 'Claim',
  sources: 'Source',
  links: 'Link',
  flags: 'Flag',
  comments: 'Comment',
  queries: 'Query',
  ticks: 'Tick',
  notes: 'Note',
  corrections: 'Correction',
  dismissals: 'Dismissed suggestion',
  signOffs: 'Sign-off',
}

const fieldWords: Readonly<Record<string, string>> = {
  on: 'When',
  how: 'How',
  who: 'Who was asked',
  asked: 'What was asked',
  standalone: 'Standing alone',
  rationale: 'Why',
  csl: 'Source',
  quote: 'Passage',
  'container-title': 'In',
  URL: 'Web address',
  issued: 'Date',
  archivedUrl: 'Archived at',
  pack: 'Verdicts',
  to: 'Asked of',
  claimId: 'Claim',
  outcome: 'In a later draft',
}

/** What stamps and the like say is told by the entry itself. */
const UNTOLD = [
  'claimId',
  'sourceId',
  'verdictBy',
  'verdictFor',
  'statusBy',
  'made',
  'id',
  'places',
  'currentDraft',
  'found',
  'dissent',
  'at',
  'by',
]

/** What an entry changed, in the order of its patches; what follows from another change is left out. */
export function describeChanges(entry: HistoryEntry, pack: VerdictPack): ChangeWords[] {
  const chosen = packChange(entry.changes)
  const changes = chosen?.rest ?? entry.changes
  const isNote = ({ path }: Change) => path[0] === 'notes' && path.length === 2
  const notes = changes.filter(isNote)
  const rest = notes.length > 1 ? changes.filter((change) => !isNote(change)) : changes
  return [
    ...(chosen?.told ?? []),
    ...rest.flatMap((change) => describe(change, pack)),
    ...manyNotes(notes),
  ].filter(({ from, to }) => from !== to)
}

/** A file may have thousands of notes: of several only the number is told. */
function manyNotes(notes: readonly Change[]): ChangeWords[] {
  if (notes.length < 2) return []
  const count = (side: 'from' | 'to') =>
    notes.filter((note) => note[side] !== undefined).length.toLocaleString()
  return [{ what: 'Notes of the reporter', from: count('from'), to: count('to') }]
}

function describe({ path, from, to }: Change, pack: VerdictPack): ChangeWords[] {
  const [record, , field, key] = path as [string, string, string?, string?]
  if (record === 'info') {
    const [, name] = path as [string, string]
    return UNTOLD.includes(name) ? [] : [words(name, from, to, pack)]
  }
  if (field === 'places' && key !== undefined) return placed(from, to)
  if (field === 'contacts' && from && to) return fieldsOf(from as object, to as object, pack)
  if (record === 'links' && field === 'evidence') return []
  if (record === 'notes' && field === undefined) return notes(from, to)
  if (field !== undefined) {
    return UNTOLD.includes(field) ? [] : [words(key ?? field, from, to, pack)]
  }
  const what = recordWords[record] ?? record
  if (from !== undefined && to !== undefined) return fieldsOf(from as object, to as object, pack)
  return [
    {
      what,
      from: from === undefined ? null : nameOf(from),
      to: to === undefined ? null : nameOf(to),
    },
  ]
}

/** A note as it came or went: who says what. */
function notes(from: unknown, to: unknown): ChangeWords[] {
  const said = (note: unknown) => (note ? (note as Note).text : null)
  return [{ what: noteTitle((to ?? from) as Note), from: said(from), to: said(to) }]
}

const decisionLabels = { accepted: 'still right', placed: 're-placed', reopened: 'check again' }

/** What a person did to the place of a claim: what carrying it found is told by the draft. */
function placed(from: unknown, to: unknown): ChangeWords[] {
  const [before, after] = [from, to].map((place) => (place ?? null) as Place | null)
  if (before?.decision || after?.decision) {
    const label = (place: Place | null | undefined) =>
      place?.decision ? decisionLabels[place.decision.how] : null
    return [{ what: 'Decision', from: label(before), to: label(after) }]
  }
  if (!before || !after) return []
  return [{ what: 'Words', from: before.quote.exact, to: after.quote.exact }]
}

function fieldsOf(from: object, to: object, pack: VerdictPack): ChangeWords[] {
  return Object.keys({ ...from, ...to })
    .filter((field) => !UNTOLD.includes(field))
    .map((field) => [field, Reflect.get(from, field), Reflect.get(to, field)] as const)
    .filter(([, before, after]) => JSON.stringify(before) !== JSON.stringify(after))
    .map(([field, before, after]) => words(field, before, after, pack))
}

function words(field: string, from: unknown, to: unknown, pack: VerdictPack): ChangeWords {
  const what = /^[0-9a-f]{64}$/.test(field) ? 'Kept file' : (fieldWords[field] ?? spaced(field))
  return { what, from: valueWords(field, from, pack), to: valueWords(field, to, pack) }
}

/** “standingAlone” as “Standing alone”. */
function spaced(field: string): string {
  const parted = field.replace(/([A-Z])/g, ' $1').toLowerCase()
  return parted.charAt(0).toUpperCase() + parted.slice(1)
}

function valueWords(field: string, value: unknown, pack: VerdictPack): string | null {
  if (value === undefined || value === null || value === '') return null
  const reviewed = reviewWords(field, value)
  if (reviewed !== null) return reviewed
  if (typeof value !== 'string') return nameOf(value)
  if (field === 'verdict') return verdictLabel(value, pack)
  const labels = {
    kind: kindLabels,
    stance: stanceLabels,
    rank: rankLabels,
    reason: flagReasons,
  }[field]
  return (labels as Readonly<Record<string, string>> | undefined)?.[value] ?? value
}

/** What something is called: its own words, or its title or name. */
function nameOf(value: unknown): string {
  if (typeof value !== 'object' || value === null) return String(value)
  const reviewed = reviewWords('', value)
  if (reviewed !== null) return reviewed
  const { places, csl, quote, name, title, text, exact, raw, label, question } = value as Record<
    string,
    never
  >
  const [place] = Object.values((places ?? {}) as Record<string, { quote: { exact: string } }>)
  const parts = value as Record<string, unknown>
  if (parts['date-parts'] !== undefined) return String(parts['date-parts']).replaceAll(',', '-')
  const named =
    place?.quote.exact ??
    (csl as { title?: string; URL?: string } | undefined)?.title ??
    (csl as { URL?: string } | undefined)?.URL ??
    name ??
    title ??
    text ??
    question ??
    exact ??
    raw ??
    (label === undefined ? undefined : `${label} ${parts.value ?? ''}`) ??
    ((quote as { exact?: string } | undefined)?.exact || undefined)
  return String(named ?? (Array.isArray(value) ? value.map(nameOf).join('; ') : '…'))
}

/** What an entry did, in words: “New claim”, “Undo”. */
export function entryTitle({ label }: Pick<HistoryEntry, 'label'>): string {
  const title = stepLabel(label)
  return title.charAt(0).toUpperCase() + title.slice(1)
}

/**
 * What an entry is about, where its changes do not say it themselves: the draft by its number, the
 * claim by its number and words, the source by its title. Null where none of them is in the dossier as it is now.
 */
export function subjectOf(
  { changes }: HistoryEntry,
  dossier: Pick<
    Dossier,
    'drafts' | 'sources' | 'links' | 'queries' | 'notes' | 'flags' | 'comments' | 'corrections'
  >,
  claims: readonly NumberedClaim[],
): string | null {
  const { drafts, sources, links, queries, notes } = dossier
  const claimWords = (id: string | undefined) => {
    const found = claims.find(({ claim }) => claim.id === id)
    return found && `Claim ${found.number}: ${found.place?.quote.exact ?? ''}`
  }
  const sourceWords = (id: string | undefined) => {
    const csl = id === undefined ? undefined : sources[id]?.csl
    return csl?.title ?? csl?.URL
  }
  const made = changes.find(({ path }) => path[0] === 'notes' && path[2] === 'sourceId')
  const note = made && notes[made.path[1] as string]
  // A source that is merged or removed is told of as such.
  if (made && note && changes.at(-1) === made) {
    const words = [noteTitle(note), sourceWords(String(made.to ?? made.from))]
    return words.filter(Boolean).join(' → ')
  }
  for (const { path, from, to } of changes) {
    const [record, id] = path as [string, string]
    if (record === 'links') {
      const link = links[id] ?? (Object(to ?? from) as Partial<Link>)
      const words = [claimWords(link.claimId), sourceWords(link.sourceId)]
      return words.filter(Boolean).join(' ← ') || null
    }
    if (record === 'queries') {
      const query = queries[id] ?? (Object(to ?? from) as Partial<Query>)
      return (
        sourceWords(query.to?.sourceId ?? undefined) ??
        claimWords(query.claimId ?? undefined) ??
        null
      )
    }
    if (record === 'flags' || record === 'comments' || record === 'corrections') {
      const said = path.length === 2 ? (to ?? from) : dossier[record][id]
      const { claimId, on } = Object(said) as Partial<Flag & Comment>
      const goal = on && goalOf(dossier, on)
      const words =
        claimWords(claimId ?? (goal?.kind === 'claim' ? goal.id : undefined)) ??
        (goal?.kind === 'source' ? sourceWords(goal.id) : undefined)
      if (words) return words
    }
    const draft = record === 'drafts' ? drafts[id] : undefined
    if (draft) return `Draft ${draft.number}: ${draft.original.name}`
    if (path.length === 2) continue
    const words = record === 'claims' ? claimWords(id) : record === 'sources' && sourceWords(id)
    if (words) return words
  }
  return null
}
