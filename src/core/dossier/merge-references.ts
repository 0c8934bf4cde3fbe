import type { Dossier } from './dossier.ts'
import type { KeptFile, Link } from './entities.ts'
import { keyOf } from './units.ts'

/** What the entities of a merged state are judged by, where they name what is not there. */
export interface Chosen {
  /** Whether a person chose that what the key names goes. */
  readonly isGone: (key: string) => boolean
  /** Whether a person chose that it stays. */
  readonly stays: (key: string) => boolean
}

type Entities = Record<string, Record<string, unknown>>
type States = readonly [Dossier, Dossier]

/**
 * Makes a merged state whole, in place: whatever names what is not there. What was chosen to go
 * takes with it what cannot be without it; everything else that is named comes back. The same
 * whichever of the two states comes first.
 */
export function settleReferences(merged: Dossier, states: States, chosen: Chosen): void {
  while (settleOnce(merged, states, chosen)) {
    // What came back may name something in turn.
  }
  for (const note of Object.values(merged.notes)) {
    if (note.sourceId !== null && merged.sources[note.sourceId] === undefined) {
      merged.notes[note.id] = { ...note, sourceId: null }
    }
  }
  for (const query of Object.values(merged.queries)) {
    const { answered } = query
    if (answered === null) continue
    const noteId = merged.notes[answered.noteId ?? ''] ? answered.noteId : null
    const sourceId = merged.sources[answered.sourceId ?? ''] ? answered.sourceId : null
    if (noteId === answered.noteId && sourceId === answered.sourceId) continue
    merged.queries[query.id] = { ...query, answered: { ...answered, noteId, sourceId } }
  }
  for (const link of Object.values(merged.links)) tie(merged, states, link, chosen)
}

/** A field that names another entity, and which. */
interface Reference {
  readonly field: string
  readonly to: readonly [record: string, id: string]
  /** The field’s value where nothing is named, for a thing that can be without it. */
  readonly without?: unknown
}

function referencesOf(record: string, entity: Record<string, unknown>): Reference[] {
  const references: Reference[] = []
  const { claimId, sourceId, on, to } = entity as {
    readonly claimId?: string | null
    readonly sourceId?: string | null
    readonly on?: { readonly record: string; readonly id: string }
    readonly to?: { readonly sourceId: string | null }
  }
  const isQuery = record === 'queries'
  if (claimId) {
    const without = isQuery ? { without: null } : {}
    references.push({ field: 'claimId', to: ['claims', claimId], ...without })
  }
  if (sourceId && record === 'links')
    references.push({ field: 'sourceId', to: ['sources', sourceId] })
  if (on) references.push({ field: 'on', to: [on.record, on.id] })
  if (isQuery && to?.sourceId) {
    const without = { ...to, sourceId: null }
    references.push({ field: 'to', to: ['sources', to.sourceId], without })
  }
  return references
}

function settleOnce(merged: Dossier, states: States, chosen: Chosen): boolean {
  const records = merged as unknown as Entities
  let changed = false
  for (const record of ['links', 'flags', 'comments', 'queries', 'corrections']) {
    for (const id of Object.keys(records[record] ?? {})) {
      const entity = records[record]?.[id] as Record<string, unknown>
      for (const reference of referencesOf(record, entity)) {
        const [name, key] = reference.to
        if (records[name]?.[key] !== undefined) continue
        settleOne(records, states, [record, id], reference, chosen)
        changed = true
        break
      }
    }
  }
  return changed
}

function settleOne(
  records: Entities,
  states: States,
  [record, id]: readonly [string, string],
  { field, to, without }: Reference,
  { isGone, stays }: Chosen,
): void {
  const put = (value: unknown) => {
    const entity = records[record] as Record<string, unknown>
    entity[id] = { ...(entity[id] as object), [field]: value }
  }
  const [name, key] = to
  const isChosen = isGone(keyOf(to)) && !stays(keyOf([record, id]))
  if (!isChosen && bringBack(records, states, name, key)) return
  for (const state of states) {
    const other = (state as unknown as Entities)[record]?.[id] as
      | Record<string, unknown>
      | undefined
    const [instead] = referencesOf(record, other ?? {}).filter((one) => one.field === field)
    if (instead === undefined || keyOf(instead.to) === keyOf(to)) continue
    const [otherName, otherKey] = instead.to
    const stands = records[otherName]?.[otherKey] !== undefined
    // What was only merged into the one that goes comes back with what it had.
    const isBack =
      !stands && !isGone(keyOf(instead.to)) && bringBack(records, states, otherName, otherKey)
    if (!stands && !isBack) continue
    put(other?.[field])
    return
  }
  if (without !== undefined) put(without)
  else delete records[record]?.[id]
}

/** Whether one of the states had it, and so it is there again. */
function bringBack(records: Entities, states: States, name: string, key: string): boolean {
  const former = states
    .map((state) => (state as unknown as Entities)[name]?.[key])
    .find((value) => value !== undefined)
  if (former !== undefined) (records[name] as Record<string, unknown>)[key] = former
  return former !== undefined
}

/** A link is tied to a file of its own source: the file follows the link, or the link lets it go. */
function tie(merged: Dossier, states: States, link: Link, { isGone }: Chosen): void {
  const { evidence, sourceId, id } = link
  const source = merged.sources[sourceId]
  if (evidence === null || source === undefined || source.evidence[evidence]) return
  const file = isGone(keyOf(['sources', sourceId, 'evidence', evidence]))
    ? undefined
    : fileIn(states, sourceId, evidence)
  if (file === undefined) merged.links[id] = { ...link, evidence: null }
  else merged.sources[sourceId] = { ...source, evidence: { ...source.evidence, [evidence]: file } }
}

/** As the link’s own source had it, or else as any other did. */
function fileIn(states: States, sourceId: string, sha256: string): KeptFile | undefined {
  const found = states
    .flatMap((state) => Object.values(state.sources))
    .flatMap(({ id, evidence }) => (evidence[sha256] ? [{ id, file: evidence[sha256] }] : []))
    .sort((a, b) => rank(a.id) - rank(b.id) || (JSON.stringify(a) < JSON.stringify(b) ? -1 : 1))
  return found[0]?.file
  function rank(id: string): number {
    return id === sourceId ? 0 : 1
  }
}
