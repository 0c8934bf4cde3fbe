import { type Quote, quotesIn } from '../core/suggest/index.ts'
import { EXIT, type Exit, type Io, plain } from './io.ts'
import { readArticles } from './read-articles.ts'
import type { ReadingOptions } from './reading-options.ts'

/** Prints what a file quotes and reports, each with its speaker. Offsets are UTF-16 code units. */
export async function printQuotes(
  file: string,
  options: ReadingOptions & { readonly json?: boolean },
  io: Io,
): Promise<Exit> {
  return readArticles([file], options, io, async ({ imported }) => {
    const found = quotesIn(imported.article)
    io.stdout(options.json ? `${JSON.stringify(found, null, 2)}\n` : found.map(inWords).join(''))
    return EXIT.done
  })
}

function inWords({ quote, speaker, indirect }: Quote): string {
  const who = speaker?.name ?? 'not known'
  return `${plain(who)}${indirect ? ' (reported)' : ''}\n      ${plain(quote.text)}\n`
}
