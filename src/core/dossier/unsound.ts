import type { Block } from '../article/index.ts'
import { type Dossier, type RecordName, records } from './dossier.ts'
import type { Place } from './entities.ts'

/**
 * What keeps a dossier from being worked with although each part of it is of its shape, as it
 * continues “the dossier”; null where nothing does. Commands and merges never leave one so: it is
 * for what another program, or somebody of ill will, has written. Costs by the dossier's size.
 */
export function unsoundIn(dossier: Dossier): string | null {
  if (own(dossier.drafts, dossier.info.currentDraft)?.state !== 'taken') {
    return 'names a draft that it does not have'
  }
  for (const record of Object.keys(records) as RecordName[]) {
    for (const [id, entity] of Object.entries(dossier[record])) {
      if (entity.id !== id) return `has ${record}/${id} under the name of another`
      const lacking = referencesOf(entity).find(([name, key]) => !Object.hasOwn(dossier[name], key))
      if (lacking) return `has ${record}/${id}, which is of ${lacking.join('/')}, which is missing`
      if ('places' in entity && !areWithin(dossier, entity.places)) {
        return `has ${record}/${id} outside of its draft’s words`
      }
    }
  }
  const torn = Object.values(dossier.drafts).find(({ text, blocks }) => !areInOrder(text, blocks))
  return torn ? `has a draft ${torn.number} whose blocks are not those of its text` : null
}

/** A record has the keys that it was given, and none that every object has. */
function own<T>(record: Readonly<Record<string, T>>, key: string): T | undefined {
  return Object.hasOwn(record, key) ? record[key] : undefined
}

interface Referring {
  readonly claimId?: string | null
  readonly sourceId?: string | null
  readonly on?: { readonly record: RecordName; readonly id: string }
  readonly to?: string | { readonly sourceId: string | null }
}

/** What an entity cannot be without. */
function referencesOf(entity: object): [RecordName, string][] {
  const { claimId, sourceId, on, to } = entity as Referring
  const asked = typeof to === 'object' ? to.sourceId : null
  return [
    ...(claimId ? [['claims', claimId] as [RecordName, string]] : []),
    ...(sourceId ? [['sources', sourceId] as [RecordName, string]] : []),
    ...(on ? [[on.record, on.id] as [RecordName, string]] : []),
    ...(asked ? [['sources', asked] as [RecordName, string]] : []),
  ]
}

function areWithin({ drafts }: Dossier, places: Readonly<Record<string, Place>>): boolean {
  return Object.entries(places).every(([draftId, { position, candidates }]) => {
    const length = own(drafts, draftId)?.text.length ?? Number.POSITIVE_INFINITY
    return (position?.end ?? 0) <= length && candidates.every(({ end }) => end <= length)
  })
}

function areInOrder(text: string, blocks: readonly Block[]): boolean {
  let last = 0
  for (const { start, end } of blocks) {
    if (start < last || end < start || end > text.length) return false
    last = end
  }
  return true
}
