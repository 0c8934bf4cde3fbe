import type { CslItem } from './csl.ts'

/** What stands for a source at risk in everything that leaves the desk. */
export const WITHHELD = 'Source withheld'

/** A description that tells that there is a source and nothing of it, not even its kind. */
export function withheldItem(): CslItem {
  return { type: 'document', title: WITHHELD }
}
