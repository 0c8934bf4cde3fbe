import type { Dossier, Source } from '../core/dossier/index.ts'
import {
  keysOf,
  type Likeness,
  likenessOfKeys,
  plainTitle,
  type SourceKeys,
} from '../core/source/index.ts'

/** What a source is to be like; `title` may be some words of one. */
export interface SourceQuery {
  readonly url?: string | undefined
  readonly doi?: string | undefined
  readonly title?: string | undefined
  readonly sha256?: string | undefined
}

/** A source of some dossier of the library. */
export interface FoundSource {
  readonly from: { readonly id: string; readonly sourceId: string }
  /** The dossier's title. */
  readonly dossier: string
  readonly source: Source
  /** By what it is the same; `words` where only words of the title are. */
  readonly alike: Likeness | 'words'
  /** In how many dossiers it is, the one that was asked for not counted. */
  readonly uses: number
}

/** A source as the index has it. */
interface Indexed {
  readonly dossierId: string
  readonly sourceId: string
  readonly keys: SourceKeys
  /** Its title, plain. */
  readonly words: string
  readonly files: number
  /** When it was described, ISO 8601. */
  readonly made: string
  /** As JSON, so that nothing of the dossier it came from is held on to. */
  readonly json: string
}

interface IndexedDossier {
  readonly title: string
  /** The words of all its sources, so that most dossiers are passed over at one look. */
  readonly words: string
  readonly sources: readonly Indexed[]
}

const MOST = 12
/** So many sources that merely have the words are looked at: who has more says more words. */
const MOST_WITH_WORDS = 500
const ORDER: readonly FoundSource['alike'][] = ['doi', 'url', 'file', 'title', 'words']

/**
 * The sources of a library's dossiers, in memory. Those at risk are not in it: what one dossier
 * says of them is told to no other, as whoever reads the other was not trusted with them.
 */
export class LibrarySources {
  readonly #dossiers = new Map<string, IndexedDossier>()
  readonly #byKey = new Map<string, Set<Indexed>>()

  /** Takes a dossier's sources as they are now, in place of what it had. */
  put(id: string, { info, sources }: Pick<Dossier, 'info' | 'sources'>): void {
    this.drop(id)
    const indexed = Object.values(sources)
      .filter(({ atRisk }) => !atRisk)
      .map((source) => index(id, source))
    const words = indexed.map((source) => source.words).join('\n')
    this.#dossiers.set(id, { title: info.title, words, sources: indexed })
    for (const source of indexed) {
      for (const key of namesOf(source.keys)) {
        const others = this.#byKey.get(key)
        if (others) others.add(source)
        else this.#byKey.set(key, new Set([source]))
      }
    }
  }

  drop(id: string): void {
    for (const source of this.#dossiers.get(id)?.sources ?? []) {
      for (const key of namesOf(source.keys)) {
        const others = this.#byKey.get(key)
        others?.delete(source)
        if (others?.size === 0) this.#byKey.delete(key)
      }
    }
    this.#dossiers.delete(id)
  }

  /** Drops the dossiers that are not among these. */
  keep(ids: ReadonlySet<string>): void {
    for (const id of [...this.#dossiers.keys()]) if (!ids.has(id)) this.drop(id)
  }

  /** The sources of other dossiers than `except` that are like the query, the most alike first. */
  find(query: SourceQuery, except: string): FoundSource[] {
    const wanted = keysOfQuery(query)
    const hits = new Map<Indexed, FoundSource['alike']>()
    for (const key of namesOf(wanted)) {
      for (const source of this.#byKey.get(key) ?? []) {
        const alike = source.dossierId === except ? null : likenessOfKeys(wanted, source.keys)
        if (alike !== null) hits.set(source, alike)
      }
    }
    let count = 0
    for (const source of this.#withWords(plainTitle(query.title ?? ''), except)) {
      if (hits.has(source)) continue
      hits.set(source, 'words')
      if (++count === MOST_WITH_WORDS) break
    }
    return oneEach([...hits].sort(byMerit))
      .slice(0, MOST)
      .map((hit) => this.#found(hit, except))
  }

  *#withWords(title: string, except: string): Iterable<Indexed> {
    const words = title.split(/[\s-]+/).filter(Boolean)
    if (words.join('').length < 3) return
    for (const [id, dossier] of this.#dossiers) {
      if (id === except || !words.every((word) => dossier.words.includes(word))) continue
      for (const source of dossier.sources) if (has(source.words, words)) yield source
    }
  }

  /** The best record of a source that was found, and how many dossiers have it. */
  #found([found, alike]: Hit, except: string): FoundSource {
    const records = new Set([found])
    for (const name of sameNames(found.keys)) {
      for (const other of this.#byKey.get(name) ?? []) {
        const isSame = other.dossierId !== except && likenessOfKeys(found.keys, other.keys) !== null
        if (isSame) records.add(other)
      }
    }
    const ranked = [...records].map((record): Hit => [record, alike]).sort(byMerit)
    // What was found by its words alone was not compared with every other record.
    const [{ dossierId: id, sourceId, json }] = alike === 'words' ? (ranked[0] as Hit) : [found]
    return {
      from: { id, sourceId },
      dossier: this.#dossiers.get(id)?.title ?? '',
      source: JSON.parse(json),
      alike,
      uses: new Set([...records].map(({ dossierId }) => dossierId)).size,
    }
  }
}

function index(dossierId: string, source: Source): Indexed {
  return {
    dossierId,
    sourceId: source.id,
    keys: keysOf(source),
    words: plainTitle(source.csl.title ?? ''),
    files: Object.keys(source.evidence).length,
    made: source.made.at,
    json: JSON.stringify(source),
  }
}

function keysOfQuery({ url, doi, title, sha256 }: SourceQuery): SourceKeys {
  const csl = {
    type: 'document',
    ...(url === undefined ? {} : { URL: url }),
    ...(doi === undefined ? {} : { DOI: doi }),
    ...(title === undefined ? {} : { title }),
  }
  return keysOf({ csl, evidence: sha256 === undefined ? {} : { [sha256]: null } })
}

/** What the index finds a source by. */
function namesOf({ doi, url, title, files }: SourceKeys): string[] {
  return [...sameNames({ doi, url, title }), ...files.map((file) => `file ${file}`)]
}

/** What only records of one source share; several sources may be in one file. */
function sameNames({ doi, url, title }: Pick<SourceKeys, 'doi' | 'url' | 'title'>): string[] {
  return [
    ...(doi === null ? [] : [`doi ${doi}`]),
    ...(url === null ? [] : [`url ${url}`]),
    ...(title === null ? [] : [`title ${title}`]),
  ]
}

/** Whether each word begins one of the title's. */
function has(title: string, words: readonly string[]): boolean {
  return words.every((word) => {
    for (let at = title.indexOf(word); at >= 0; at = title.indexOf(word, at + 1)) {
      if (at === 0 || !/[\p{L}\p{N}]/u.test(title.charAt(at - 1))) return true
    }
    return false
  })
}

type Hit = readonly [source: Indexed, alike: FoundSource['alike']]

function byMerit([a, alikeA]: Hit, [b, alikeB]: Hit): number {
  return (
    ORDER.indexOf(alikeA) - ORDER.indexOf(alikeB) ||
    b.files - a.files ||
    (a.made < b.made ? 1 : a.made > b.made ? -1 : 0)
  )
}

/** The best record of each source that several dossiers have. */
function oneEach(hits: readonly Hit[]): Hit[] {
  const best: Hit[] = []
  const byName = new Map<string, Indexed>()
  for (const hit of hits) {
    const [source] = hit
    const names = sameNames(source.keys)
    const isKnown = names.some((name) => {
      const known = byName.get(name)
      return known !== undefined && likenessOfKeys(known.keys, source.keys) !== null
    })
    if (!isKnown) best.push(hit)
    for (const name of names) if (!byName.has(name)) byName.set(name, source)
  }
  return best
}
