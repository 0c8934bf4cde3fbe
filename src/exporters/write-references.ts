import type { Source } from '../core/dossier/index.ts'
import { assertNever } from '../core/result.ts'
import { type CslItem, withheldItem } from '../core/source/index.ts'
import { bibtexOf } from './write-references-bibtex.ts'
import { risOf } from './write-references-ris.ts'

export type ReferenceFormat = 'bibtex' | 'ris' | 'csl-json'

/**
 * Sources as the text of a file. Of those at risk it tells that they are there, and nothing else.
 *
 * CSL-JSON holds everything. BibTeX, in the dialect of BibLaTeX, loses who interviewed, the section
 * of a law, the medium of an image, the place of an event where it is no conference, and it takes
 * posts for web pages, and broadcasts, speeches and interviews for recordings. RIS loses as much,
 * and the event of a speech and the programme’s network where it has no tag for them; what it has no
 * type for is a document there. Dates in words are lost in both.
 */
export function writeReferences(sources: readonly Source[], format: ReferenceFormat): string {
  const items = sources.map(({ csl, atRisk }) => (atRisk ? withheldItem() : csl))
  switch (format) {
    case 'csl-json':
      return `${JSON.stringify(withIds(items), null, 2)}\n`
    case 'bibtex':
      return bibtexOf(items)
    case 'ris':
      return risOf(items)
    default:
      return assertNever(format)
  }
}

/** Each with an id of its own, which CSL-JSON asks for; the one that it came with, if it can be. */
function withIds(items: readonly CslItem[]): CslItem[] {
  const taken = new Set<unknown>()
  return items.map((item, at) => {
    let id = item.id ?? item['citation-key'] ?? `source-${at + 1}`
    while (taken.has(id)) id = `${id}-${at + 1}`
    taken.add(id)
    return { ...item, id } as CslItem
  })
}
