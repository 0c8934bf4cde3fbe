import type { RefObject } from 'react'
import { type Step, step } from '../../core/article/index.ts'
import type { Doable } from '../actions/action-store.ts'
import { useDossierStore } from '../state/context.ts'
import { caretOf, setCaret } from './caret.ts'

/** A caret that walks the article by word, sentence and paragraph. */
export function useCaretKeys(
  articleRef: RefObject<HTMLElement | null>,
  at: RefObject<number>,
): Doable {
  const store = useDossierStore()

  const walk = (by: Step['by'], direction: Step['direction'], selects: boolean) => () => {
    const article = articleRef.current
    if (article === null) return false
    const caret = caretOf(article)
    const from = caret?.focus ?? Math.max(0, at.current)
    // Left is on in a text that is read from the right.
    const turned = by === 'word' && isRightToLeft(article)
    const towards = turned ? (direction === 'forward' ? 'backward' : 'forward') : direction
    const focus = step(store.draft, store.words, from, { by, direction: towards })
    setCaret(article, { anchor: selects ? (caret?.anchor ?? from) : focus, focus })
    at.current = focus
  }
  return {
    wordForward: walk('word', 'forward', false),
    wordBackward: walk('word', 'backward', false),
    sentenceForward: walk('sentence', 'forward', false),
    sentenceBackward: walk('sentence', 'backward', false),
    paragraphForward: walk('paragraph', 'forward', false),
    paragraphBackward: walk('paragraph', 'backward', false),
    selectWordForward: walk('word', 'forward', true),
    selectWordBackward: walk('word', 'backward', true),
    selectSentenceForward: walk('sentence', 'forward', true),
    selectSentenceBackward: walk('sentence', 'backward', true),
    selectParagraphForward: walk('paragraph', 'forward', true),
    selectParagraphBackward: walk('paragraph', 'backward', true),
  }
}

/** Whether the paragraph with the caret is read from the right. */
function isRightToLeft(article: HTMLElement): boolean {
  const node = document.getSelection()?.focusNode
  const near = node && article.contains(node) ? node.parentElement : article.querySelector('.block')
  const block = near?.closest('.block')
  return block != null && getComputedStyle(block).direction === 'rtl'
}
