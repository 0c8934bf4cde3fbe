/** A draft, the next one with one word in twenty edited, and spans of the first. */
export interface TwoDrafts {
  readonly before: string
  readonly after: string
  readonly spans: { start: number; end: number }[]
}

/** Makes two drafts of so many words, the same at each call, and so many spans of 8 to 23 words. */
export function twoDrafts(words: number, claims: number): TwoDrafts {
  const random = seeded(42)
  const vocabulary = Array.from({ length: 20_000 }, () => madeUpWord(random))
  // Some words are far more frequent than others, as in any language.
  const anyWord = () => vocabulary[Math.floor(random() ** 3 * vocabulary.length)] as string
  const before: string[] = []
  const after: string[] = []
  const starts: number[] = []
  let offset = 0
  let inSentence = 0
  let inParagraph = 0
  for (let i = 0; i < words; i++) {
    let word = anyWord()
    let gap = ' '
    if (++inSentence > 12 && random() < 0.3) {
      word += '.'
      inSentence = 0
      if (++inParagraph > 5) {
        gap = '\n\n'
        inParagraph = 0
      }
    }
    starts.push(offset)
    before.push(word, gap)
    offset += word.length + gap.length
    const chance = random()
    if (chance < 0.03) after.push(anyWord(), gap)
    else if (chance < 0.04) after.push(word, ' ', anyWord(), gap)
    else if (chance >= 0.05) after.push(word, gap)
  }
  const spans = Array.from({ length: claims }, (_, i) => {
    const from = Math.floor((i * words) / claims)
    const to = Math.min(words - 1, from + 8 + Math.floor(random() * 16))
    const start = starts[from] as number
    return { start, end: Math.max(start + 1, (starts[to] as number) - 1) }
  })
  return { before: before.join(''), after: after.join(''), spans }
}

function madeUpWord(random: () => number): string {
  const length = 2 + Math.floor(random() * 9)
  return Array.from({ length }, () => String.fromCharCode(97 + Math.floor(random() * 26))).join('')
}

/** A linear congruential generator (Numerical Recipes), from 0 to 1. */
function seeded(seed: number): () => number {
  let state = seed
  return () => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0
    return state / 2 ** 32
  }
}
