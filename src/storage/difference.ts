import { type Dossier, type Patch, same } from '../core/dossier/index.ts'

/** The patches that turn one state of a dossier into another of its version, entity by entity. */
export function difference(from: Dossier, to: Dossier): Patch[] {
  const patches: Patch[] = []
  const { version: _, ...parts } = to
  for (const [name, part] of Object.entries(parts)) {
    const before: Readonly<Record<string, unknown>> = Object(Reflect.get(from, name))
    const after: Readonly<Record<string, unknown>> = part
    for (const key of new Set([...Object.keys(before), ...Object.keys(after)])) {
      if (same(before[key], after[key])) continue
      patches.push({
        path: [name, key],
        ...(after[key] === undefined ? {} : { value: after[key] }),
      })
    }
  }
  return patches
}
