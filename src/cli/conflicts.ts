import type { Dossier, MergeConflict, Stamp, Standpoint } from '../core/dossier/index.ts'
import { type Io, plain } from './io.ts'
import { thingInWords, valueInWords } from './thing-in-words.ts'

/** A conflict as it is printed with --json; a value that is left out was removed on that side. */
export interface ShownConflict {
  readonly path: string
  readonly what: string
  readonly a: { readonly value?: unknown; readonly by: string | null; readonly at: string | null }
  readonly b: ShownConflict['a']
}

export function shownConflicts(
  conflicts: readonly MergeConflict[],
  states: readonly (Dossier | undefined)[],
): ShownConflict[] {
  return conflicts.map(({ path, ours, theirs }) => ({
    path: path.join('/'),
    what: thingInWords(path, [...states, holding(path, ours), holding(path, theirs)]),
    a: shown(ours),
    b: shown(theirs),
  }))
}

/** A state that has nothing but what a conflict is about, where that is a thing as a whole. */
function holding([record = '', id = '', field]: readonly string[], { value }: Standpoint) {
  if (field !== undefined || value === undefined) return undefined
  return { [record]: { [id]: value } } as unknown as Dossier
}

function shown({ value, set }: Standpoint): ShownConflict['a'] {
  return { value, by: nameOf(set), at: set?.at ?? null }
}

function nameOf(set: Stamp | null): string | null {
  return set?.by.name ?? null
}

/** Prints conflicts, two lines each; `names` are those of the two sides. */
export function tellConflicts(
  conflicts: readonly ShownConflict[],
  names: readonly [string, string],
  io: Io,
): void {
  for (const { what, a, b } of conflicts) {
    const sides = [a, b].map(({ value, by, at }, index) => {
      const who = by === null ? '' : ` (${by}, ${at})`
      return `  ${names[index]}: ${valueInWords(value)}${who}`
    })
    io.stdout([`conflict: ${what}`, ...sides].map((line) => `${plain(line)}\n`).join(''))
  }
}
