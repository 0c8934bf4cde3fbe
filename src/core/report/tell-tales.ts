import type { Source } from '../dossier/index.ts'
import { CSL_VARIABLES, type CslItem, type CslName } from '../source/index.ts'

/** Shorter sentences are no passage’s own. */
const SHORTEST_SENTENCE = 24

/** What is a source’s alone, by which it is found. */
const IDENTIFIERS = [
  ...['title', 'title-short', 'original-title', 'URL', 'DOI', 'ISBN', 'PMID', 'PMCID'],
  ...['call-number', 'archive_location', 'note', 'annote', 'abstract'],
]

/** What tells a source by itself: its title and addresses, how it is reached, its files. */
export function tellTales({ csl, archivedUrl, contact, evidence }: Source): string[] {
  const said = IDENTIFIERS.map((name) => csl[name]).filter((text) => typeof text === 'string')
  return [
    ...said,
    ...[csl.URL ?? '', archivedUrl].flatMap(addressesIn),
    ...waysTo(contact),
    ...Object.values(evidence).flatMap(({ name }) => [name, ...stemOf(name)]),
  ]
}

/** An address as it is, and as people write it. */
function addressesIn(url: string): string[] {
  const bare = url.trim().replace(/^[a-z]+:\/\/(www\.)?/i, '')
  const short = bare.replace(/\/$/, '')
  try {
    return [url, short, decodeURI(short)]
  } catch {
    return [url, short]
  }
}

/** How somebody is reached: all of it, each part, and what in it is a number, an address or a handle. */
function waysTo(contact: string): string[] {
  return [
    contact,
    ...contact.split(/[,;\n]/).filter((part) => /[\d@]|\p{L}\s+\p{Lu}/u.test(part)),
    ...(contact.match(/[^\s<>(),;:]+@[^\s<>(),;:]+/g) ?? []),
    ...(contact.match(/\+?\d[\d\s()./-]{4,}\d/g) ?? []),
    ...(contact.match(/@?[\p{L}][\p{L}\d]*[._\d][\p{L}\d._-]*[\p{L}\d]/gu) ?? []),
    ...(contact.match(/(?<![\p{L}\d])@[\w.]+/gu) ?? []),
  ]
}

/** A file’s name without its ending, where it is more than a word. */
function stemOf(name: string): string[] {
  const stem = name.replace(/\.[^.\s]{1,5}$/, '')
  return /[^\p{L}]/u.test(stem) ? [stem] : []
}

/** A passage’s sentences: people quote one of them. */
export function sentencesOf(passage: string): string[] {
  return passage
    .split(/(?<=[.!?…。])\s*(?=[\s\p{Lu}\p{Lo}“"])|\n/u)
    .map((sentence) => sentence.trim().replace(/[.!?…。]+$/, ''))
    .filter((sentence) => sentence.length >= SHORTEST_SENTENCE)
}

/** The kinds of source whose names are those of people, however they were typed. */
const TALKS: readonly string[] = ['interview', 'personal_communication']

/** The people whom a source’s description names, in the ways in which they are written. */
export function peopleOf(csl: CslItem): string[] {
  return CSL_VARIABLES.names.flatMap((variable) => {
    const names = csl[variable]
    if (!Array.isArray(names)) return []
    return (names as CslName[]).flatMap(({ given = '', family = '', literal = '' }) => [
      ...(TALKS.includes(csl.type) ? namesIn(literal) : [literal]),
      `${given} ${family}`,
      given && family && `${family}, ${given}`,
      family,
      given,
    ])
  })
}

/** A name, and its first and last word where it looks like a person’s: “Jan van Dijk”, “山田 太郎”. */
export function namesIn(name: string): string[] {
  const words = name.trim().split(/\s+/)
  const isPerson =
    words.length <= 5 &&
    words.filter((word) => /^[\p{Lu}\p{Lt}\p{Lo}]/u.test(word)).length <= 3 &&
    words.every((word, at) =>
      /^[\p{Lu}\p{Lt}\p{Lo}]/u.test(word)
        ? true
        : at > 0 && at < words.length - 1 && /^\p{Ll}{1,3}$/u.test(word),
    )
  return isPerson ? [name, words[0] ?? '', words.at(-1) ?? ''] : [name]
}
