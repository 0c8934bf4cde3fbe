import type { Link } from './anchors.ts'
import type { DocxText } from './docx-reader.ts'

/** A note’s text: its parts as lines, and after the words of each link its address. */
export function writtenOut({ parts, links }: Pick<DocxText, 'parts' | 'links'>): string {
  const ending = new Map<number, Link[]>()
  for (const link of links) ending.set(link.to.part, [...(ending.get(link.to.part) ?? []), link])
  return parts.map(({ text }, part) => withAddresses(text, part, ending.get(part) ?? [])).join('\n')
}

function withAddresses(text: string, part: number, links: readonly Link[]): string {
  let written = ''
  let done = 0
  for (const { address, from, to } of links) {
    written += text.slice(done, to.at)
    done = to.at
    const words = text.slice(from.part === part ? from.at : 0, to.at)
    if (plain(words) !== plain(address)) written += ` (${address})`
  }
  return written + text.slice(done)
}

/** An address as people write it: without what every one begins with. */
function plain(address: string): string {
  return address
    .trim()
    .replace(/^https?:\/\//i, '')
    .replace(/\/$/, '')
    .toLowerCase()
}
