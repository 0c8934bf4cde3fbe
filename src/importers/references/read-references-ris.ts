import { plugins } from '@citation-js/core'
import '@citation-js/plugin-ris'
import { fail, ok, type Result } from '../../core/result.ts'
import type { CslItem } from '../../core/source/index.ts'
import type { References } from '../readers.ts'
import { itemsOf } from './citation-items.ts'

/**
 * The types for which the plugin takes the tags otherwise than the programs that write RIS: an
 * article’s author for a reporter, a broadcast’s for its director, no day, no date of reading. Each
 * is read as another type and then gets its own.
 */
const READ_AS: Readonly<Record<string, readonly [as: string, type: string]>> = {
  NEWS: ['MGZN', 'article-newspaper'],
  ELEC: ['BLOG', 'webpage'],
  WEB: ['BLOG', 'webpage'],
  MPCT: ['GEN', 'broadcast'],
  VIDEO: ['GEN', 'motion_picture'],
  SOUND: ['GEN', 'song'],
  CHAP: ['ECHAP', 'chapter'],
  STAT: ['GEN', 'legislation'],
  LEGAL: ['GEN', 'legislation'],
  AGGR: ['DATA', 'dataset'],
  DBASE: ['DATA', 'dataset'],
  ICOMM: ['PCOMM', 'personal_communication'],
}

/** The types that the plugin knows and reads as they are. */
const KNOWN =
  'ABST ADVS ANCIENT ART BILL BLOG BOOK CASE CHART CLSWK COMP CONF CPAPER CTLG DATA DICT EBOOK ECHAP EDBOOK EJOUR ENCYC EQUA FIGURE GEN GOVDOC GRANT HEAR INPR JFULL JOUR MANSCPT MAP MGZN MULTI MUSIC PAMP PAT PCOMM RPRT SER SLIDE STAND THES UNBILL UNPB'.split(
    ' ',
  )

interface RisRecord {
  /** From the line TY. */
  readonly type: string
  readonly lines: readonly string[]
}

/** Reads RIS. A type that RIS does not have is a document, with the type as its genre. */
export function readRis(text: string, name: string): Result<References> {
  const records = recordsOf(text, name)
  if (!records.ok) return records
  const items: CslItem[] = []
  for (const [at, record] of records.value.entries()) {
    try {
      items.push(itemOf(record))
    } catch {
      return fail(
        'references',
        `Entry ${at + 1} of “${name}” cannot be read as RIS.`,
        'Correct it in a text editor, or export it again from the program that has it.',
      )
    }
  }
  return ok(items)
}

function itemOf({ type, lines }: RisRecord): CslItem {
  const [as, own] = READ_AS[type] ?? [KNOWN.includes(type) ? type : 'GEN', null]
  const text = [`TY  - ${as}`, ...lines, 'ER  - '].join('\n')
  const read = plugins.input.chain(text, { forceType: '@ris/file', generateGraph: false })
  const item = itemsOf(read)[0] as CslItem
  if (own !== null) item.type = own
  else if (!KNOWN.includes(type)) item.genre ??= type
  return item
}

function recordsOf(text: string, name: string): Result<RisRecord[]> {
  const records: RisRecord[] = []
  let lines: string[] | null = null
  for (const [at, line] of text
    .replace(/^\ufeff/, '')
    .split(/\r\n?|\n/)
    .entries()) {
    const [, tag, value = ''] = /^([A-Z][A-Z0-9]) {2}-(.*)$/.exec(line) ?? []
    if (tag === 'TY') {
      lines = []
      records.push({
        type: value
          .trim()
          .toUpperCase()
          .replace(/^JOURN$/, 'JOUR'),
        lines,
      })
    } else if (tag === 'ER') lines = null
    else if (lines !== null) lines.push(line)
    else if (tag !== undefined) {
      return fail(
        'references',
        `Line ${at + 1} of “${name}” belongs to no entry: “${line.slice(0, 60)}”.`,
        'Each entry of RIS begins with a line “TY  - ” and ends with a line “ER  - ”. Correct it in a text editor, then import it again.',
      )
    }
  }
  return ok(records)
}
