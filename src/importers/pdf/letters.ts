/** Latin, Hebrew and Arabic letters in the shapes that they are printed in; ² ½ № are no such. */
const SHAPES = /[\uFB00-\uFB06\uFB13-\uFB17\uFB1D-\uFDFB\uFE70-\uFEFC]+/g

/** What a font draws by codes of its own, or what pdf.js could not name. */
const UNREADABLE = /[\uFFFD\uE000-\uF8FF]|[\u{F0000}-\u{10FFFF}]/gu

const RTL_LETTERS = /[\u0590-\u08FF\uFB1D-\uFDFF\uFE70-\uFEFF]/

/** The letters of words as they are typed: ligatures and printed shapes undone, odd spaces plain. */
export function typed(text: string): string {
  return text
    .replace(SHAPES, (shapes) => shapes.normalize('NFKC'))
    .replace(/[^\S\u00A0\u202F\u3000]/g, ' ')
    .replace(/\p{Cc}/gu, '')
    .replace(/\p{Surrogate}/gu, '\uFFFD')
}

/** How many letters of a text nobody can read. */
export function unreadableIn(text: string): number {
  return text.match(UNREADABLE)?.length ?? 0
}

export function isRightToLeft(text: string): boolean {
  return RTL_LETTERS.test(text)
}

/** Whether a text is words set with wide gaps between their letters, “N E W S”. Figures are not. */
export function isSpacedOut(text: string): boolean {
  return /^\p{L}( \p{L}){2,}$/u.test(text)
}
