import { type Command, Option } from 'commander'
import { BUDGETS } from '../core/suggest/index.ts'
import type { Exit, Io } from './io.ts'
import { ARTICLE, withReadingOptions } from './reading-options.ts'
import { scoreSentences } from './score-sentences.ts'
import { type SuggestingOptions, suggestClaims } from './suggest-claims.ts'

/** What the command line says of suggestions. */
export interface SuggestArguments extends SuggestingOptions {
  /** A file of JSON lines, which is scored in place of an article. */
  readonly sentences?: string
}

/** Gives a command the argument and options of `tickmark suggest`. */
export function withSuggestOptions(command: Command): Command {
  return withReadingOptions(command.argument('[FILE]', ARTICLE))
    .option('--json', 'print an array of spans in UTF-16 code units, as JSON')
    .addOption(
      new Option('--budget <HOW-MANY>', 'how many: the best of them, in the order of the article')
        .choices([...Object.keys(BUDGETS), 'all'])
        .default('usual'),
    )
    .addOption(
      new Option('--sentences <FILE>', 'score JSON lines instead; - for standard input').conflicts([
        'budget',
        'charset',
        'extent',
        'changes',
      ]),
    )
    .addHelpText('after', HELP)
}

/** Suggests claims in an article, or scores sentences; `command` is told what it does not get. */
export async function suggest(
  file: string | undefined,
  { sentences, ...options }: SuggestArguments,
  command: Command,
  io: Io,
): Promise<Exit> {
  if (file !== undefined && sentences === undefined) return suggestClaims(file, options, io)
  if (sentences !== undefined && file === undefined) return scoreSentences(sentences, io)
  return command.error('error: name an article, or a file of sentences with --sentences')
}

const HELP = `
With --json: [{"start", "end", "text", "score", "reasons", "kind", "claimant", "standalone", "rank"}],
in the order of the article; the rank is 1 for the one that is shown first. Spans are UTF-16 code units
of the article’s canonical text, where “import --dry-run --json” tells the "start" of each block.

With --sentences it reads one JSON object a line, {"id", "doc", "line", "speaker", "text"}, where
sentences of one doc are neighbours in the order of their lines, and answers each with one line,
{"id", "score", "reasons"}, in the same order, with --json and without. Only "id" and "text" are
needed. A score of one half means that a checker would mark it in prepared prose. Exits with 1 if any
line was not understood.`
