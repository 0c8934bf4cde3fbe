import { plugins } from '@citation-js/core'
import '@citation-js/plugin-bibtex'
import { type CslItem, citable } from '../core/source/index.ts'

/** Sources as BibTeX in the dialect of BibLaTeX, in UTF-8, each under a key of its own. */
export function bibtexOf(items: readonly CslItem[]): string {
  if (items.length === 0) return ''
  const known: object[] = items.map(citable)
  const entries = plugins.output.format('biblatex', known, { format: 'object' })
  const taken = new Set<string>()
  const keyed = known.map((item, at) => {
    const key = freeKey(entries[at]?.label || 'source', taken)
    taken.add(key)
    return { ...item, 'citation-key': key }
  })
  const json = JSON.stringify(keyed)
  const mask = maskFor(json)
  const masked = JSON.parse(json, (_, value) =>
    typeof value === 'string' ? mask.hide(value, loneTags(value)) : value,
  )
  const bibtex = plugins.output.format('biblatex', masked)
  return `${mask.show(bibtex).trim()}\n`
}

function freeKey(label: string, taken: ReadonlySet<string>): string {
  if (!taken.has(label)) return label
  let number = 2
  while (taken.has(`${label}_${number}`)) number += 1
  return `${label}_${number}`
}

/**
 * The plugin escapes what LaTeX takes for commands only where it also leaves out every character
 * that LaTeX has no name for, such as all of Arabic. Behind a mask of plain letters that the text
 * does not have, those pass as they are, and so do the characters at the places that are named.
 */
function maskFor(text: string) {
  let mask = 'zq'
  while (text.includes(mask)) mask += 'q'
  return {
    hide: (plain: string, places: ReadonlySet<number>) =>
      plain.replace(/[\s\S]/g, (unit, at: number) =>
        unit > '\x7f' || places.has(at) ? `${mask}${unit.charCodeAt(0).toString(16)}z` : unit,
      ),
    show: (masked: string) =>
      masked.replace(new RegExp(`${mask}([0-9a-f]+)z`, 'g'), (_, code) =>
        String.fromCharCode(Number.parseInt(code, 16)),
      ),
  }
}

/**
 * Where a tag of CSL's rich text stands that is never closed (in UTF-16 code units): the plugin
 * opens a group for it all the same, and everything after it is then read as part of that entry.
 */
function loneTags(text: string): ReadonlySet<number> {
  const open: { name: string; at: number }[] = []
  for (const { 1: tag = '', index } of text.matchAll(TAG)) {
    const name = tag.split(' ')[0] ?? ''
    if (!tag.startsWith('/')) open.push({ name, at: index })
    else if (`/${open.at(-1)?.name}` === name) open.pop()
  }
  return new Set(open.map(({ at }) => at))
}

/** What the plugin takes for a tag. */
const TAG = /<(\/?(?:i|b|sc|sup|sub|span)|span .*?)>/g
