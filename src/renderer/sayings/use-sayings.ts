import type { Comment } from '../../core/dossier/index.ts'
import { useDossier } from '../state/context.ts'
import type { DossierStore } from '../state/dossier-store.ts'
import { commentsByThing } from './sayings.ts'

type ByThing = ReadonlyMap<string, readonly Comment[]>

const NONE: readonly Comment[] = []
const known = new WeakMap<DossierStore, { readonly version: number; readonly byThing: ByThing }>()

/** The comments on each thing, by its id. The same value until a comment changes. */
export function useCommentsByThing(): ByThing {
  return useDossier(byThingOf)
}

/** The comments on one thing, oldest first. */
export function useCommentsOn(id: string): readonly Comment[] {
  return useCommentsByThing().get(id) ?? NONE
}

/** Sorted once for everybody who reads them. */
function byThingOf(store: DossierStore): ByThing {
  const version = store.versionOf('comments')
  const before = known.get(store)
  if (before?.version === version) return before.byThing
  const byThing = commentsByThing(store.dossier.comments)
  known.set(store, { version, byThing })
  return byThing
}
