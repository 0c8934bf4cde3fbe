import CSL from 'citeproc'
import { citable } from './citable.ts'
import { type Run, runsOf, textOf } from './cite-runs.ts'
import type { CslItem } from './csl.ts'
import { WITHHELD } from './withheld.ts'

/** How sources are cited: a style and a locale of the CSL project, as XML. */
export interface CitationStyle {
  readonly style: string
  readonly locale: string
}

/** A source to be cited. */
export interface Cited {
  readonly id: string
  readonly csl: CslItem
  /** It is not to be known outside: nothing of it reaches a bibliography but that it is there. */
  readonly atRisk: boolean
}

/** A source in a bibliography. */
export interface Entry {
  readonly id: string
  readonly runs: readonly Run[]
  /** The same without its looks. */
  readonly text: string
}

export interface Citer {
  /**
   * The sources as a list in the style's order. Every one is there: those that the style has no
   * words for, or that the processor fails on, by their title; those at risk at the end, as
   * withheld.
   */
  bibliography(items: readonly Cited[]): readonly Entry[]
  /**
   * How a text refers to a source: “(World Bank, 2021)”, or the words of a note. Empty where the
   * style has no words for it. Of a source at risk it tells what it is: it is for the desk alone.
   */
  short(csl: CslItem): string
}

const NOTHING_KNOWN = 'Source without a description'

/** Cites in a style. Making one costs: keep it. Throws where the XML is no style. */
export function citerOf(style: CitationStyle): Citer {
  let processor = processorOf(style)
  /** Null where the processor fails, which leaves it in a state that it is not to go on from. */
  const tried = <T>(act: (fresh: Processor) => T): T | null => {
    try {
      return act(processor)
    } catch {
      processor = processorOf(style)
      return null
    }
  }
  const listed = (cited: readonly Cited[]): Entry[] => {
    const all = tried((made) => made.list(cited))
    if (all !== null) return all
    const fit = cited.filter((each) => tried((made) => made.list([each])) !== null)
    return fit.length < cited.length ? (tried((made) => made.list(fit)) ?? []) : []
  }
  return {
    bibliography: (cited) => {
      const open = cited.filter(({ atRisk }) => !atRisk)
      const entries = listed(open)
      const said = new Set(entries.map(({ id }) => id))
      const unsaid = open.filter(({ id }) => !said.has(id))
      return [
        ...entries,
        ...unsaid.map(({ id, csl }) => plain(id, csl.title?.trim() || NOTHING_KNOWN)),
        ...cited.filter(({ atRisk }) => atRisk).map(({ id }) => plain(id, WITHHELD)),
      ]
    },
    short: (csl) => tried((made) => made.refer(csl)) ?? '',
  }
}

interface Processor {
  list(cited: readonly Cited[]): Entry[]
  refer(csl: CslItem): string
}

function processorOf({ style, locale }: CitationStyle): Processor {
  // The processor remembers what it saw under an id: none is used twice.
  let first = 0
  let items: readonly CslItem[] = []
  const engine = new CSL.Engine(
    {
      retrieveLocale: () => locale,
      retrieveItem: (id) => ({
        ...citable(items[Number(id) - first] as CslItem),
        id,
        system_id: id,
      }),
      embedBibliographyEntry: (id) => id,
    },
    style,
    'en-US',
  )
  const register = (format: 'html' | 'text', cited: readonly CslItem[]) => {
    first += items.length
    items = cited
    engine.setOutputFormat(format)
    engine.updateItems(items.map((_, at) => String(first + at)))
  }
  return {
    list: (cited) => {
      register(
        'html',
        cited.map(({ csl }) => csl),
      )
      const [, entries] = engine.makeBibliography() || [null, []]
      return entries.flatMap((html) => entryOf(html, (id) => cited[Number(id) - first]))
    },
    refer: (csl) => {
      register('text', [csl])
      const words = engine.makeCitationCluster([{ id: String(first) }])
      return words.includes('CSL STYLE ERROR') ? '' : words.trim()
    },
  }
}

/** The processor's entry, with the id of its source behind it. */
function entryOf(html: string, citedAs: (id: string) => Cited | undefined): Entry[] {
  const [, inner = '', id = ''] =
    /^\s*<div class="csl-entry">([\s\S]*)<\/div>\s*(\d+)\s*$/.exec(html) ?? []
  const source = citedAs(id)
  const runs = runsOf(inner)
  const text = textOf(runs)
  return source === undefined || text === '' ? [] : [{ id: source.id, runs, text }]
}

function plain(id: string, text: string): Entry {
  return { id, runs: [{ text }], text }
}
