import { type Dossier, type Patch, type RecordName, records, same } from '../core/dossier/index.ts'

/** The patches that turn one state of a dossier into another, entity by entity. */
export function difference(from: Dossier, to: Dossier): Patch[] {
  const patches: Patch[] = []
  const compare = (name: 'info' | RecordName) => {
    const before: Readonly<Record<string, unknown>> = from[name]
    const after: Readonly<Record<string, unknown>> = to[name]
    for (const key of new Set([...Object.keys(before), ...Object.keys(after)])) {
      if (same(before[key], after[key])) continue
      patches.push({
        path: [name, key],
        ...(after[key] === undefined ? {} : { value: after[key] }),
      })
    }
  }
  compare('info')
  for (const name of Object.keys(records) as RecordName[]) compare(name)
  return patches
}
