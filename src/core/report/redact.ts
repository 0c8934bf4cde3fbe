import type { Dossier } from '../dossier/index.ts'
import { WITHHELD } from './model.ts'
import { occursIn, type Phrase, replacer } from './replace-phrases.ts'
import { namesIn, peopleOf, sentencesOf, tellTales } from './tell-tales.ts'

/** Takes what names a source at risk, or people who are not to be named, out of words. */
export interface Redactor {
  readonly always: (text: string) => string
  /**
   * Leaves what the article itself says: beside the article's words, a gap would name the source.
   */
  readonly unlessPublic: (text: string) => string
  /** For the names of files, where names of people begin with small letters, too. */
  readonly fileName: (name: string) => string
  /** Whether a file may be told of, by its hash. */
  readonly mayTell: (sha256: string) => boolean
}

/** Shorter strings are parts of ordinary words. */
const SHORTEST = 4
/** Shorter remarks, and the words beside a passage, are said of much else too. */
const SHORTEST_SAID = 12

/**
 * A redactor for the dossier's sources at risk, whatever the case of the letters; `people` are
 * replaced as well.
 */
export function redactor(
  dossier: Dossier,
  articleText: string,
  people: readonly Phrase[] = [],
): Redactor {
  const phrases = new Map<string, Phrase>()
  const add = (text: string, isName = false) => {
    const words = text.trim()
    if (words.length >= SHORTEST) phrases.set(words, { words, by: WITHHELD, whole: false })
    else if (isName && words.length > 1) phrases.set(words, { words, by: WITHHELD, whole: true })
  }
  const addSaid = (text: string) => {
    if (text.trim().length >= SHORTEST_SAID) add(text)
  }
  const hashes = new Set<string>()
  const atRisk = Object.values(dossier.sources).filter((source) => source.atRisk)
  for (const source of atRisk) {
    for (const text of tellTales(source)) add(text)
    for (const name of peopleOf(source.csl)) add(name, true)
    for (const { sha256, text } of Object.values(source.evidence)) {
      for (const hash of text ? [sha256, text.sha256] : [sha256]) hashes.add(hash)
    }
  }
  const ids = new Set(atRisk.map(({ id }) => id))
  for (const { to, question, answered, contacts } of Object.values(dossier.queries)) {
    if (![to.sourceId, answered?.sourceId].some((id) => id && ids.has(id))) continue
    const logged = Object.values(contacts)
    for (const name of [to.name, ...logged.map(({ who }) => who)].flatMap(namesIn)) add(name, true)
    for (const text of [question, answered?.text ?? '']) addSaid(text)
    for (const { asked, answer } of logged) for (const text of [asked, answer]) addSaid(text)
  }
  for (const { sourceId, text } of Object.values(dossier.notes)) {
    if (sourceId !== null && ids.has(sourceId))
      for (const words of [text, ...sentencesOf(text)]) addSaid(words)
  }
  for (const hash of hashes) add(hash)
  for (const link of Object.values(dossier.links)) {
    if (!ids.has(link.sourceId)) continue
    const { quote, authority, rebuttal, note } = link
    for (const text of [quote.exact, ...sentencesOf(quote.exact)]) add(text)
    for (const text of [quote.prefix, quote.suffix, authority, rebuttal, note]) addSaid(text)
  }
  const lower = articleText.toLowerCase()
  const telling = [...phrases.values(), ...people]
  const isPublic = (phrase: Phrase) =>
    lower.includes(phrase.words.toLowerCase()) && occursIn(articleText, phrase)
  return {
    always: replacer(telling),
    fileName: replacer(telling, { anyCase: true }),
    unlessPublic: replacer(telling.filter((phrase) => !isPublic(phrase))),
    mayTell: (sha256) => !hashes.has(sha256),
  }
}
