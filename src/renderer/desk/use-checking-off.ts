import type { RefObject } from 'react'
import { type Span, sentences } from '../../core/article/index.ts'
import type { Tick } from '../../core/dossier/index.ts'
import type { Doable } from '../actions/action-store.ts'
import { caretOf, selectSpan } from '../article/caret.ts'
import { selectedSpan } from '../article/selection.ts'
import { useDossierStore, useStores } from '../state/context.ts'
import type { DeskSelection } from './use-selection.ts'

/** Ticking words, and going to those that nobody has ticked. */
export function useCheckingOff(
  selection: DeskSelection,
  articleRef: RefObject<HTMLElement | null>,
  onShow: () => void,
): Doable {
  const store = useDossierStore()
  const { notices } = useStores()

  /** The selected words, or the sentence that the caret, the claim or the suggestion is in. */
  const chosen = (): Span | null => {
    const article = articleRef.current
    if (article === null) return null
    const selected = selectedSpan(article)
    if (selected) return selected
    const at = caretOf(article)?.focus ?? selection.at.current
    const { text, blocks, language } = store.draft
    const block = blocks.find(({ start, end }) => start <= at && at <= end)
    if (block === undefined) return null
    const all = sentences(text, block, language)
    return all.find(({ end }) => end >= at) ?? all.at(-1) ?? null
  }
  const tick = async (kind: Tick['kind']) => {
    const span = chosen()
    if (span === null) return notices.show('Put the caret into a sentence, or select words.')
    const off = store.checkOff.isTicked(span, kind)
    const draftId = store.draft.id
    const command = { type: 'tickWords', draftId, span, kind: off ? null : kind } as const
    if ((await store.execute(command)) === null) return
    // On to what comes next, as a pencil goes on to the next sentence.
    const article = articleRef.current
    if (article && !off) {
      selection.at.current = span.end
      selectSpan(article, { start: span.end, end: span.end })
    }
  }
  const go = (by: 1 | -1) => {
    const article = articleRef.current
    if (article === null) return
    const caret = caretOf(article)
    const from = caret ? Math.max(caret.anchor, caret.focus) : selection.at.current
    const { coverage } = store.checkOff
    const back = caret ? Math.min(caret.anchor, caret.focus) : selection.at.current
    const word =
      by === 1 ? coverage.nextUncovered(Math.max(0, from)) : coverage.previousUncovered(back)
    if (word === null) {
      const all = coverage.covered === coverage.total
      return notices.show(
        all
          ? 'Every word is ticked.'
          : `No unticked words ${by === 1 ? 'further on' : 'before this'}.`,
      )
    }
    const block = store.draft.blocks.find(({ end }) => end >= word.end)
    const stretch = block
      ? coverage.uncovered(block).find(({ start, end }) => start <= word.start && end >= word.end)
      : undefined
    selectSpan(article, stretch ?? word)
    article.focus({ preventScroll: true })
    selection.at.current = (stretch ?? word).start
  }
  const can = !store.readOnly
  return {
    tick: can ? () => void tick('verified') : null,
    clear: can ? () => void tick('cleared') : null,
    showUnticked: onShow,
    nextUnticked: () => go(1),
    previousUnticked: () => go(-1),
  }
}
