import { snapToGraphemes } from '../core/article/index.ts'
import type { Imported } from '../importers/index.ts'
import { EXIT, type Exit, type Io, plain } from './io.ts'
import { readArticles } from './read-articles.ts'
import type { ReadingOptions } from './reading-options.ts'
import { type ShownArticle, shownArticle } from './shown-article.ts'

/** In UTF-16 code units: how much of an article's text is shown. */
const BEGINNING = 600

/**
 * Prints what files would be imported as. Touches no library. As JSON it is one object for one
 * file, and for several a list of those that can be read, in their order.
 */
export async function previewArticles(
  files: readonly string[],
  options: ReadingOptions & { readonly json?: boolean },
  io: Io,
): Promise<Exit> {
  const shown: ShownArticle[] = []
  const exit = await readArticles(files, options, io, async ({ file, imported }) => {
    const article = shownArticle(file, imported)
    if (options.json) shown.push(article)
    else io.stdout(`${inWords(article, imported).map(plain).join('\n')}\n`)
    return EXIT.done
  })
  const [only] = shown
  if (only !== undefined) {
    io.stdout(`${JSON.stringify(files.length === 1 ? only : shown, null, 2)}\n`)
  }
  return exit
}

function inWords(shown: ShownArticle, { isLanguageGuessed, file }: Imported): string[] {
  const { title, byline, publisher, published, url, charset, language, words, blocks } = shown
  const pages = Math.max(0, ...blocks.map(({ page = 0 }) => page))
  const about = [byline, publisher, published].filter((words) => words !== '')
  const charsetIs = charset === '' ? [] : [`Character set: ${charset}`]
  const languageIs = language === '' ? 'not known' : language
  return [
    title,
    ...(about.length > 0 ? [about.join(', ')] : []),
    ...(url === '' ? [] : [url]),
    [`File: ${file.name}`, shown.type, `${file.size} bytes`].join(', '),
    [
      `Words: ${words}`,
      `Blocks: ${blocks.length}${counted(blocks.map(({ kind }) => kind))}`,
      ...(pages > 0 ? [`Pages: ${pages}`] : []),
      `Notes: ${shown.notes.length}${counted(shown.notes.map(({ kind }) => kind))}`,
    ].join('. '),
    [`Language: ${languageIs}${isLanguageGuessed ? ' (a guess)' : ''}`, ...charsetIs].join('. '),
    ...shown.offers.map(
      ({ choice, value, options }) =>
        `Read with --${choice} ${value}; there is: ${options.join(', ')}`,
    ),
    ...shown.warnings.map((warning) => `Warning: ${warning}`),
    '',
    ...beginning(blocks),
    '',
  ]
}

/** How many there are of each kind, where there are any. */
function counted(kinds: readonly string[]): string {
  const counts = new Map<string, number>()
  for (const kind of kinds) counts.set(kind, (counts.get(kind) ?? 0) + 1)
  const each = [...counts].map(([kind, count]) => `${kind} ${count}`)
  return each.length === 0 ? '' : ` (${each.join(', ')})`
}

function beginning(blocks: ShownArticle['blocks']): string[] {
  const lines: string[] = []
  let left = BEGINNING
  for (const { text } of blocks) {
    if (left <= 0) return [...lines, '…']
    const { end } = snapToGraphemes(text, { start: 0, end: Math.min(left, text.length) })
    lines.push(end < text.length ? `${text.slice(0, end)}…` : text)
    left -= text.length
  }
  return lines
}
