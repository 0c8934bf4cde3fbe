import type { ImportChoices } from '../../core/article/index.ts'
import { ok, type Result } from '../../core/result.ts'
import { titleFromName } from '../article/titles.ts'
import type { Reading } from '../reading.ts'
import { charsetOffer } from './decode.ts'
import { decodeText } from './decode-text.ts'
import { rowsOf } from './rows.ts'

/** A table as text, its cells parted by commas, semicolons or tabs: each row is a block. */
export function importTable(
  bytes: Buffer,
  name: string,
  choices: ImportChoices = {},
): Result<Reading> {
  const decoded = decodeText(bytes, name, choices.charset)
  if (!decoded.ok) return decoded
  const { text, charset, warnings } = decoded.value
  const rows = rowsOf(text, /\.(?:tsv|tab)$/i.test(name) ? '\t' : '')
  return ok({
    title: titleFromName(name),
    byline: '',
    publisher: '',
    published: '',
    url: '',
    language: '',
    charset,
    warnings: [...warnings],
    headline: null,
    parts: rows.map((cells) => ({
      kind: 'row',
      text: cells.map((cell) => cell.replace(/[\t\n\f\r]+/g, ' ')).join('\t'),
    })),
    notes: [],
    offers: [charsetOffer(decoded.value)],
  })
}
