import type { Line } from './layout.ts'

/**
 * Lines without soft hyphens but at their ends. One that is drawn within a line is a hyphen, whatever
 * its font calls it; where a document has such ones, those at the ends are no surer than others.
 */
export function withPlainHyphens(lines: readonly Line[]): Line[] {
  const isPlain = lines.some(({ text }) => /[\p{L}\p{N}]\u00AD[\p{L}\p{N}]/u.test(text))
  return lines.map((line) => {
    if (!line.text.includes('\u00AD')) return line
    const plain = (text: string) => text.replace(isPlain ? /\u00AD/g : /\u00AD(?!$)/g, '-')
    return {
      ...line,
      text: plain(line.text),
      cells: line.cells.map((cell) => ({ ...cell, text: plain(cell.text) })),
    }
  })
}
