import { z } from 'zod'
import { Article, ArticleNote, ClaimKind, Span } from '../article/index.ts'
import { ImportAnnotations } from './annotation-commands.ts'
import { ClaimStatus } from './entities.ts'
import { FileInput } from './file-input.ts'
import { Id } from './id.ts'
import { VerdictPack } from './pack.ts'
import { Person } from './people.ts'
import {
  AnswerQuery,
  AskQuery,
  DecideCorrection,
  EditQuery,
  ProposeCorrection,
  RemoveCorrection,
  RemoveQuery,
  SendQuery,
} from './query-commands.ts'
import {
  AddComment,
  ChoosePack,
  EditComment,
  EditFlag,
  RaiseFlag,
  RemoveComment,
  RemoveFlag,
  ResolveComment,
  ReviewClaim,
  SignOff,
} from './review-commands.ts'
import {
  AddLink,
  AddSource,
  AttachEvidence,
  DetachEvidence,
  EditContact,
  EditLink,
  EditSource,
  LinkNote,
  LogContact,
  MergeSources,
  RemoveContact,
  RemoveLink,
  RemoveSource,
} from './source-commands.ts'

const CreateDossier = z
  .strictObject({
    type: z.literal('createDossier'),
    title: z.string(),
    article: Article,
    /** What the writer's file says on its words. */
    notes: z.array(ArticleNote).default([]),
    original: FileInput,
    choices: z.record(z.string(), z.string()).default({}),
    pack: VerdictPack,
  })
  .describe('Starts a dossier from an imported article. The first line of every history.')

const RenameDossier = z
  .strictObject({ type: z.literal('renameDossier'), title: z.string().trim().min(1) })
  .describe('Changes the title under which the dossier is listed.')

const AssignDossier = z
  .strictObject({ type: z.literal('assignDossier'), person: Person.nullable() })
  .describe('Gives the dossier to a person, or to nobody.')

const AddClaim = z
  .strictObject({
    type: z.literal('addClaim'),
    draftId: Id,
    span: Span,
    standalone: z.string().optional(),
    claimant: z.string().default(''),
    kind: ClaimKind.default('other'),
    reasons: z.array(z.string()).default([]),
  })
  .describe('Marks words of a draft as a claim. The span is widened to whole grapheme clusters.')

const EditClaim = z
  .strictObject({
    type: z.literal('editClaim'),
    claimId: Id,
    changes: z
      .strictObject({
        standalone: z.string(),
        claimant: z.string(),
        kind: ClaimKind,
        status: ClaimStatus,
        verdict: Id.nullable(),
        rationale: z.string(),
        assignee: Person.nullable(),
        appearances: z.array(z.string()),
      })
      .partial(),
  })
  .describe(
    'Changes fields of a claim. A new verdict is for the wording as it stands now, and if a checker gives it to an approved claim, that is checked only. Checked needs a verdict and what the pack asks for; approved needs an editor besides.',
  )

const RemoveClaim = z
  .strictObject({ type: z.literal('removeClaim'), claimId: Id })
  .describe(
    'Removes a claim with its links, flags, queries, corrections and comments. The sources stay.',
  )

const DismissSuggestion = z
  .strictObject({
    type: z.literal('dismissSuggestion'),
    draftId: Id,
    span: Span,
    reasons: z.array(z.string()).default([]),
  })
  .describe('Waves a suggestion away, so that it is not shown again.')

const PlaceClaim = z
  .strictObject({ type: z.literal('placeClaim'), claimId: Id, span: Span })
  .describe(
    'Puts a claim on other words of the current draft. One that had no place there, and a verdict for other words, goes back to checking.',
  )

const SplitClaim = z
  .strictObject({ type: z.literal('splitClaim'), claimId: Id, at: z.int().nonnegative() })
  .describe(
    'Makes two claims of one, parted at an offset of the current draft. Both have its sources and are checked again.',
  )

const MergeClaims = z
  .strictObject({ type: z.literal('mergeClaims'), claimIds: z.array(Id).min(2) })
  .describe(
    'Makes one claim of several, from the start of the first to the end of the last. It has the sources, flags and comments of all.',
  )

const TickWords = z
  .strictObject({
    type: z.literal('tickWords'),
    draftId: Id,
    span: Span,
    kind: z.enum(['verified', 'cleared']).nullable(),
  })
  .describe(
    'Marks words of the current draft as verified, or as holding nothing to check; null takes such marks off them.',
  )

const ImportDraft = z
  .strictObject({
    type: z.literal('importDraft'),
    article: Article,
    notes: z.array(ArticleNote).default([]),
    original: FileInput,
    choices: z.record(z.string(), z.string()).default({}),
  })
  .describe(
    'Keeps a new draft of the article as arriving, until it is taken or refused. Its file has to be in original/ already.',
  )

const DecidePlace = z
  .strictObject({
    type: z.literal('decidePlace'),
    draftId: Id,
    claimId: Id,
    decision: z.discriminatedUnion('how', [
      z.strictObject({ how: z.literal('accepted') }),
      z.strictObject({ how: z.literal('reopened') }),
      z.strictObject({ how: z.literal('placed'), span: Span.nullable() }),
    ]),
  })
  .describe(
    'Says of one claim what an arriving draft has of it: accepted, as its verdict holds for the words there; reopened, to be checked again; or placed on a span, or nowhere where that is null.',
  )

const TakeDraft = z
  .strictObject({ type: z.literal('takeDraft'), draftId: Id })
  .describe(
    'Makes an arriving draft the current one, with every claim, tick, note and dismissal carried to it.',
  )

const RefuseDraft = z
  .strictObject({ type: z.literal('refuseDraft'), draftId: Id })
  .describe('Puts an arriving draft aside. Its text and the decisions made on it stay readable.')

/** Every change to a dossier. Undo and redo are not among them: they follow from the history. */
export const Command = z.discriminatedUnion('type', [
  CreateDossier,
  RenameDossier,
  AssignDossier,
  AddClaim,
  EditClaim,
  RemoveClaim,
  DismissSuggestion,
  PlaceClaim,
  SplitClaim,
  MergeClaims,
  TickWords,
  ImportDraft,
  DecidePlace,
  TakeDraft,
  RefuseDraft,
  AddSource,
  EditSource,
  RemoveSource,
  MergeSources,
  LogContact,
  EditContact,
  RemoveContact,
  AttachEvidence,
  DetachEvidence,
  AddLink,
  EditLink,
  RemoveLink,
  LinkNote,
  ImportAnnotations,
  ChoosePack,
  RaiseFlag,
  EditFlag,
  RemoveFlag,
  AddComment,
  EditComment,
  RemoveComment,
  ResolveComment,
  ReviewClaim,
  AskQuery,
  SendQuery,
  AnswerQuery,
  EditQuery,
  RemoveQuery,
  ProposeCorrection,
  DecideCorrection,
  RemoveCorrection,
  SignOff,
])
export type Command = z.infer<typeof Command>
/** A command as it is sent: what has a default may be left out. */
export type CommandInput = z.input<typeof Command>
export type CommandOf<T extends Command['type']> = Extract<Command, { type: T }>
