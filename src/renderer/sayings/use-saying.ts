import { useEffect } from 'react'
import type { Doable } from '../actions/action-store.ts'
import type { DeskSelection } from '../desk/use-selection.ts'
import { flushTyping } from '../parts/typing.ts'
import { useDossierStore } from '../state/context.ts'
import { type FormKind, SEVERAL } from '../state/saying-store.ts'

/**
 * Flagging, commenting and assigning what is selected: each opens its form where the claim is shown,
 * or below the list where several are selected. `onShow` brings the claim’s pane into the window.
 */
export function useSaying({ claim, claims }: DeskSelection, onShow: () => void): Doable {
  const { saying, readOnly } = useDossierStore()
  // A comment may be sought from a list that covers the pane.
  useEffect(() => {
    let before = saying.sought
    return saying.subscribe(() => {
      if (saying.sought !== null && saying.sought !== before) onShow()
      before = saying.sought
    })
  }, [saying, onShow])
  if (readOnly || claim === undefined) return { raiseFlag: null, comment: null, assign: null }
  const open = (kind: FormKind) => () => {
    flushTyping()
    onShow()
    saying.open(kind, claim.claim.id)
  }
  const openForAll = (kind: FormKind) => () =>
    claims.length > 1 ? saying.open(kind, SEVERAL) : open(kind)()
  return {
    raiseFlag: openForAll('flag'),
    comment: open('comment'),
    assign: openForAll('assign'),
  }
}
