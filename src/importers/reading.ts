import { z } from 'zod'
import {
  Article,
  ArticleNote,
  type BlockText,
  type ImportChoices,
  Offer,
  type PartNote,
} from '../core/article/index.ts'
import { FileInput } from '../core/dossier/index.ts'
import type { Result } from '../core/result.ts'

/** What an importer makes of a file's bytes. */
export interface Reading
  extends Pick<
    Article,
    'title' | 'byline' | 'publisher' | 'published' | 'url' | 'language' | 'charset' | 'warnings'
  > {
  /**
   * The headline where it is not among the parts, as of a web page, whose article comes without it;
   * else null. It is put before them, so that it is checked like the rest.
   */
  readonly headline: string | null
  /** Whether `language` is a guess from the words, and not what the file says. */
  readonly isLanguageGuessed?: boolean
  readonly parts: readonly BlockText[]
  readonly notes: readonly PartNote[]
  readonly offers: readonly Offer[]
}

/** Reads the bytes of a file of one format. `name` is the file's, for messages. */
export type Importer = (
  bytes: Buffer,
  name: string,
  choices: ImportChoices,
) => Result<Reading> | Promise<Result<Reading>>

/** An article, the file that it was read from, and how. */
export const Imported = z.strictObject({
  article: Article,
  /** What the writer's file says on words of the article. */
  notes: z.array(ArticleNote),
  /** How many of the first blocks are not of the file's text: one where a headline was put before it. */
  prepended: z.int().nonnegative(),
  /** Whether the article's language is a guess from its words, and not what the file says. */
  isLanguageGuessed: z.boolean(),
  /** How many words the article has, as its language parts them. */
  words: z.int().nonnegative(),
  offers: z.array(Offer),
  file: FileInput,
})
export type Imported = z.infer<typeof Imported>
