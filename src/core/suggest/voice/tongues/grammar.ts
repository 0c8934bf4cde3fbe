/**
 * How a language reports speech, as lists of words parted by white space; an underscore stands for
 * a space inside of an entry. Small letters, unless a word is always written otherwise.
 */
export interface Grammar {
  /** Finite forms and participles that report: "dijo", "gesagt". */
  readonly verbs: string
  /** Of these the form tells who speaks: "rekla", "gesagt" does not. */
  readonly verbsOf?: { readonly he: string; readonly she: string }
  /** What may stand beside a participle: "hat", "je", "a". */
  readonly auxiliaries: string
  /** "Er war deutlich: „…“", "fue clara: «…»": what ties somebody to how they are. */
  readonly copulas?: string
  /** Prepositions, where a name after one may stand before the verb and be no subject: "In Rom hat". */
  readonly placing?: string
  /** Before the speaker: "laut", "selon". */
  readonly according: string
  /** After the speaker: "zufolge". */
  readonly accordingAfter?: string
  /** What opens a reported clause: "dass", "que". */
  readonly that: string
  readonly articles: string
  /** Between a noun and whose it is: "de", "von". */
  readonly of: string
  /** Offices, forms of address and nouns for a person who speaks, by the gender that they tell. */
  readonly titles: { readonly he: string; readonly she: string; readonly any: string }
  /** Endings that make a title of a longer word, as "-sprecher" in German. */
  readonly titleEndings?: { readonly he: string; readonly she: string }
  /** What a title is of, where it looks like a name: "Intérieur". */
  readonly portfolios: string
  /** Nouns for a body or a group that speaks. */
  readonly bodies: string
  /** How words for bodies end, where these are written in one: "Bundesagentur". */
  readonly bodyEndings?: string
  /** Articles that only an object has, in a language that gives every noun a capital: "den". */
  readonly objects?: string
  readonly pronouns: { readonly he: string; readonly she: string; readonly they: string }
  /** What may stand between a verb and its subject: "heute", "ieri". */
  readonly adverbs: string
  /** Capitalised only because they open a sentence. */
  readonly openers: string
  /** Whether the subject may be left out, as in "dijo". */
  readonly dropsPronouns: boolean
}
