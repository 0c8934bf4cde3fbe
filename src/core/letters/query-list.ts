import {
  currentDraft,
  type Dossier,
  lastPlace,
  type NumberedClaim,
  numberedClaims,
  type Query,
} from '../dossier/index.ts'
import { namesInWords } from '../source/index.ts'
import { standsAt } from './stands-at.ts'

/** How far a query is. */
export type QueryState = 'asked' | 'waiting' | 'answered'

/** Which queries are meant: those not sent yet, those without an answer, or all. */
export type WhichQueries = 'asked' | 'open' | 'all'

/** A query with what it is about. */
export interface ListedQuery {
  readonly query: Query
  readonly state: QueryState
  /** Its claim's number in the current draft; null where it is about none. */
  readonly number: number | null
  /** The words of the article that it is about; empty where it is about none. */
  readonly words: string
  /** Where they stand in the current draft; empty where they do not. */
  readonly where: string
  /** Whether it was logged as a contact with a source, and is changed there. */
  readonly isLogged: boolean
}

/** Somebody who is asked, with the queries to them in the order of the text. */
export interface Addressee {
  /** The same for the same addressee in every list. */
  readonly key: string
  /** Who it is, such as “The writer: Anna Holm”. */
  readonly name: string
  readonly sourceId: string | null
  /** Whether it is a source that no file and no letter to others may name. */
  readonly isAtRisk: boolean
  readonly queries: readonly ListedQuery[]
}

export function stateOf({ answered, waiting }: Pick<Query, 'answered' | 'waiting'>): QueryState {
  if (answered) return 'answered'
  return waiting ? 'waiting' : 'asked'
}

export function isMeant(state: QueryState, which: WhichQueries): boolean {
  return which === 'all' || state === which || (which === 'open' && state !== 'answered')
}

/**
 * The queries by whom they go to: the writer first, then the others by name. In each list they are in
 * the order of the current draft, those about no claim last.
 */
export function queriesByAddressee(dossier: Dossier, which: WhichQueries): Addressee[] {
  const order = new Map(
    numberedClaims(dossier, dossier.info.currentDraft).map((each) => [each.claim.id, each]),
  )
  const groups = new Map<string, { query: Query; listed: ListedQuery[] }>()
  for (const query of Object.values(dossier.queries)) {
    if (!isMeant(stateOf(query), which)) continue
    const key = keyOf(query.to)
    const group = groups.get(key) ?? { query, listed: [] }
    groups.set(key, group)
    group.listed.push(listed(dossier, query, order.get(query.claimId ?? '')))
  }
  const addressees = [...groups].map(([key, { query, listed }]) => ({
    key,
    name: addresseeName(dossier, query.to),
    sourceId: query.to.sourceId,
    isAtRisk: dossier.sources[query.to.sourceId ?? '']?.atRisk ?? false,
    queries: listed.sort(byText),
  }))
  return addressees.sort(
    (a, b) => Number(b.key === WRITER) - Number(a.key === WRITER) || a.name.localeCompare(b.name),
  )
}

/** What a list or a letter calls whom a query goes to. */
export function addresseeName(dossier: Dossier, to: Query['to']): string {
  const name = to.name.trim()
  if (to.kind === 'writer') {
    const writer = name || currentDraft(dossier).byline.trim()
    return writer === '' ? 'The writer' : `The writer: ${writer}`
  }
  const csl = dossier.sources[to.sourceId ?? '']?.csl
  if (csl === undefined) return name || 'Somebody'
  return csl.title?.trim() || namesInWords(csl.author ?? []) || csl.URL || name || 'A source'
}

const WRITER = 'writer'

function keyOf({ kind, sourceId, name }: Query['to']): string {
  if (kind === 'writer') return WRITER
  return sourceId === null ? `name ${name.trim().toLocaleLowerCase()}` : `source ${sourceId}`
}

function listed(dossier: Dossier, query: Query, claim: NumberedClaim | undefined): ListedQuery {
  const place = claim && (claim.place ?? lastPlace(dossier, claim.claim))
  const position = claim?.place?.position
  return {
    query,
    state: stateOf(query),
    number: claim?.number ?? null,
    words: place?.quote.exact ?? '',
    where: position ? standsAt(currentDraft(dossier), position.start) : '',
    isLogged: query.claimId === null && Object.keys(query.contacts).length > 0,
  }
}

function byText(a: ListedQuery, b: ListedQuery): number {
  const last = Number.POSITIVE_INFINITY
  if (a.number !== b.number) return (a.number ?? last) < (b.number ?? last) ? -1 : 1
  return a.query.made.at.localeCompare(b.query.made.at)
}
