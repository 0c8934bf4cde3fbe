import { type Dossier, loggedContacts, type Source } from '../dossier/index.ts'
import { CSL_VARIABLES, type CslName } from '../source/index.ts'
import { WITHHELD } from './model.ts'

/** Takes what names a source at risk out of a checker's own words. */
export interface Redactor {
  readonly always: (text: string) => string
  /**
   * Leaves what the article itself says: beside the article's words, a gap would name the source.
   */
  readonly unlessPublic: (text: string) => string
}

/** Shorter strings are parts of ordinary words. */
const SHORTEST = 4

/** A redactor for the dossier's sources at risk, whatever the case of the letters. */
export function redactor(dossier: Dossier, articleText: string): Redactor {
  const phrases = new Set<string>()
  for (const source of Object.values(dossier.sources)) {
    if (!source.atRisk) continue
    for (const phrase of tellTales(source)) phrases.add(phrase)
    for (const { who, asked, answer } of loggedContacts(dossier, source.id)) {
      for (const phrase of [who, asked, answer]) phrases.add(phrase.trim())
    }
  }
  for (const link of Object.values(dossier.links)) {
    if (!dossier.sources[link.sourceId]?.atRisk) continue
    for (const phrase of [link.quote.exact, link.authority, link.rebuttal, link.note])
      phrases.add(phrase.trim())
  }
  const telling = [...phrases].filter((phrase) => phrase.length >= SHORTEST)
  const lower = articleText.toLowerCase()
  return {
    always: replacer(telling),
    unlessPublic: replacer(telling.filter((phrase) => !lower.includes(phrase.toLowerCase()))),
  }
}

function tellTales(source: Source): string[] {
  const { csl } = source
  return [
    csl.title ?? '',
    csl.URL ?? '',
    csl.DOI ?? '',
    source.archivedUrl,
    source.contact,
    ...CSL_VARIABLES.names.flatMap((variable) => {
      const names = csl[variable]
      return Array.isArray(names) ? (names as CslName[]).flatMap(namesOf) : []
    }),
    ...Object.values(source.evidence).flatMap((file) => [file.name, file.sha256]),
  ].map((phrase) => phrase.trim())
}

/** The ways in which a person is named; by the family's name alone too. */
function namesOf({ given = '', family = '', literal = '' }: CslName): string[] {
  return [literal, `${given} ${family}`, given && family && `${family}, ${given}`, family]
}

function replacer(phrases: readonly string[]): (text: string) => string {
  if (phrases.length === 0) return (text) => text
  const longestFirst = [...phrases].sort((a, b) => b.length - a.length)
  const escaped = longestFirst.map((phrase) => {
    const words = phrase.replace(/[\\^$.*+?()[\]{}|/]/g, '\\$&')
    // A short name is in no word that only has its letters; other scripts write words together.
    return /^\p{sc=Latin}/u.test(phrase) ? `(?<!\\p{sc=Latin})${words}` : words
  })
  const pattern = new RegExp(
    escaped.map((phrase) => phrase.replace(/\s+/g, '\\s+')).join('|'),
    'giu',
  )
  return (text) => text.replace(pattern, WITHHELD)
}
