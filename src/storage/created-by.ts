import type { Patch } from '../core/dossier/index.ts'

/** The ids of the entities that patches added, in their order; `inverse` is what takes the patches back. */
export function createdBy(patches: readonly Patch[], inverse: readonly Patch[]): string[] {
  const wasNot = new Set(inverse.filter((back) => back.value === undefined).map(pathKey))
  return patches
    .filter((patch) => patch.path.length === 2 && patch.path[0] !== 'info')
    .filter((patch) => patch.value !== undefined && wasNot.has(pathKey(patch)))
    .map((patch) => patch.path[1] as string)
}

function pathKey(patch: Patch): string {
  return patch.path.join('\n')
}
