import { suggest } from '../core/suggest/index.ts'
import type { Imported } from '../importers/index.ts'
import { EXIT, type Exit, type Io, plain } from './io.ts'
import { readArticles } from './read-articles.ts'
import type { ReadingOptions } from './reading-options.ts'

/** Prints the passages of a file that are worth a check. Offsets are UTF-16 code units. */
export async function suggestClaims(
  file: string,
  options: ReadingOptions & { readonly json?: boolean },
  io: Io,
): Promise<Exit> {
  return readArticles([file], options, io, async ({ imported }) => {
    print(imported, options.json === true, io)
    return EXIT.done
  })
}

function print({ article }: Imported, json: boolean, io: Io): void {
  const found = suggest(article).map(({ start, end, text, score, reasons, kind, claimant }) => ({
    start,
    end,
    text,
    score,
    reasons,
    kind,
    claimant,
  }))
  if (json) {
    io.stdout(`${JSON.stringify(found, null, 2)}\n`)
  } else {
    for (const { score, text, reasons } of found) {
      io.stdout(`${score.toFixed(2)}  ${plain(text)}\n      ${plain(reasons.join('; '))}\n`)
    }
  }
}
