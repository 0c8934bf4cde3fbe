import { z } from 'zod'
import { Article, ArticleNoteKind, ClaimKind, Range, Span } from '../article/index.ts'
import { CslItem } from '../source/index.ts'
import { Id } from './id.ts'
import { Person, Stamp } from './people.ts'

export const Sha256 = z.string().regex(/^[0-9a-f]{64}$/, 'a SHA-256 in lower-case hexadecimal')

/** A W3C TextQuoteSelector: the words, and those before and after them. */
export const Quote = z.strictObject({ exact: z.string(), prefix: z.string(), suffix: z.string() })
export type Quote = z.infer<typeof Quote>

/** A file kept in the dossier's folder, by the hash of its bytes. */
export const KeptFile = z.strictObject({
  sha256: Sha256,
  /** The name as it came, for people; never used as a path. */
  name: z.string().min(1),
  /** In bytes. */
  size: z.int().nonnegative(),
  /** Media type, recognised from the content. */
  type: z.string(),
  /** The text that was read out of it, kept beside it, and by which extractor and version. */
  text: z.strictObject({ sha256: Sha256, extractor: z.string() }).nullable().default(null),
  kept: Stamp,
})
export type KeptFile = z.infer<typeof KeptFile>

/**
 * A version of the article. A draft that arrives is kept as `arriving` with the decisions made so
 * far, until it is taken or refused.
 */
export const Draft = Article.extend({
  id: Id,
  /** 1, 2, 3… in the order in which they were imported. */
  number: z.int().positive(),
  state: z.enum(['arriving', 'taken', 'refused']),
  /** What the person chose at the import, such as the character set. */
  choices: z.record(z.string(), z.string()),
  original: KeptFile,
  made: Stamp,
})
export type Draft = z.infer<typeof Draft>

const Change = z.strictObject({ kind: z.string(), from: z.string(), to: z.string() })

/** Where something sits in one draft, and how it came there. */
export const Place = z.strictObject({
  quote: Quote,
  /** Null where the words are gone or more than one passage fits. Empty for a note at a point. */
  position: Range.nullable(),
  /** `marked` by hand on this draft; the others are what carrying it here found. */
  outcome: z.enum(['marked', 'unchanged', 'moved', 'edited', 'ambiguous', 'deleted']),
  contextChanged: z.boolean(),
  changes: z.array(Change),
  candidates: z.array(Span),
  /** What a person decided about the outcome. */
  decision: Stamp.extend({ how: z.enum(['accepted', 'placed', 'reopened']) }).nullable(),
})
export type Place = z.infer<typeof Place>

/** One place for each draft, by the draft's id. */
const Places = z.record(Id, Place)

export const ClaimStatus = z.enum(['open', 'checking', 'checked', 'approved'])
export type ClaimStatus = z.infer<typeof ClaimStatus>

export const Claim = z.strictObject({
  id: Id,
  places: Places,
  /** How the claim reads without the article round it. */
  standalone: z.string(),
  /** Who makes the claim. */
  claimant: z.string(),
  kind: ClaimKind,
  status: ClaimStatus,
  /** Who set the status; null while it is as it began. */
  statusBy: Stamp.nullable(),
  /** A verdict's id in the dossier's pack. */
  verdict: Id.nullable(),
  /** Who gave the verdict; null while there is none. */
  verdictBy: Stamp.nullable(),
  /** The earlier wording that the verdict was given for; null where it is for the present one. */
  verdictFor: z.string().nullable(),
  /** Why, in Markdown. */
  rationale: z.string(),
  assignee: Person.nullable(),
  /** Where it was said, the first appearance first: URLs or words. */
  appearances: z.array(z.string()),
  /** Why it was suggested; empty where a person marked it. */
  reasons: z.array(z.string()),
  /** Verdicts that an editor replaced, oldest first. */
  dissent: z.array(Stamp.extend({ verdict: Id.nullable(), rationale: z.string() })),
  made: Stamp,
})
export type Claim = z.infer<typeof Claim>

export const SourceRank = z.enum(['primary', 'secondary', 'unset'])
export type SourceRank = z.infer<typeof SourceRank>

export const Source = z.strictObject({
  id: Id,
  csl: CslItem,
  rank: SourceRank,
  contact: z.string(),
  archivedUrl: z.string(),
  /** Redacted in every export. */
  atRisk: z.boolean(),
  /** The kept files, by their SHA-256. */
  evidence: z.record(Sha256, KeptFile),
  made: Stamp,
})
export type Source = z.infer<typeof Source>

export const Stance = z.enum(['supports', 'refutes', 'context'])
export type Stance = z.infer<typeof Stance>

export const LocatorLabel = z.enum(['page', 'paragraph', 'section', 'line', 'timecode'])
export type LocatorLabel = z.infer<typeof LocatorLabel>

/** Joins a claim to a passage of a source. */
export const Link = z.strictObject({
  id: Id,
  claimId: Id,
  sourceId: Id,
  stance: Stance,
  /** The passage; `exact` is empty where none is quoted. */
  quote: Quote,
  locator: z.strictObject({ label: LocatorLabel, value: z.string() }),
  /** The kept file that has the passage. */
  evidence: Sha256.nullable(),
  /** Where in the file's extracted text the passage is, and in which text that was found. */
  found: z.strictObject({ text: Sha256, extractor: z.string(), position: Span }).nullable(),
  /** What makes the source an authority for this fact. */
  authority: z.string(),
  /** Why the claim stands although the passage refutes it; empty where nobody said. */
  rebuttal: z.string(),
  note: z.string(),
  made: Stamp,
})
export type Link = z.infer<typeof Link>

export const Flag = z.strictObject({
  id: Id,
  claimId: Id,
  reason: z.enum(['wording', 'fairness', 'legal', 'secondSource', 'disagreement', 'other']),
  text: z.string(),
  resolution: Stamp.extend({
    how: z.enum(['approved', 'sentBack', 'verdictChanged']),
    note: z.string(),
  }).nullable(),
  made: Stamp,
})
export type Flag = z.infer<typeof Flag>

export const Comment = z.strictObject({
  id: Id,
  on: z.strictObject({
    record: z.enum(['claims', 'sources', 'links', 'flags', 'queries', 'notes', 'drafts']),
    id: Id,
  }),
  text: z.string(),
  resolved: Stamp.nullable(),
  made: Stamp,
})
export type Comment = z.infer<typeof Comment>

/** A question to the writer or to a source, with the log of who was contacted and how. */
export const Query = z.strictObject({
  id: Id,
  claimId: Id.nullable(),
  to: z.strictObject({
    kind: z.enum(['writer', 'source']),
    sourceId: Id.nullable(),
    name: z.string(),
  }),
  question: z.string(),
  /** When it went out and an answer was awaited; null while it is only asked. */
  waiting: Stamp.nullable(),
  /** The answer, and the note or source that it became. */
  answered: Stamp.extend({
    text: z.string(),
    noteId: Id.nullable(),
    sourceId: Id.nullable(),
  }).nullable(),
  contacts: z.record(
    Id,
    Stamp.extend({
      /** When it took place, ISO 8601; the stamp says when it was written down. */
      on: z.string(),
      how: z.string(),
      who: z.string(),
      asked: z.string(),
      answer: z.string(),
    }),
  ),
  made: Stamp,
})
export type Query = z.infer<typeof Query>

/** Words marked as verified, or as holding nothing to check. */
export const Tick = z.strictObject({
  id: Id,
  kind: z.enum(['verified', 'cleared']),
  places: Places,
  made: Stamp,
})
export type Tick = z.infer<typeof Tick>

/**
 * What was said on some words: a comment, a footnote, a tracked change or a link of the writer's
 * file, the answer to a query, or an annotation that was imported.
 */
export const Note = z.strictObject({
  id: Id,
  kind: z.enum([...ArticleNoteKind.options, 'answer', 'annotation']),
  places: Places,
  author: z.string(),
  /** ISO 8601, or empty. */
  date: z.string(),
  text: z.string(),
  /** The source that was made of it. */
  sourceId: Id.nullable(),
  made: Stamp,
})
export type Note = z.infer<typeof Note>

/** Words proposed in place of a claim's, and what became of them. */
export const Correction = z.strictObject({
  id: Id,
  claimId: Id,
  draftId: Id,
  from: z.string(),
  to: z.string(),
  made: Stamp,
  decision: Stamp.extend({ how: z.enum(['accepted', 'rejected']), note: z.string() }).nullable(),
  /** Whether a later draft has it. */
  outcome: z.strictObject({ draftId: Id, made: z.boolean() }).nullable(),
})
export type Correction = z.infer<typeof Correction>

/** A suggestion that a person waved away. */
export const Dismissal = z.strictObject({
  id: Id,
  places: Places,
  reasons: z.array(z.string()),
  made: Stamp,
})
export type Dismissal = z.infer<typeof Dismissal>

/** An editor's word that the dossier is done, as it stood at a line of the history. */
export const SignOff = z.strictObject({
  id: Id,
  head: Sha256,
  draftId: Id,
  note: z.string(),
  made: Stamp,
})
export type SignOff = z.infer<typeof SignOff>
