import type { ClaimKind } from '../../../article/kinds.ts'

/** Words that say the same thing about a sentence. */
export interface Theme {
  /** What the person reads: "a cause". */
  readonly says: string
  /**
   * Words and phrases in small letters, parted by white space. An underscore stands for what parts
   * the words of a phrase, `vote~` for the forms of a regular verb, `law+` for a noun's plural too,
   * and `-world_bank` for a phrase of which no word is of the theme.
   */
  readonly words: string
  /** The kind of claim that such words make. */
  readonly kind?: ClaimKind
}

/** Themes by the name of the feature they make. */
export type Themes = Readonly<Record<string, Theme>>
