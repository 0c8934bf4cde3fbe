import { z } from 'zod'

/** The kinds of source, by their CSL 1.0.2 type (https://docs.citationstyles.org, appendix III). */
export const SOURCE_TYPES = {
  webpage: 'Web page',
  'article-newspaper': 'Article',
  report: 'Report',
  dataset: 'Dataset',
  book: 'Book',
  interview: 'Interview',
  speech: 'Speech',
  broadcast: 'Broadcast',
  legislation: 'Legal document',
  post: 'Post',
  graphic: 'Image',
  personal_communication: 'Personal communication',
} as const

export const SourceType = z.enum(
  Object.keys(SOURCE_TYPES) as [keyof typeof SOURCE_TYPES, ...(keyof typeof SOURCE_TYPES)[]],
)
export type SourceType = z.infer<typeof SourceType>

/** A name; particles, suffixes and the like are kept as they came. */
export const CslName = z
  .object({
    family: z.string().optional(),
    given: z.string().optional(),
    /** A name that is not taken apart: an institution, or a person as typed. */
    literal: z.string().optional(),
  })
  .catchall(z.json())
export type CslName = z.infer<typeof CslName>

/** A date as CSL has it: year, month and day, as many as are known; or the words as they came. */
export const CslDate = z
  .object({
    'date-parts': z
      .array(
        z
          .array(z.union([z.int(), z.string()]))
          .min(1)
          .max(3),
      )
      .min(1)
      .max(2)
      .optional(),
    raw: z.string().optional(),
  })
  .catchall(z.json())
export type CslDate = z.infer<typeof CslDate>

/** Numbers come as words too: “2nd”, “12–14”. */
const CslNumber = z.union([z.string(), z.number()]).optional()

/**
 * A source's description as CSL-JSON. Variables beyond the ones named here are kept as they came,
 * so that an import loses nothing.
 */
export const CslItem = z
  .object({
    type: z.string().min(1),
    title: z.string().optional(),
    author: z.array(CslName).optional(),
    editor: z.array(CslName).optional(),
    interviewer: z.array(CslName).optional(),
    recipient: z.array(CslName).optional(),
    publisher: z.string().optional(),
    'publisher-place': z.string().optional(),
    'container-title': z.string().optional(),
    'event-title': z.string().optional(),
    'event-place': z.string().optional(),
    authority: z.string().optional(),
    jurisdiction: z.string().optional(),
    genre: z.string().optional(),
    medium: z.string().optional(),
    number: CslNumber,
    version: CslNumber,
    edition: CslNumber,
    volume: CslNumber,
    issue: CslNumber,
    section: CslNumber,
    page: CslNumber,
    issued: CslDate.optional(),
    accessed: CslDate.optional(),
    URL: z.string().optional(),
    DOI: z.string().optional(),
    ISBN: z.string().optional(),
  })
  .catchall(z.json())
export type CslItem = z.infer<typeof CslItem>
