import { z } from 'zod'
import { ClaimKind, Range, Span } from '../article/index.ts'
import { Claim, Link, LocatorLabel, Quote, Stance } from './entities.ts'
import { Id } from './id.ts'
import { SourceInput } from './source-input.ts'

const AnnotationNote = z.strictObject({
  /** The words of the draft, in UTF-16 code units; empty for a note at a point. */
  position: Range,
  author: z.string().default(''),
  /** ISO 8601, or empty. */
  date: z.string().default(''),
  text: z.string(),
})

const AnnotationLink = z.strictObject({
  /** Which of the command’s sources, from 0. */
  source: z.int().nonnegative(),
  stance: Stance,
  quote: Quote,
  locator: z.strictObject({ label: LocatorLabel, value: z.string() }),
  evidence: Link.shape.evidence.default(null),
  authority: z.string().default(''),
  rebuttal: z.string().default(''),
  note: z.string().default(''),
})

const AnnotationClaim = z.strictObject({
  span: Span,
  standalone: z.string(),
  claimant: z.string().default(''),
  kind: ClaimKind.default('other'),
  verdict: Id.nullable().default(null),
  rationale: z.string().default(''),
  appearances: Claim.shape.appearances.default([]),
  links: z.array(AnnotationLink).default([]),
})

export const ImportAnnotations = z
  .strictObject({
    type: z.literal('importAnnotations'),
    draftId: Id,
    notes: z.array(AnnotationNote).default([]),
    claims: z.array(AnnotationClaim).default([]),
    sources: z.array(SourceInput).default([]),
  })
  .describe(
    'Puts annotations that were read from a file on the words of the current draft: as notes, and as claims with their verdicts, reasons and links. A claim with a verdict is being checked, whatever the file says. What the dossier has already, on the same words, is left as it is; a source that is surely the same is used where there is one.',
  )
