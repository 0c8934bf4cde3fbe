import { z } from 'zod'

/** The looks a verdict may have. Each pairs a colour with a line style, so that colour is never alone. */
export const VerdictLook = z.enum([
  'true',
  'mostly',
  'half',
  'mislead',
  'false',
  'worst',
  'unproven',
  'context',
  'neutral',
])
export type VerdictLook = z.infer<typeof VerdictLook>

export const Verdict = z.strictObject({
  id: z.string().min(1),
  label: z.string().min(1),
  definition: z.string(),
  glyph: z.string().min(1),
  look: VerdictLook,
  /** For ClaimReview's ratingValue; null where the verdict is off the scale. */
  rating: z.number().nullable(),
})
export type Verdict = z.infer<typeof Verdict>

/** A named scale of verdicts, in the order of their keys 1 to 9. A dossier keeps its own copy. */
export const VerdictPack = z.strictObject({
  id: z.string().min(1),
  name: z.string().min(1),
  bestRating: z.number(),
  worstRating: z.number(),
  /** What a claim needs before it can be called checked. */
  requires: z.strictObject({ rationale: z.boolean(), links: z.int().nonnegative() }),
  verdicts: z.array(Verdict).min(1).max(9),
})
export type VerdictPack = z.infer<typeof VerdictPack>

export const plainPack: VerdictPack = {
  id: 'plain',
  name: 'Plain',
  bestRating: 4,
  worstRating: 1,
  requires: { rationale: false, links: 0 },
  verdicts: [
    {
      id: 'true',
      label: 'True',
      definition: 'The claim is accurate, and nothing important is left out.',
      glyph: '●',
      look: 'true',
      rating: 4,
    },
    {
      id: 'mostly-true',
      label: 'Mostly true',
      definition: 'The claim is accurate but needs clarification or context.',
      glyph: '◐',
      look: 'mostly',
      rating: 3,
    },
    {
      id: 'misleading',
      label: 'Misleading',
      definition: 'The words may be right, but they give a wrong impression.',
      glyph: '≈',
      look: 'mislead',
      rating: 2,
    },
    {
      id: 'false',
      label: 'False',
      definition: 'The claim is not accurate.',
      glyph: '✗',
      look: 'false',
      rating: 1,
    },
    {
      id: 'unproven',
      label: 'Unproven',
      definition: 'What could be found neither proves nor breaks the claim.',
      glyph: '?',
      look: 'unproven',
      rating: null,
    },
  ],
}
