import type { Flag } from '../../core/dossier/index.ts'
import { useManySteps } from '../lists/use-many-steps.ts'
import { useDossierStore, useStores } from '../state/context.ts'
import type { FlagReason } from './flag-words.ts'
import { flagReasons } from './sayings.ts'

/** Why claims are flagged. */
export interface Flagging {
  readonly reason: FlagReason
  readonly text: string
}

/** The claims that have no open flag for this reason. */
export function unflagged(
  claimIds: readonly string[],
  reason: FlagReason,
  flags: readonly Flag[],
): readonly string[] {
  const known = new Set(
    flags
      .filter((flag) => flag.reason === reason && flag.resolution === null)
      .map(({ claimId }) => claimId),
  )
  return claimIds.filter((id) => !known.has(id))
}

/**
 * Flags claims, in one step that is undone at once. Of several, those that have such a flag already
 * are left as they are. Answers whether it was done, also where nothing was to do.
 */
export function useFlagging(): (
  claimIds: readonly string[],
  flagging: Flagging,
) => Promise<boolean> {
  const store = useDossierStore()
  const { notices } = useStores()
  const doAll = useManySteps()
  return async (claimIds, { reason, text }) => {
    const able =
      claimIds.length === 1
        ? claimIds
        : unflagged(claimIds, reason, Object.values(store.dossier.flags))
    const made = await doAll(able.map((claimId) => ({ type: 'raiseFlag', claimId, reason, text })))
    if (made === null) return false
    const { done, isStopped } = made
    const why = flagReasons[reason].toLowerCase()
    const said =
      claimIds.length === 1
        ? `Flagged for the editor: ${why}.`
        : done === claimIds.length
          ? `${done} claims flagged for the editor: ${why}.`
          : `${done} of ${claimIds.length} claims flagged for the editor: ${why}.${isStopped ? '' : ' The others were already.'}`
    const undo = { label: 'Undo', run: () => void store.undo() }
    notices.show(said, done > 0 ? [undo] : [])
    return true
  }
}
