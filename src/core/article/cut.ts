/** A piece of a text, in UTF-16 code units; `isWord` is false where the segmenter parts no words. */
export interface Cut {
  readonly start: number
  readonly end: number
  readonly isWord: boolean
}

/** The segmenter's cost grows with the square of what it is given (V8), so it gets so much at once. */
const WINDOW = 4096

/** What the segmenter makes of `line`, in order and without gaps. Linear in the line. */
export function* cut(line: string, segmenter: Intl.Segmenter): Generator<Cut> {
  let from = 0
  let size = WINDOW
  while (from < line.length) {
    const to = Math.min(from + size, line.length)
    const window = from
    let last: Cut | null = null
    for (const { segment, index, isWordLike } of segmenter.segment(line.slice(window, to))) {
      if (last) yield last
      const start = window + index
      last = { start, end: start + segment.length, isWord: isWordLike === true }
    }
    if (!last) return
    if (to === line.length) return yield last
    // The window may have cut its last piece short: it starts the next window.
    size = last.start === window ? size * 2 : WINDOW
    from = last.start
  }
}

/** The segmenter of a language (BCP 47); English rules stand in where it is empty or unknown. */
export function segmenterFor(language: string, granularity: 'sentence' | 'word'): Intl.Segmenter {
  const key = `${granularity} ${language}`
  const known = segmenters.get(key)
  if (known) return known
  const made = makeSegmenter(language, granularity)
  segmenters.set(key, made)
  return made
}

const segmenters = new Map<string, Intl.Segmenter>()

function makeSegmenter(language: string, granularity: 'sentence' | 'word'): Intl.Segmenter {
  try {
    return new Intl.Segmenter([language, 'en'], { granularity })
  } catch {
    return new Intl.Segmenter('en', { granularity })
  }
}
