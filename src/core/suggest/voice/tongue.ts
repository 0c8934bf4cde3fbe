import { type Attribution, attribute } from './attribute.ts'
import { type Name, names } from './names.ts'
import { type ReportedClause, reportedClauses } from './reported.ts'
import { ARABIC } from './tongues/arabic.ts'
import { ALBANIAN, SERBIAN } from './tongues/balkan.ts'
import { foreign } from './tongues/foreign.ts'
import { GERMAN } from './tongues/german.ts'
import { FRENCH, ITALIAN, PORTUGUESE, SPANISH } from './tongues/romance.ts'

/** How a language names people and reports what they say. */
export interface Tongue {
  /** The names in one sentence, in order. */
  names(text: string): Name[]
  /** The reporting clauses of a sentence whose quoted words are blanked out, in order. */
  attribute(outside: string, names: readonly Name[]): Attribution[]
  /** What such a sentence reports without quoting it. */
  reported(outside: string, attributions: readonly Attribution[]): ReportedClause[]
}

const ENGLISH: Tongue = { names, attribute, reported: reportedClauses }

const serbian = foreign(SERBIAN, true)
const TONGUES: ReadonlyMap<string, () => Tongue> = new Map([
  ['', () => ENGLISH],
  ['en', () => ENGLISH],
  ['de', foreign(GERMAN)],
  ['fr', foreign(FRENCH)],
  ['es', foreign(SPANISH)],
  ['it', foreign(ITALIAN)],
  ['pt', foreign(PORTUGUESE)],
  ['sr', serbian],
  ['hr', serbian],
  ['bs', serbian],
  ['sh', serbian],
  ['cnr', serbian],
  ['sq', foreign(ALBANIAN)],
  ['ar', () => ARABIC],
])

/** The tongue of a BCP 47 tag; null for a language that is not read. An unknown one is English. */
export function tongueOf(language: string): Tongue | null {
  return TONGUES.get(language.toLowerCase().split(/[-_]/)[0] ?? '')?.() ?? null
}
