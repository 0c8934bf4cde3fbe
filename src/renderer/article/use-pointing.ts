import type { MouseEvent, PointerEvent, RefObject } from 'react'
import { sentences, snapToWords } from '../../core/article/index.ts'
import { useDossierStore } from '../state/context.ts'
import { caretOf, selectSpan, setCaret } from './caret.ts'
import { selectedSpan } from './selection.ts'

export interface Pointing {
  readonly onPointerUp: (event: PointerEvent<HTMLElement>) => void
  readonly onClick: (event: MouseEvent<HTMLElement>) => void
}

/**
 * Selecting by mouse: whole words unless Alt is held, a word by two clicks, a sentence by three, a
 * paragraph by four; and picking marks by one.
 */
export function usePointing(
  articleRef: RefObject<HTMLElement | null>,
  selectedId: string | null,
  onPick: (id: string) => void,
): Pointing {
  const store = useDossierStore()

  const onPointerUp = (event: PointerEvent<HTMLElement>) => {
    const article = articleRef.current
    if (article === null || event.button !== 0 || event.altKey) return
    // The page has the selection as it will be only after this event.
    setTimeout(() => {
      const span = selectedSpan(article)
      const caret = caretOf(article)
      if (span === null || caret === null) return
      const { start, end } = snapToWords(store.draft.text, store.words, span)
      if (start === span.start && end === span.end) return
      const isForward = caret.anchor <= caret.focus
      setCaret(article, isForward ? { anchor: start, focus: end } : { anchor: end, focus: start })
    })
  }

  const onClick = (event: MouseEvent<HTMLElement>) => {
    const article = articleRef.current
    if (article !== null && event.detail >= 3) return selectAround(article, event.detail)
    if (document.getSelection()?.isCollapsed === false) return
    const next = pickedFrom(event.target as Element, selectedId)
    if (next !== undefined) onPick(next)
  }

  const selectAround = (article: HTMLElement, clicks: number) => {
    const at = selectedSpan(article)?.start ?? caretOf(article)?.focus
    const { text, blocks, language } = store.draft
    const block = blocks.find(({ end }) => at !== undefined && end >= at)
    if (at === undefined || block === undefined) return
    const sentence = sentences(text, block, language).find(({ end }) => end > at)
    selectSpan(article, clicks === 3 && sentence ? sentence : block)
  }
  return { onPointerUp, onClick }
}

/** The innermost mark first; a further click on an overlap goes on to the next one. */
export function pickedFrom(target: Element, selectedId: string | null): string | undefined {
  const ids: string[] = []
  for (
    let mark = target.closest('[data-mark]');
    mark !== null;
    mark = mark.parentElement?.closest('[data-mark]') ?? null
  ) {
    ids.push(mark.getAttribute('data-mark') as string)
  }
  return ids[(ids.indexOf(selectedId ?? '') + 1) % ids.length]
}
