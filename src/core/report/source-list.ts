import { type CitationStyle, type Cited, citerOf } from '../source/cite.ts'
import { withheldItem } from '../source/index.ts'
import type { ReportModel } from './model.ts'

/**
 * The sources of a report in a citation style, one line each, with the numbers that the report gives
 * them and in its order. One that is withheld has its line, which says so and no more. Making it
 * costs, as the processor is started.
 */
export function sourceList({ sources }: ReportModel, style: CitationStyle): string {
  const cited = sources.map(
    ({ number, csl, withheld }): Cited => ({
      id: String(number),
      csl: csl ?? withheldItem(),
      atRisk: withheld || csl === null,
    }),
  )
  const said = new Map(
    citerOf(style)
      .bibliography(cited)
      .map(({ id, text }) => [id, text]),
  )
  return sources
    .map(({ number, title }) => `[${number}] ${oneLine(said.get(String(number)) ?? title)}\n`)
    .join('')
}

function oneLine(text: string): string {
  return text.replace(/\s+/g, ' ').trim()
}
