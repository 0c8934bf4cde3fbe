import type { Piece } from '../../core/anchor/index.ts'

/** Scripts that put no space between words. */
const UNSPACED = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}]/u

/** The pieces with the space that belongs before each, which they do not carry themselves. */
export function joinPieces(
  pieces: readonly Piece[],
): readonly (Piece & { readonly space: '' | ' ' })[] {
  return pieces.map((piece, at) => {
    const before = pieces[at - 1]?.text.slice(-1) ?? ''
    const first = piece.text.charAt(0)
    const isTight =
      /[\s([{“‘«]/u.test(before) ||
      /[\s,.;:!?)\]}”’»%]/u.test(first) ||
      (UNSPACED.test(before) && UNSPACED.test(first))
    return { ...piece, space: at === 0 || isTight ? '' : ' ' }
  })
}
