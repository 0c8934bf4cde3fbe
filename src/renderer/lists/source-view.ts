import type { Source } from '../../core/dossier/index.ts'
import { SOURCE_TYPES } from '../../core/source/index.ts'
import { sourceTitle } from '../source/source-title.ts'
import { FoldedTexts, wordsOfFilter } from './folded-texts.ts'
import { type Arranged, grouped } from './groups.ts'

/** How the sources can be ordered: by title within groups of what the name says. */
export const sourceOrders = {
  title: 'By title',
  kind: 'By kind',
  claims: 'Most claims first',
  risk: 'At risk first',
} as const
export type SourceOrderName = keyof typeof sourceOrders

/** What is shown of the sources, and in which order. */
export interface SourceView {
  /** Words that a source must have, in any order. */
  readonly words: string
  readonly order: SourceOrderName
}

export const plainSources: SourceView = { words: '', order: 'title' }

const folded = new FoldedTexts<Source>()
const { compare } = new Intl.Collator(undefined, { numeric: true })

/** The sources that a view shows; `claims` counts those that each is linked to, by its id. */
export function arrangeSources(
  sources: readonly Source[],
  view: SourceView,
  claims: ReadonlyMap<string, number>,
): Arranged<Source> {
  const words = wordsOfFilter(view.words)
  const count = ({ id }: Source) => claims.get(id) ?? 0
  const byTitle = (a: Source, b: Source) => compare(sourceTitle(a), sourceTitle(b))
  const shown = sources
    .filter((source) => {
      const text = words.length === 0 ? '' : folded.of(source, textOf(source))
      return words.every((word) => text.includes(word))
    })
    .sort((a, b) => (view.order === 'claims' ? count(b) - count(a) : 0) || byTitle(a, b))
  switch (view.order) {
    case 'kind':
      return grouped(shown, ({ csl }) => csl.type, new Map(Object.entries(SOURCE_TYPES)))
    case 'risk':
      return grouped(shown, ({ atRisk }) => (atRisk ? 'risk' : 'safe'), RISKS)
    default:
      return grouped(shown, () => '', new Map())
  }
}

const RISKS = new Map([
  ['risk', 'At risk'],
  ['safe', 'Not at risk'],
])

/** What is searched of a source: everything that its description says in words. */
function textOf(source: Source): string {
  const words = Object.values(source.csl).flatMap((value) => {
    if (typeof value === 'string') return [value]
    return Array.isArray(value) ? value.flatMap((name) => Object.values(name ?? {})) : []
  })
  return [...words, source.contact].join('\n')
}
