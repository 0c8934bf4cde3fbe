import { isRightToLeft } from './letters.ts'

/** Brackets that a right-to-left text shows the other way round. */
const MIRRORED: Readonly<Record<string, string>> = {
  '(': ')',
  ')': '(',
  '[': ']',
  ']': '[',
  '{': '}',
  '}': '{',
  '«': '»',
  '»': '«',
  '‹': '›',
  '›': '‹',
  '<': '>',
  '>': '<',
}

type Kind = 'rtl' | 'ltr' | 'number' | 'neutral'

interface Placed {
  readonly text: string
}

/** Whether most of the letters of a line are of a script that is read from right to left. */
export function readsRightToLeft(texts: readonly string[]): boolean {
  let balance = 0
  for (const text of texts) {
    for (const letter of text) {
      if (isRightToLeft(letter)) balance++
      else if (/\p{L}/u.test(letter)) balance--
    }
  }
  return balance > 0
}

/**
 * The words of a line in the order in which they are read. They come as they stand, from left to
 * right, each already in its own reading order. Numbers and foreign words keep theirs. In a text
 * that is read from right to left, so is every line with a word of such a script.
 */
export function inReadingOrder<T extends Placed>(
  pieces: readonly T[],
  withText: (piece: T, text: string) => T,
  isRtlText = false,
): T[] {
  const kinds = pieces.map(({ text }) => kindOf(text))
  const hasBoth = kinds.includes('rtl')
  if (!hasBoth) return [...pieces]
  const isRtl = isRtlText || readsRightToLeft(pieces.map(({ text }) => text))
  const [base, other]: [Kind, Kind] = isRtl ? ['rtl', 'ltr'] : ['ltr', 'rtl']
  const runs: { pieces: T[]; isOther: boolean }[] = []
  for (let index = 0; index < pieces.length; ) {
    const end = endOfRun(pieces, kinds, index, other)
    const run = pieces.slice(index, Math.max(end, index + 1))
    runs.push({ pieces: run, isOther: end > index })
    index += run.length
  }
  const turned = runs.map((run) => {
    const reversed = run.isOther ? other === 'rtl' : base === 'rtl'
    const ordered = reversed ? run.pieces.toReversed() : run.pieces
    return reversed ? ordered.map((piece) => mirrored(piece, withText)) : ordered
  })
  return (isRtl ? turned.toReversed() : turned).flat()
}

/** The end of the run of the other direction that begins here; the same index where none does. */
function endOfRun(
  pieces: readonly Placed[],
  kinds: readonly Kind[],
  from: number,
  other: Kind,
): number {
  const belongs = (kind: Kind | undefined) =>
    kind === other || (other === 'ltr' && kind === 'number')
  if (!belongs(kinds[from])) return from
  let end = from + 1
  let hasWord = kinds[from] === other
  for (let index = end; index < pieces.length; index++) {
    const kind = kinds[index]
    if (belongs(kind)) {
      // Two figures with a space between them are read one after the other, the right one first.
      const isTied =
        hasWord ||
        kind === other ||
        !/\s/.test(
          pieces
            .slice(end - 1, index)
            .map((p) => p.text)
            .join(''),
        )
      if (!isTied) break
      hasWord ||= kind === other
      end = index + 1
    } else if (kind !== 'neutral') break
  }
  return end
}

function mirrored<T extends Placed>(piece: T, withText: (piece: T, text: string) => T): T {
  if (kindOf(piece.text) !== 'neutral') return piece
  const text = [...piece.text].map((letter) => MIRRORED[letter] ?? letter)
  return withText(piece, text.toReversed().join(''))
}

function kindOf(text: string): Kind {
  if (isRightToLeft(text)) return 'rtl'
  if (/\p{L}/u.test(text)) return 'ltr'
  return /\p{N}/u.test(text) ? 'number' : 'neutral'
}
