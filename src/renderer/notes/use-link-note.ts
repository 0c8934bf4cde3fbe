import { sourceTitle } from '../source/source-title.ts'
import { useDossierStore, useStores } from '../state/context.ts'

/**
 * Makes a note a source of a claim, or with null of a new claim of the note's own words, and says
 * what was done.
 */
export function useLinkNote(): (noteId: string, claimId: string | null) => Promise<void> {
  const store = useDossierStore()
  const { notices } = useStores()
  return async (noteId, claimId) => {
    const created = await store.execute({ type: 'linkNote', noteId, claimId })
    if (created === null) return
    const { notes, sources } = store.dossier
    const source = sources[notes[noteId]?.sourceId ?? '']
    if (source === undefined) return
    const claim = created.find((id) => store.index.order.get(id)) ?? claimId ?? undefined
    const number = store.index.order.get(claim)?.number
    const title = sourceTitle(source)
    const text = created.includes(source.id)
      ? `Claim ${number} has a new source: ${title}`
      : `Claim ${number} is linked to a source that the dossier has: ${title}`
    notices.show(text, [{ label: 'Undo', run: () => void store.undo() }])
  }
}
