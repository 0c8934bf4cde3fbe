import type { Source } from '../../core/dossier/index.ts'
import { likenessOf } from '../../core/source/index.ts'
import type { LibrarySource } from '../../ipc/index.ts'
import { foldText } from '../palette/word-search.ts'

/** A record that may be of the source that is being described. */
export interface LikeSource {
  readonly source: Source
  readonly alike: LibrarySource['alike']
  /** Where it is, in another dossier; null for one of this dossier. */
  readonly elsewhere: Pick<LibrarySource, 'from' | 'dossier' | 'uses'> | null
}

/** The CSL variables by which a source is known again, and how the library is asked for them. */
const ASKED = { title: 'title', URL: 'url', DOI: 'doi' } as const
export type AskedVariable = keyof typeof ASKED

export function isAsked(variable: string): variable is AskedVariable {
  return Object.hasOwn(ASKED, variable)
}

/** What the library is asked for; null where too little stands there to ask for anything. */
export function questionOf(
  variable: AskedVariable,
  words: string,
): Partial<Record<'title' | 'url' | 'doi', string>> | null {
  const said = words.trim()
  return said.length < FEWEST ? null : { [ASKED[variable]]: said }
}

/** In UTF-16 code units. */
const FEWEST = 3
/** A list that is longer is not looked through while typing. */
const MOST = 5

/** The dossier's own sources that are like what stands in a field, the most alike first. */
export function likeHere(
  sources: readonly Source[],
  variable: AskedVariable,
  words: string,
): LikeSource[] {
  if (questionOf(variable, words) === null) return []
  const typed = { csl: { type: 'document', [variable]: words.trim() }, evidence: {} }
  const sought = foldText(words).split(' ').filter(Boolean)
  return sources
    .flatMap((source): LikeSource[] => {
      const alike = likenessOf(typed, source)
      if (alike !== null) return [{ source, alike, elsewhere: null }]
      const title = variable === 'title' ? foldText(source.csl.title ?? '') : ''
      const hasWords = title !== '' && sought.every((word) => title.includes(word))
      return hasWords ? [{ source, alike: 'words', elsewhere: null }] : []
    })
    .sort((a, b) => Number(a.alike === 'words') - Number(b.alike === 'words'))
}

/** Those of this dossier and then the library's, as many as a glance takes in. */
export function together(
  here: readonly LikeSource[],
  library: readonly LibrarySource[],
): readonly LikeSource[] {
  const others = library.map(
    ({ source, alike, from, dossier, uses }): LikeSource => ({
      source,
      alike,
      elsewhere: { from, dossier, uses },
    }),
  )
  return [...here, ...others].slice(0, MOST)
}

/** By what two records are alike, in words; empty where only some words of the title are. */
export const alikeWords: Record<LikeSource['alike'], string> = {
  doi: 'same DOI',
  url: 'same web address',
  file: 'same file',
  title: 'same title',
  words: '',
}
