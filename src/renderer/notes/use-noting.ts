import type { Doable } from '../actions/action-store.ts'
import { useInTurn } from '../desk/use-in-turn.ts'
import type { DeskSelection } from '../desk/use-selection.ts'
import { useDossierStore, useStores } from '../state/context.ts'
import { isSaid } from './note-words.ts'
import { claimsOnNote, firstUnused, notesOnClaim } from './notes-on.ts'
import { useLinkNote } from './use-link-note.ts'

/** Going from note to note, and making sources of them. `onAsk`: a person has to say for which claim. */
export function useNoting({ claim, note, at, select }: DeskSelection, onAsk: () => void): Doable {
  const store = useDossierStore()
  const { notices } = useStores()
  const linkNote = useLinkNote()
  const inTurn = useInTurn()

  const go = (by: 1 | -1) => {
    // A web page has a link in every line: those are walked only where there is nothing else.
    const hasSaid = store.notes.standing.some(({ note }) => isSaid(note))
    const from = { id: note?.note.id, at: at.current }
    const next = store.notes.next(from, by, (each) => !hasSaid || isSaid(each))
    if (next) return select({ kind: 'note', id: next.note.id })
    notices.show(by === 1 ? 'No note further on.' : 'No note before this.')
  }
  const linkOfClaim = async (claimId: string) => {
    const position = store.index.order.get(claimId)?.place?.position
    const unused = firstUnused(notesOnClaim(store.notes, position), store.dossier.sources)
    if (unused) return linkNote(unused.note.id, claimId)
    notices.show('Nothing that the reporter says here is left to make a source of.')
  }
  const link = async () => {
    if (claim) return linkOfClaim(claim.claim.id)
    const placed = store.notes.get(note?.note.id)
    if (placed === undefined) return
    const claims = claimsOnNote(store.claims, placed.position)
    if (claims.length > 1) return onAsk()
    return linkNote(placed.note.id, claims[0]?.claim.id ?? null)
  }
  const hasNotes = store.notes.standing.length > 0
  const can = !store.readOnly && hasNotes
  return {
    nextNote: hasNotes ? () => go(1) : null,
    previousNote: hasNotes ? () => go(-1) : null,
    linkNote: can && (note ?? claim) ? () => inTurn(link) : null,
  }
}
