import { type Step, step } from '../../core/article/index.ts'
import type { Doable } from '../actions/action-store.ts'
import { useDossierStore } from '../state/context.ts'
import type { ArticleCaret } from './caret.ts'
import { directionAt } from './direction.ts'

/**
 * A caret that walks the article by word, sentence and paragraph. What it passed is said, as a
 * screen reader says it of a caret of its own.
 */
export function useCaretKeys(caret: ArticleCaret, say: (text: string) => void): Doable {
  const store = useDossierStore()

  const walk = (by: Step['by'], direction: Step['direction'], selects: boolean) => () => {
    const { anchor, focus: from } = caret.value ?? { anchor: 0, focus: 0 }
    const { draft } = store
    // Left is on in a text that is read from the right.
    const turned = by !== 'paragraph' && directionAt(draft, from) === 'rtl'
    const forward = (direction === 'forward') !== turned
    const towards = forward ? 'forward' : 'backward'
    const focus = step(draft, store.words, from, { by, direction: towards })
    caret.put({ anchor: selects ? anchor : focus, focus })
    const passed = draft.text.slice(Math.min(from, focus), Math.max(from, focus)).trim()
    if (selects) say(`${anchor === focus ? 'Nothing' : passed} selected`)
    else say(passed || `${forward ? 'End' : 'Start'} of the article`)
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
