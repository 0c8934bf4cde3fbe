import type { Piece } from './layout.ts'
import { rightOf } from './rows.ts'

/** The accents that a page draws by themselves, over a letter, and what they make of it. */
const COMBINING: Readonly<Record<string, string>> = {
  '`': '\u0300',
  '´': '\u0301',
  ˆ: '\u0302',
  '^': '\u0302',
  '˜': '\u0303',
  '~': '\u0303',
  '¯': '\u0304',
  '˘': '\u0306',
  '˙': '\u0307',
  '¨': '\u0308',
  '˚': '\u030A',
  '˝': '\u030B',
  ˇ: '\u030C',
  '¸': '\u0327',
  '˛': '\u0328',
}
const ACCENT = /(?:[`´ˆ^˜~¯˘˙¨˚˝ˇ¸˛]|[\u0300-\u030C\u0327\u0328])$/u
const DOTLESS: Readonly<Record<string, string>> = { ı: 'i', ȷ: 'j' }

/**
 * The pieces of a page with the accents that are drawn over letters of the piece after them, as TeX
 * does, in those letters: “M¨” and “unster” are “M” and “ünster”. Others stay as they are.
 */
export function withAccents(pieces: readonly Piece[]): Piece[] {
  const whole: Piece[] = []
  for (const piece of pieces) {
    const last = whole.at(-1)
    const letter = last === undefined ? null : accented(last, piece)
    if (last === undefined || letter === null) {
      whole.push(piece)
      continue
    }
    const before = last.text.trimEnd().slice(0, -1)
    whole.pop()
    const width = Math.max(0, Math.min(last.width, piece.x - last.x))
    if (before.trim() !== '') whole.push({ ...last, text: before, width })
    whole.push({ ...piece, text: letter + piece.text.slice(1) })
  }
  return whole
}

/** The first letter of a piece with the accent at the end of the one before; null if not over it. */
function accented(before: Piece, piece: Piece): string | null {
  const accent = ACCENT.exec(before.text.trimEnd())?.[0]
  if (accent === undefined || Math.abs(before.y - piece.y) > 0.5 * piece.size) return null
  const isOver =
    piece.x < rightOf(before) - 0.15 * piece.size && piece.x > rightOf(before) - 1.1 * piece.size
  const first = piece.text.slice(0, 1)
  const made = `${DOTLESS[first] ?? first}${COMBINING[accent] ?? accent}`.normalize('NFC')
  return isOver && made.length === 1 ? made : null
}
