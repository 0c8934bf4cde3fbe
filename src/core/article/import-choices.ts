import { z } from 'zod'

/** What can be read in more than one way, and how the person wants it. What is left out is found out. */
export const ImportChoices = z
  .strictObject({
    /** The character set, as the WHATWG names it. */
    charset: z.string(),
    /** Of a web page: the article in it, or all that can be read on it. */
    extent: z.enum(['article', 'page']),
    /** Of tracked changes: the text with all of them made, or as it was before them. */
    changes: z.enum(['newest', 'original']),
  })
  .partial()
export type ImportChoices = z.infer<typeof ImportChoices>

/** A choice that a file leaves open. */
export const Offer = z.strictObject({
  choice: ImportChoices.keyof(),
  /** What was taken, by the person or by default. */
  value: z.string(),
  /** All that can be taken, `value` with them, the likeliest first. */
  options: z.array(z.string()).min(1),
  /** Whether the file says so itself, its content tells so, it is a guess, or the person said so. */
  because: z.enum(['said', 'found', 'guessed', 'chosen']),
})
export type Offer = z.infer<typeof Offer>
