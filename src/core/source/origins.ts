import { getDomain, getHostname } from 'tldts'
import type { CslItem } from './csl.ts'

/** These keep copies of what others published. */
const ARCHIVES = new Set([
  'archive.org',
  'archive.ph',
  'archive.today',
  'archive.is',
  'archive.md',
  'ghostarchive.org',
  'perma.cc',
  'webcitation.org',
])

/** Kinds that a person says, and nobody publishes. */
const SPOKEN = new Set(['interview', 'personal_communication'])

/**
 * How many publishers these sources come from. Two are of one publisher where they name the same
 * one, or are on web addresses of the same registrable domain (Public Suffix List), whichever
 * joins them; what is merely archived somewhere comes from where it was copied. The sources whose origin
 * nobody can tell count as one, since nothing shows that they are independent.
 */
export function originsOf(items: readonly CslItem[]): number {
  const groups: Set<string>[] = []
  let isUnknown = false
  for (const item of items) {
    const marks = marksOf(item)
    if (marks.length === 0) isUnknown = true
    else join(groups, new Set(marks))
  }
  return groups.length + (isUnknown ? 1 : 0)
}

function join(groups: Set<string>[], marks: Set<string>): void {
  for (let i = groups.length - 1; i >= 0; i--) {
    const group = groups[i] as Set<string>
    if (![...group].some((mark) => marks.has(mark))) continue
    for (const mark of group) marks.add(mark)
    groups.splice(i, 1)
  }
  groups.push(marks)
}

/** By what the publisher is known again. */
function marksOf({ type, publisher, author, URL: url, ...rest }: CslItem): string[] {
  const [name] = SPOKEN.has(type) ? (author ?? []) : []
  const person = name?.literal ?? [name?.given, name?.family].filter(Boolean).join(' ')
  const names = [publisher, rest['container-title'], person]
  return [
    ...names.flatMap((name) => (name && spelt(name) ? [`name ${spelt(name)}`] : [])),
    ...(url ? domainMarks(url) : []),
  ]
}

/** In characters: that of an address’s own scheme is no other address. */
const LONGEST_SCHEME = 'https://'.length

function spelt(name: string): string {
  return name
    .normalize('NFKC')
    .toLowerCase()
    .replace(/^the\s+/, '')
    .replace(/[^\p{L}\p{M}\p{N}]+/gu, ' ')
    .trim()
}

function domainMarks(url: string): string[] {
  const domain = getDomain(url, { allowPrivateDomains: true }) ?? getHostname(url)
  if (!domain) return []
  if (!ARCHIVES.has(domain)) return [`domain ${domain}`]
  // Of a copy whose address ends with that of the original.
  const [, original] = /\/(https?:\/\/.+)$/i.exec(url.slice(LONGEST_SCHEME)) ?? []
  return original === undefined ? [] : domainMarks(original)
}
