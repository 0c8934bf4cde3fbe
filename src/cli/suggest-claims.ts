import { BUDGETS, ranksOf, type SuggestionModel, suggest } from '../core/suggest/index.ts'
import type { Imported } from '../importers/index.ts'
import { EXIT, type Exit, type Io, plain, tell } from './io.ts'
import { readArticles } from './read-articles.ts'
import type { ReadingOptions } from './reading-options.ts'

export interface SuggestingOptions extends ReadingOptions {
  readonly json?: boolean
  /** How many are printed for each hundred words. */
  readonly budget: keyof typeof BUDGETS | 'all'
}

/** Prints the passages of a file that are worth a check. Offsets are UTF-16 code units. */
export async function suggestClaims(
  file: string,
  options: SuggestingOptions,
  io: Io,
): Promise<Exit> {
  const model = await io.readModel()
  if (!model.ok) return tell(io, model.error)
  return readArticles([file], options, io, async ({ imported }) => {
    print(imported, model.value, options, io)
    return EXIT.done
  })
}

function print(
  { article }: Imported,
  model: SuggestionModel,
  { json, budget }: SuggestingOptions,
  io: Io,
): void {
  const limit = budget === 'all' ? {} : { budget: BUDGETS[budget] }
  const suggestions = suggest(article, { model, ...limit })
  // A smaller budget is a prefix of the same ranking, so what is left out changes no rank.
  const ranks = ranksOf(suggestions)
  const found = suggestions.map(
    ({ start, end, text, score, reasons, kind, claimant, standalone }, i) => {
      const rank = (ranks[i] as number) + 1
      return { start, end, text, score, reasons, kind, claimant, standalone, rank }
    },
  )
  if (json) {
    io.stdout(`${JSON.stringify(found, null, 2)}\n`)
  } else {
    for (const { score, text, reasons } of found) {
      io.stdout(`${score.toFixed(2)}  ${plain(text)}\n      ${plain(reasons.join('; '))}\n`)
    }
  }
}
