import type { Dossier, Query } from '../../core/dossier/index.ts'
import { addresseeName } from '../../core/letters/index.ts'
import { sourceTitle } from '../source/source-title.ts'
import { THE_WRITER } from './query-words.ts'

/** Somebody who can be asked. */
export interface AddresseeItem {
  readonly id: string
  readonly to: Query['to']
  readonly title: string
  /** What tells it from others. */
  readonly facts: string
}

/** Whom a claim’s query may go to: the writer, the claim’s sources, the others, who was asked before. */
export function addresseesFor(dossier: Dossier, claimId: string | null): AddresseeItem[] {
  const linked = new Set(
    Object.values(dossier.links)
      .filter((link) => link.claimId === claimId)
      .map(({ sourceId }) => sourceId),
  )
  const sources = Object.values(dossier.sources)
  const inTurn = [
    ...sources.filter(({ id }) => linked.has(id)),
    ...sources.filter(({ id }) => !linked.has(id)),
  ]
  const names = new Set(
    Object.values(dossier.queries).flatMap(({ to }) =>
      to.kind === 'source' && to.sourceId === null ? [to.name.trim()] : [],
    ),
  )
  return [
    { id: 'writer', to: THE_WRITER, title: addresseeName(dossier, THE_WRITER), facts: '' },
    ...inTurn.map((source) => ({
      id: source.id,
      to: { kind: 'source' as const, sourceId: source.id, name: '' },
      title: sourceTitle(source),
      facts: linked.has(source.id) ? 'Source of this claim' : 'Source',
    })),
    ...[...names].map((name) => ({
      id: `name ${name}`,
      to: { kind: 'source' as const, sourceId: null, name },
      title: name,
      facts: 'Asked before',
    })),
  ]
}

/** Which of them a query goes to; nothing where it names somebody else. */
export function itemOf(
  items: readonly AddresseeItem[],
  { kind, sourceId, name }: Query['to'],
): AddresseeItem | undefined {
  return items.find(({ to }) => {
    if (to.kind !== kind || to.sourceId !== sourceId) return false
    return kind === 'writer' || sourceId !== null || to.name === name.trim()
  })
}
