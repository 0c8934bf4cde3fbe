import { type Command, Option } from 'commander'
import type { ImportChoices } from '../core/article/index.ts'

/** How the person wants a file read, as the command line says it. */
export interface ReadingOptions {
  readonly charset?: string
  readonly extent?: 'article' | 'page'
  readonly changes?: 'newest' | 'original'
}

/** What every command takes that reads an article. */
export function withReadingOptions(command: Command): Command {
  return command
    .option('--charset <NAME>', 'the character set, where it is found out wrongly: windows-1251')
    .addOption(
      new Option('--extent <EXTENT>', 'of a web page: the article in it, or all of it').choices([
        'article',
        'page',
      ]),
    )
    .addOption(
      new Option('--changes <TEXT>', 'of tracked changes: the text with or without them').choices([
        'newest',
        'original',
      ]),
    )
}

export function choicesOf({ charset, extent, changes }: ReadingOptions): ImportChoices {
  return {
    ...(charset === undefined ? {} : { charset }),
    ...(extent === undefined ? {} : { extent }),
    ...(changes === undefined ? {} : { changes }),
  }
}

/** For the help: what can be read. */
export const ARTICLE = 'the article: text, Markdown, HTML, MHTML, DOCX or PDF'
