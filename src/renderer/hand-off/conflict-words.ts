import type { MergeConflict, RecordName } from '../../core/dossier/index.ts'
import { fieldName } from './field-names.ts'
import type { Things } from './things.ts'

/** What of a thing both sides changed: its verdict, or that it is there at all. */
export function conflictField({ path, ours }: MergeConflict): string {
  const name = fieldName(path)
  return name ?? (ours.value === undefined ? 'removed here' : 'removed in the file')
}

/** A conflict as it is said: “Claim 3 “12 million”: verdict”. */
export function conflictWords(conflict: MergeConflict, things: Things): string {
  const [record, id = ''] = conflict.path
  return `${things.title(record as RecordName, id)}: ${conflictField(conflict)}`
}

/** The first of those that are not decided, and how many more there are. */
export function undecidedWords(left: readonly MergeConflict[], things: Things): string {
  const [first, ...more] = left
  if (first === undefined) return ''
  const others = more.length === 0 ? '' : ` and ${more.length} more`
  return `Not decided: ${conflictWords(first, things)}${others}`
}
