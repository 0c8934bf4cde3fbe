import { plugins } from '@citation-js/core'
import '@citation-js/plugin-bibtex'
import { fail, ok, type Result } from '../../core/result.ts'
import type { References } from '../readers.ts'
import { itemsOf } from './citation-items.ts'

/** Reads BibTeX, in the older dialect and in BibLaTeX’s, which has days and web pages. */
export function readBibtex(text: string, name: string): Result<References> {
  try {
    return ok(
      itemsOf(plugins.input.chain(text, { forceType: '@biblatex/text', generateGraph: false })),
    )
  } catch (error) {
    const [, line] = /line (\d+) col/.exec((error as Error).message) ?? []
    return fail(
      'references',
      line === undefined
        ? `“${name}” cannot be read as BibTeX.`
        : `Line ${line} of “${name}” cannot be read as BibTeX: ${whatIsWrong(text, Number(line))}.`,
      'Correct it in a text editor (a comma or a brace is often missing on the line before), then import it again.',
    )
  }
}

function whatIsWrong(text: string, line: number): string {
  const lines = text.split('\n')
  const words = lines[line - 1]?.trim() ?? ''
  if (words === '' || line >= lines.length) return 'an entry is not closed'
  return `“${words.length > 60 ? `${words.slice(0, 60)}…` : words}”`
}
