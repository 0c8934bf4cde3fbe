import { see } from '../features/index.ts'
import { byDocument, inputOf, type Line } from '../features/lines.ts'
import type { SuggestionModel } from './model.ts'
import { inWords, weigh } from './weigh.ts'

/** How check-worthy a line is, with its strongest reasons in plain words. */
export interface ScoredLine {
  readonly id: string
  readonly score: number
  readonly reasons: readonly string[]
}

/** Scores sentences among their neighbours of the same document; answers in the order given. */
export function scoreLines(
  lines: readonly Line[],
  model: SuggestionModel,
  language = 'en',
): ScoredLine[] {
  const scored = new Map<Line, ScoredLine>()
  for (const doc of byDocument(lines)) {
    const seen = see(doc.map(inputOf), language)
    for (const [i, line] of doc.entries()) {
      const found = seen[i]
      if (!found) continue
      const { score, reasons } = weigh(found, model)
      scored.set(line, { id: line.id, score, reasons: inWords(line.text, reasons) })
    }
  }
  return lines.map((line) => scored.get(line) as ScoredLine)
}
