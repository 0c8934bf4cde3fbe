import type { Verdict } from '../../core/dossier/index.ts'
import type { Findable } from './word-search.ts'

/** One line of the palette. */
export type PaletteEntry = Findable & { readonly id: string } & (
    | { readonly target: 'action'; readonly group: string; readonly keys: readonly string[] }
    | {
        readonly target: 'claim'
        readonly number: number
        readonly words: string
        readonly verdict: Verdict | undefined
      }
    | { readonly target: 'source' | 'note' | 'dossier' }
  )
