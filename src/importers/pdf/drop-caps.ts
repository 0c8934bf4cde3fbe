import { median, type Page, type Piece } from './layout.ts'
import { baselinesOf, type Row, rightOf } from './rows.ts'

/** How much larger than the text a letter is that begins it over several lines. */
const LARGER = 1.8

/**
 * The page with its dropped capitals in the line that they begin, in its size, and the lines beside
 * them widened to where they stand. `words` are the document’s, in lower case: they tell “A mayor”
 * from “After”.
 */
export function withoutDropCaps(page: Page, words: () => ReadonlySet<string>): Page {
  const size = median(page.pieces.map((piece) => piece.size))
  const caps = page.pieces.filter((piece) => isCap(piece, size))
  if (caps.length === 0) return page
  const pieces = new Set(page.pieces)
  for (const cap of caps) {
    const others = [...pieces].filter((piece) => piece.size < (cap.size / LARGER) * 1.05)
    const beside = baselinesOf(others).flatMap((row) => startBeside(row, cap))
    const [first] = beside
    if (first === undefined || beside.length < 2) continue
    const rest = /^\p{L}*/u.exec(first.text)?.[0] ?? ''
    const isWord = /^[AIO]$/.test(cap.text.trim()) && isAlone(cap.text.trim(), rest, words())
    pieces.delete(cap)
    for (const [index, piece] of beside.entries()) {
      pieces.delete(piece)
      const text = index > 0 ? piece.text : `${cap.text.trim()}${isWord ? ' ' : ''}${piece.text}`
      pieces.add({ ...piece, text, x: cap.x, width: rightOf(piece) - cap.x })
    }
  }
  return { ...page, pieces: [...pieces] }
}

function isCap({ text, size }: Piece, usual: number): boolean {
  return size >= LARGER * usual && /^["“‘„«]?\p{Lu}$/u.test(text.trim())
}

/** The first piece of a row that stands right of a capital, within its height. */
function startBeside(row: Row, cap: Piece): Piece[] {
  if (row.y > cap.y + 0.2 * row.size || row.y < cap.y - 0.9 * cap.size) return []
  return row.pieces
    .filter(({ x }) => x >= rightOf(cap) - 1 && x < rightOf(cap) + 1.2 * row.size)
    .slice(0, 1)
}

function isAlone(letter: string, rest: string, words: ReadonlySet<string>): boolean {
  return rest !== '' && words.has(rest) && !words.has(letter.toLowerCase() + rest)
}
