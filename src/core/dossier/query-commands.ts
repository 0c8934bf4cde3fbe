import { z } from 'zod'
import { Query } from './entities.ts'
import { Id } from './id.ts'
import { SourceInput } from './source-input.ts'

const asked = z.strictObject({
  kind: Query.shape.to.shape.kind,
  sourceId: Id.nullable().default(null),
  name: z.string().default(''),
})

export const AskQuery = z
  .strictObject({
    type: z.literal('askQuery'),
    claimId: Id.nullable(),
    to: asked,
    question: z.string(),
  })
  .describe('Notes a question to the writer or to a source, about a claim or about none.')

export const SendQuery = z
  .strictObject({ type: z.literal('sendQuery'), queryId: Id })
  .describe('Says that a query has gone out and waits for its answer.')

export const AnswerQuery = z
  .strictObject({
    type: z.literal('answerQuery'),
    queryId: Id,
    text: z.string(),
    becomes: z.enum(['note', 'source', 'nothing']),
    /** One that is in the dossier, or the description of an interview or a personal communication; left out, it is the latter. */
    source: z.union([z.strictObject({ id: Id }), SourceInput]).optional(),
  })
  .describe(
    'Writes an answer down. It becomes a note on the claim’s words, a source that the claim is tied to, or nothing besides.',
  )

export const EditQuery = z
  .strictObject({
    type: z.literal('editQuery'),
    queryId: Id,
    changes: z.strictObject({ to: asked, question: z.string(), answer: z.string() }).partial(),
  })
  .describe('Changes whom a query asks and what, or what was answered; the note of it follows.')

export const RemoveQuery = z
  .strictObject({ type: z.literal('removeQuery'), queryId: Id })
  .describe('Removes a query with its comments. The note or source that its answer became stays.')

export const ProposeCorrection = z
  .strictObject({
    type: z.literal('proposeCorrection'),
    claimId: Id,
    /** Empty to have the words struck out. */
    to: z.string(),
    /** Words of the claim that stand there once; left out, all of them. */
    from: z.string().optional(),
  })
  .describe('Proposes other words in place of a claim’s in the current draft.')

export const DecideCorrection = z
  .strictObject({
    type: z.literal('decideCorrection'),
    correctionId: Id,
    how: z.enum(['accepted', 'rejected']),
    note: z.string().default(''),
  })
  .describe(
    'An editor’s decision on a correction. The next draft that is taken is looked at for those that were accepted; until then an editor may decide otherwise.',
  )

export const RemoveCorrection = z
  .strictObject({ type: z.literal('removeCorrection'), correctionId: Id })
  .describe('Takes a proposed correction back, as long as no editor has decided on it.')
