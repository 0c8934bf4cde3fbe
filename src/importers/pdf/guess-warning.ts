import type { Halves } from './hyphens.ts'

const MOST_EXAMPLES = 5

/**
 * What is said of words that were joined over a line’s end by a guess that they have no hyphen: how
 * many, and some of them, first those of which both halves are words of the document, as “water-main”.
 */
export function guessWarning(guessed: readonly Halves[], words: ReadonlySet<string>): string[] {
  if (guessed.length === 0) return []
  const areWords = (halves: Halves) => halves.every((half) => words.has(half.toLowerCase()))
  const likely = [...guessed.filter(areWords), ...guessed.filter((halves) => !areWords(halves))]
  const whole = [...new Set(likely.map((halves) => `“${halves.join('')}”`))]
  const examples = whole.slice(0, MOST_EXAMPLES).join(', ')
  if (guessed.length === 1) {
    return [
      `One word that was broken at a line’s end was joined, and stands nowhere else whole; it may be written with a hyphen: ${examples}.`,
    ]
  }
  const others = whole.length > MOST_EXAMPLES ? ' and others' : ''
  return [
    `${guessed.length} words that were broken at a line’s end were joined, and stand nowhere else whole; some may be written with a hyphen: ${examples}${others}.`,
  ]
}
