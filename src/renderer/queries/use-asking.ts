import type { Doable } from '../actions/action-store.ts'
import type { ArticleCaret } from '../article/caret.ts'
import type { DeskSelection } from '../desk/use-selection.ts'
import { flushTyping } from '../parts/typing.ts'
import type { Wanted } from '../state/asking-store.ts'
import { useDossierStore } from '../state/context.ts'

/** Asking about the selected claim, and suggesting other words for it, in its pane. */
export function useAsking(
  selection: DeskSelection,
  caret: ArticleCaret,
  onShowPane: () => void,
): Doable {
  const store = useDossierStore()
  const { claim } = selection
  const open = (form: Wanted['form']) => () => {
    if (claim === undefined) return
    flushTyping()
    const { place } = claim
    const words = wordsWithin(store.draft.text, place?.position ?? null, caret.span)
    onShowPane()
    store.asking.want({ form, claimId: claim.claim.id, words })
  }
  const can = claim !== undefined && !store.readOnly
  return {
    askQuery: can ? open('query') : null,
    proposeWording: can && claim.place?.position ? open('wording') : null,
  }
}

interface Stretch {
  readonly start: number
  readonly end: number
}

/** The selected words, where they are some of a claim’s and stand there once; else null. */
export function wordsWithin(
  text: string,
  claim: Stretch | null,
  selected: Stretch | null,
): string | null {
  if (claim === null || selected === null) return null
  if (selected.start < claim.start || selected.end > claim.end) return null
  const words = text.slice(selected.start, selected.end).trim()
  const all = text.slice(claim.start, claim.end)
  const isPart = words !== '' && words !== all
  return isPart && all.indexOf(words) === all.lastIndexOf(words) ? words : null
}
