import { same } from './change.ts'
import { type Dossier, type RecordName, records } from './dossier.ts'
import { type Patch, RECORD_FIELDS } from './patch.ts'

/**
 * The smallest things that a merge weighs: that an entity is there (`value` true), and each field
 * of it, or each key of a field that is itself a record. `value` is undefined for what is gone.
 */
export interface Unit {
  readonly path: readonly string[]
  readonly value: unknown
}

/** A path as a map's key. */
export function keyOf(path: readonly string[]): string {
  return path.join('\u0000')
}

/** The units of an entity that is there as a whole. */
export function unitsOfEntity(record: string, id: string, entity: object): Unit[] {
  const units: Unit[] = [{ path: [record, id], value: true }]
  for (const [field, value] of Object.entries(entity)) {
    units.push(...unitsOfField(record, id, field, value))
  }
  return units
}

function unitsOfField(record: string, id: string, field: string, value: unknown): Unit[] {
  if (!RECORD_FIELDS[record]?.includes(field)) return [{ path: [record, id, field], value }]
  return Object.entries(value as object).map(([key, inner]) => ({
    path: [record, id, field, key],
    value: inner,
  }))
}

/** What a patch writes, unit by unit. */
export function unitsOfPatch({ path, value }: Patch): Unit[] {
  const [record, id, field] = path as [string, string, string?]
  if (record === 'info' || value === undefined) return [{ path, value }]
  if (field === undefined) return unitsOfEntity(record, id, value as object)
  return path.length === 3 ? unitsOfField(record, id, field, value) : [{ path, value }]
}

/** Everything that a dossier holds, unit by unit. */
export function unitsOf(dossier: Dossier): Map<string, Unit> {
  const units = new Map<string, Unit>()
  const put = (unit: Unit) => units.set(keyOf(unit.path), unit)
  for (const [field, value] of Object.entries(dossier.info)) put({ path: ['info', field], value })
  for (const record of Object.keys(records) as RecordName[]) {
    for (const [id, entity] of Object.entries(dossier[record])) {
      for (const unit of unitsOfEntity(record, id, entity)) put(unit)
    }
  }
  return units
}

/** Where two states of a dossier differ, unit by unit: undefined stands for what one of them lacks. */
export interface Difference {
  readonly path: readonly string[]
  readonly from: unknown
  readonly to: unknown
}

/** What differs between two states. Of an entity that one of them lacks, the whole of it is told alone. */
export function differencesOf(from: Dossier, to: Dossier): Difference[] {
  const [old, now] = [unitsOf(from), unitsOf(to)]
  const differences: Difference[] = []
  for (const key of new Set([...old.keys(), ...now.keys()])) {
    const { path } = (old.get(key) ?? now.get(key)) as Unit
    const [record, id] = path as [RecordName, string]
    const isInfo = path[0] === 'info'
    const isInBoth = isInfo || [old, now].every((units) => units.has(keyOf([record, id])))
    if (!isInfo && path.length === 2) {
      if (isInBoth) continue
      differences.push({ path, from: from[record][id], to: to[record][id] })
    } else if (isInBoth && !same(old.get(key)?.value, now.get(key)?.value)) {
      differences.push({ path, from: old.get(key)?.value, to: now.get(key)?.value })
    }
  }
  return differences
}
