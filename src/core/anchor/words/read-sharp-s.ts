import { at } from './at.ts'
import { rawAt, type Words } from './words.ts'

/**
 * Capitals have SS for ß: "STRASSE" reads as "Straße" if the texts have that and nowhere "Strasse",
 * so that "in Maßen" and "in Massen" stay two things. The texts have one lexicon. Linear.
 */
export function readSharpS(texts: readonly [Words, Words]): readonly [Words, Words] {
  const { lexicon } = texts[0]
  const sharp = new Map<number, number>()
  for (let key = 0; key < lexicon.size; key++) {
    const word = lexicon.word(key)
    if (!word.includes('ß')) continue
    const folded = lexicon.find(word.replaceAll('ß', 'ss'))
    if (folded >= 0) sharp.set(folded, key)
  }
  if (sharp.size === 0) return texts
  for (const words of texts) {
    for (let i = 0; i < words.count; i++) {
      if (sharp.has(at(words.keys, i)) && /\p{Ll}/u.test(rawAt(words, i))) {
        sharp.delete(at(words.keys, i))
      }
    }
  }
  const unfolded = (words: Words): Words => ({
    ...words,
    keys: words.keys.map((key) => sharp.get(key) ?? key),
  })
  return [unfolded(texts[0]), unfolded(texts[1])]
}
