import type { Failure } from '../result.ts'

/** How far the saving of a dossier is. Storage sets it, the desk shows it. */
export type SaveState =
  /** Everything is on disk; `at` is when the last change was, ISO 8601, or null before the first. */
  | { readonly state: 'saved'; readonly at: string | null }
  | { readonly state: 'saving'; readonly pending: number }
  /** The changes are kept in memory and tried again. */
  | { readonly state: 'failed'; readonly pending: number; readonly error: Failure }
