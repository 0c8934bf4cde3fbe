/** What a capital letter says in a text: `nouns` have one too, as in German, or every word has. */
export type Capitals = 'names' | 'nouns' | 'everything'

/** From so many words on a text shows what its capitals are for. */
const ENOUGH = 8
/** Fewer words than this part are names; in German a good quarter of the words are nouns. */
const NAMES = 0.15
const NOUNS = 0.75

/** What capitals are for in the text, by how many words have one inside of sentences. */
export function capitalsOf(text: string): Capitals {
  let capital = 0
  let all = 0
  for (const [, letter] of text.slice(0, 20_000).matchAll(/[\p{L}\p{M}],? (\p{L})/gu)) {
    all++
    if (letter && /\p{Lu}/u.test(letter)) capital++
  }
  if (all < ENOUGH || capital < NAMES * all) return 'names'
  return capital < NOUNS * all ? 'nouns' : 'everything'
}
