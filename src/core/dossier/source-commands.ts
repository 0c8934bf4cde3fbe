import { z } from 'zod'
import { Link, LocatorLabel, Quote, Sha256, SourceRank, Stance } from './entities.ts'
import { FileInput } from './file-input.ts'
import { Id } from './id.ts'
import { SourceInput } from './source-input.ts'

export const AddSource = z
  .strictObject({ type: z.literal('addSource'), source: SourceInput })
  .describe('Describes a source, without tying it to a claim yet.')

export const EditSource = z
  .strictObject({
    type: z.literal('editSource'),
    sourceId: Id,
    changes: z
      .strictObject({
        /** The CSL variables that change; null takes one away. */
        csl: z.record(z.string(), z.json()),
        rank: SourceRank,
        contact: z.string(),
        archivedUrl: z.string(),
        atRisk: z.boolean(),
      })
      .partial(),
  })
  .describe('Changes what is said of a source.')

export const RemoveSource = z
  .strictObject({ type: z.literal('removeSource'), sourceId: Id })
  .describe(
    'Removes a source with its links and its log of contacts. Its kept files stay in the dossier.',
  )

export const MergeSources = z
  .strictObject({ type: z.literal('mergeSources'), sourceId: Id, into: Id })
  .describe(
    'Makes one source of two records of it: what the second says stands, the first fills its gaps, and the second has the links, files, contacts and comments of both.',
  )

const contactFields = {
  /** When it took place: ISO 8601, or words. */
  on: z.string(),
  /** By what means: “phone”, “e-mail”. */
  how: z.string(),
  who: z.string(),
  asked: z.string(),
  answer: z.string(),
}

export const LogContact = z
  .strictObject({
    type: z.literal('logContact'),
    sourceId: Id,
    contact: z.strictObject({ ...contactFields, answer: contactFields.answer.default('') }),
  })
  .describe(
    'Writes down who of a source was asked what, when and how, and what they answered; a query to the source holds it.',
  )

export const EditContact = z
  .strictObject({
    type: z.literal('editContact'),
    queryId: Id,
    contactId: Id,
    changes: z.strictObject(contactFields).partial(),
  })
  .describe('Changes what was written down of a contact.')

export const RemoveContact = z
  .strictObject({ type: z.literal('removeContact'), queryId: Id, contactId: Id })
  .describe('Removes a contact from the log; with its last contact a query to a source goes too.')

export const AttachEvidence = z
  .strictObject({ type: z.literal('attachEvidence'), sourceId: Id, file: FileInput })
  .describe(
    'Ties a file that is already kept in the dossier to a source. For one that is tied to it, says which text was read out of it.',
  )

export const DetachEvidence = z
  .strictObject({ type: z.literal('detachEvidence'), sourceId: Id, sha256: Sha256 })
  .describe('Unties a file from a source. The file stays in the dossier.')

const linkFields = {
  stance: Stance,
  quote: Quote,
  locator: z.strictObject({ label: LocatorLabel, value: z.string() }),
  evidence: Link.shape.evidence,
  found: Link.shape.found,
  authority: z.string(),
  rebuttal: z.string(),
  note: z.string(),
}

export const AddLink = z
  .strictObject({
    type: z.literal('addLink'),
    claimId: Id,
    /** One that is in the dossier, or the description of a new one. */
    source: z.union([z.strictObject({ id: Id }), SourceInput]),
    ...linkFields,
  })
  .partial({
    stance: true,
    quote: true,
    locator: true,
    evidence: true,
    found: true,
    authority: true,
    rebuttal: true,
    note: true,
  })
  .describe('Ties a claim to a source, which is added where it is new.')

export const EditLink = z
  .strictObject({
    type: z.literal('editLink'),
    linkId: Id,
    changes: z.strictObject(linkFields).partial(),
  })
  .describe('Changes what a link says.')

export const RemoveLink = z
  .strictObject({ type: z.literal('removeLink'), linkId: Id })
  .describe('Unties a claim from a source.')

export const LinkNote = z
  .strictObject({
    type: z.literal('linkNote'),
    noteId: Id,
    /** Null makes a claim of the words that the note stands on. */
    claimId: Id.nullable(),
    /** One that is in the dossier, or the description of a new one; left out, it is what the note names. */
    source: z.union([z.strictObject({ id: Id }), SourceInput]).optional(),
  })
  .describe(
    'Makes a source of a note and ties a claim to it; the link keeps what the note says. A source of the same address or DOI is used where there is one.',
  )
