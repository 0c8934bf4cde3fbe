import type { BlockText } from '../../core/article/index.ts'

/** Among how many of the first headings an article’s headline is looked for. */
const FIRST = 5

/**
 * The headline of an article where its blocks come without it, else null. It is the page’s own
 * where one of the page’s headlines has the words of the title, which may have the site’s name as well.
 */
export function missingHeadline(
  title: string,
  headlines: readonly string[],
  parts: readonly BlockText[],
): string | null {
  const own = resembling(title, headlines)
  const wanted = [own, title].filter((text) => text !== null).map(plain)
  const first = parts.filter(({ kind }) => kind === 'heading').slice(0, FIRST)
  const isThere = [...first, ...parts.slice(0, 1)].some(({ text }) => wanted.includes(plain(text)))
  const headline = own ?? title
  return isThere || headline === '' ? null : headline
}

/** How much of the words two lines have in common, from 0 to 1, that one may be the other. */
const ALIKE = 0.6

function resembling(title: string, headlines: readonly string[]): string | null {
  let best: string | null = null
  let most = ALIKE
  for (const headline of headlines) {
    const alike = likeness(title, headline)
    if (alike > most || (best === null && alike === most)) {
      best = headline
      most = alike
    }
  }
  return best
}

/** The share of the words of both that are in both. */
function likeness(a: string, b: string): number {
  const [as, bs] = [wordsIn(a), wordsIn(b)]
  if (as.length === 0 || bs.length === 0) return 0
  const left = new Map<string, number>()
  for (const word of bs) left.set(word, (left.get(word) ?? 0) + 1)
  let both = 0
  for (const word of as) {
    const count = left.get(word) ?? 0
    if (count === 0) continue
    left.set(word, count - 1)
    both++
  }
  return (2 * both) / (as.length + bs.length)
}

function wordsIn(line: string): string[] {
  return line.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? []
}

function plain(line: string): string {
  return line.replace(/\s+/g, '').toLowerCase()
}
