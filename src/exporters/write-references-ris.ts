import { plugins } from '@citation-js/core'
import '@citation-js/plugin-ris'
import { type CslItem, citable } from '../core/source/index.ts'

/**
 * The types whose tags the plugin writes otherwise than the programs that read RIS expect them: an
 * article’s author as a reporter, no day, no website. Each is written as another type, under its
 * own tag.
 */
const WRITE_AS: Readonly<Record<string, readonly [as: string, tag: string]>> = {
  'article-newspaper': ['article-magazine', 'NEWS'],
  webpage: ['post-weblog', 'ELEC'],
  post: ['post-weblog', 'BLOG'],
  broadcast: ['document', 'MPCT'],
  speech: ['document', 'GEN'],
  interview: ['document', 'GEN'],
  legislation: ['document', 'STAT'],
}

/** Sources as RIS. */
export function risOf(items: readonly CslItem[]): string {
  const records = items.map((item) => {
    const [as, tag] = WRITE_AS[item.type] ?? [item.type, null]
    const known = { ...citable(item), type: as }
    const [tags = {}] = plugins.output.format('ris', [known], { format: 'object' })
    const { TY, ...others } = tags
    const lines = Object.entries(others).flatMap(([name, value]) =>
      [value].flat().map((one) => `${name}  - ${oneLine(String(one ?? ''))}`),
    )
    // Every reader of RIS knows the generic type.
    return [`TY  - ${tag ?? TY ?? 'GEN'}`, ...lines, 'ER  - ', ''].join('\r\n')
  })
  return records.join('\r\n')
}

/** Long values stay whole: a line break in an address would break it. */
function oneLine(value: string): string {
  return value.replace(/\s+/g, ' ')
}
