import type { RefObject } from 'react'
import type { Span } from '../../core/article/index.ts'
import type { Tick } from '../../core/dossier/index.ts'
import type { Doable } from '../actions/action-store.ts'
import type { ArticleCaret } from '../article/caret.ts'
import { nextSentence, sentenceAt } from '../article/sentence-at.ts'
import { useDossierStore, useStores } from '../state/context.ts'
import { coverageWords } from './coverage-words.ts'
import { useInTurn } from './use-in-turn.ts'

/** What ticking needs to know of the desk. */
export interface CheckingOff {
  readonly articleRef: RefObject<HTMLElement | null>
  readonly caret: ArticleCaret
  /** The wash over what is not ticked is to come or go. */
  readonly onShow: () => void
  readonly say: (text: string) => void
}

const KINDS: Record<Tick['kind'], string> = {
  verified: 'Ticked',
  cleared: 'Ticked as nothing to check',
}

/** Ticking words, and going to those that nobody has ticked. */
export function useCheckingOff({ articleRef, caret, onShow, say }: CheckingOff): Doable {
  const store = useDossierStore()
  const { notices } = useStores()
  const inTurn = useInTurn()

  const tick = async (kind: Tick['kind']) => {
    const { draft } = store
    const at = caret.value?.focus
    const span = caret.span ?? (at === undefined ? null : sentenceAt(draft, at))
    if (span === null) return notices.show('Put the caret into a sentence, or select words.')
    const off = store.checkOff.isTicked(span, kind)
    const command = { type: 'tickWords', draftId: draft.id, span, kind: off ? null : kind } as const
    if ((await store.execute(command)) === null) return
    say(`${off ? 'Tick taken off' : KINDS[kind]}: ${coverageWords(store.checkOff.coverage)}`)
    // On to what comes next, as a pencil goes on to the next sentence.
    const next = off ? span.start : (nextSentence(draft, span.end) ?? span.end)
    caret.put({ anchor: next, focus: next })
  }

  const go = (by: 1 | -1) => {
    const { coverage } = store.checkOff
    const { start, end } = caret.span ?? at(caret.value?.focus ?? (by === 1 ? 0 : Infinity))
    const word = by === 1 ? coverage.nextUncovered(end) : coverage.previousUncovered(start)
    if (word === null) {
      const all = coverage.covered === coverage.total
      return notices.show(
        all
          ? 'Every word is ticked.'
          : `No unticked words ${by === 1 ? 'further on' : 'before this'}.`,
      )
    }
    const block = store.draft.blocks.find(({ end }) => end >= word.end)
    const stretches = block ? coverage.uncovered(block) : []
    const stretch = stretches.find(({ start, end }) => start <= word.start && end >= word.end)
    articleRef.current?.focus({ preventScroll: true })
    caret.select(stretch ?? word)
    say(`Not ticked: ${store.draft.text.slice((stretch ?? word).start, (stretch ?? word).end)}`)
  }
  return {
    tick: () => inTurn(() => tick('verified')),
    clear: () => inTurn(() => tick('cleared')),
    showUnticked: onShow,
    nextUnticked: () => go(1),
    previousUnticked: () => go(-1),
  }
}

function at(offset: number): Span {
  return { start: offset, end: offset }
}
