import { same } from './change.ts'
import { type Dossier, type RecordName, records } from './dossier.ts'
import type { Patch } from './patch.ts'
import { keyOf, type Unit, unitsOfEntity } from './units.ts'

interface Told {
  readonly ours: Dossier
  readonly theirs: Dossier
  readonly merged: Dossier
  /** Whether a merge line has to say of this unit how it stands, although it stands as ours does. */
  readonly isDecided: (key: string) => boolean
}

/**
 * What turns our state into the merged one, unit by unit, so that whoever merges the result can
 * tell what was taken over from what was decided here. What was decided against is told too: what
 * only the other side has and is left out is put in and taken out again.
 */
export function patchesTo({ ours, theirs, merged, isDecided }: Told): Patch[] {
  const patches: Patch[] = []
  for (const [field, value] of Object.entries(merged.info)) {
    const path = ['info', field]
    if (!same(Reflect.get(ours.info, field), value) || isDecided(keyOf(path))) {
      patches.push({ path, value })
    }
  }
  for (const record of Object.keys(records) as RecordName[]) {
    const [here, there, after] = [ours[record], theirs[record], merged[record]] as Record<
      string,
      object
    >[] as [Record<string, object>, Record<string, object>, Record<string, object>]
    for (const id of new Set([
      ...Object.keys(here),
      ...Object.keys(there),
      ...Object.keys(after),
    ])) {
      const path = [record, id]
      const [our, their, now] = [here[id], there[id], after[id]]
      if (now === undefined) {
        const isLeftOut = our === undefined && their !== undefined && isDecided(keyOf(path))
        if (isLeftOut) patches.push({ path, value: their })
        if (our !== undefined || isLeftOut) patches.push({ path })
      } else if (our === undefined) {
        patches.push({ path, value: their ?? now })
        if (their) patches.push(...unitPatches(record, id, their, now, isDecided))
      } else if (isDecided(keyOf(path))) patches.push({ path, value: now })
      else patches.push(...unitPatches(record, id, our, now, isDecided))
    }
  }
  return patches
}

function unitPatches(
  record: string,
  id: string,
  before: object,
  now: object,
  isDecided: (key: string) => boolean,
): Patch[] {
  const byKey = (entity: object) =>
    new Map(unitsOfEntity(record, id, entity).map((unit) => [keyOf(unit.path), unit]))
  const [old, next] = [byKey(before), byKey(now)]
  return [...new Set([...old.keys(), ...next.keys()])].flatMap((key): Patch[] => {
    const { path } = (next.get(key) ?? old.get(key)) as Unit
    if (path.length === 2) return []
    const value = next.get(key)?.value
    if (same(old.get(key)?.value, value) && !isDecided(key)) return []
    return [{ path: [...path], ...(value === undefined ? {} : { value }) }]
  })
}
