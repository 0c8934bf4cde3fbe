/** Vowels and consonant points of Arabic and Hebrew; accents of recitation say nothing here. */
const POINTS = /[\u064b-\u0652\u0670\u05b0-\u05bc\u05c1\u05c2\u05c7]/u
/** What is not seen, or read by reciters only. */
const BESIDE = /[\p{Cf}\u0640\u0591-\u05af\u05bd\u05bf\u05c4\u05c5]/gu

/**
 * Whether two words that read alike without their vowel points are pointed as two words: either has
 * a point that the other has not. Points that were only added, or only left out, are typography.
 */
export function isPointedOtherwise(one: string, other: string): boolean {
  if (!POINTS.test(one) || !POINTS.test(other)) return false
  const [first, second] = [pointsOf(one), pointsOf(other)]
  const lacks = (a: ReadonlySet<string>, b: ReadonlySet<string>) => [...a].some((p) => !b.has(p))
  return lacks(first, second) && lacks(second, first)
}

/** Whether a text has vowel points at all. */
export function hasPoints(text: string): boolean {
  return POINTS.test(text)
}

/** Each point with the number of the letter that it belongs to. */
function pointsOf(raw: string): Set<string> {
  const out = new Set<string>()
  let letter = 0
  for (const character of raw.normalize('NFD').replaceAll(BESIDE, '')) {
    if (POINTS.test(character)) out.add(`${letter}${character}`)
    else letter++
  }
  return out
}
