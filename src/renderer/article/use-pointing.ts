import type { MouseEvent, RefObject } from 'react'
import { snapToWords } from '../../core/article/index.ts'
import { useDossierStore } from '../state/context.ts'
import type { NoteIndex } from '../state/note-index.ts'
import type { ArticleCaret } from './caret.ts'
import { startOfSuggestion } from './marks.ts'
import { notesAt } from './notes-at.ts'
import { offsetAtPoint } from './selection.ts'
import { sentenceAt } from './sentence-at.ts'

export interface Pointing {
  readonly onMouseDown: (event: MouseEvent<HTMLElement>) => void
  readonly onClick: (event: MouseEvent<HTMLElement>) => void
}

/**
 * Selecting by mouse: whole words unless Alt is held, a word by two clicks, a sentence by three, a
 * paragraph by four; and picking marks, and what has a note, by one.
 */
export function usePointing(
  articleRef: RefObject<HTMLElement | null>,
  caret: ArticleCaret,
  selectedId: string | null,
  onPick: (id: string) => void,
): Pointing {
  const store = useDossierStore()

  const onMouseDown = (event: MouseEvent<HTMLElement>) => {
    if (event.button !== 0 || event.shiftKey || articleRef.current === null) return
    const at = offsetAtPoint(articleRef.current, event.clientX, event.clientY)
    // The drag may end anywhere in the window.
    window.addEventListener('pointerup', snap, { once: true })
    if (at === null) return
    // What is selected is not dragged elsewhere: other words can be selected inside of it.
    const { span } = caret
    const isInside = span !== null && at >= span.start && at <= span.end
    if (event.detail === 1 && isInside) caret.put({ anchor: at, focus: at })
    const { draft } = store
    const block = draft.blocks.find(({ end }) => end >= at)
    if (event.detail < 3 || block === undefined) return
    // The page would select the paragraph.
    event.preventDefault()
    caret.select((event.detail === 3 && sentenceAt(draft, at)) || block)
  }

  const snap = (event: PointerEvent) => {
    if (event.altKey) return
    // The page has the selection as it will be only after this event.
    setTimeout(() => {
      const [now, span] = [caret.value, caret.span]
      if (span === null || now === null) return
      const { start, end } = snapToWords(store.draft.text, store.words, span)
      if (start === span.start && end === span.end) return
      caret.put(
        now.anchor <= now.focus ? { anchor: start, focus: end } : { anchor: end, focus: start },
      )
    })
  }

  const onClick = (event: MouseEvent<HTMLElement>) => {
    if (event.detail > 1 || caret.span !== null) return
    const article = articleRef.current
    if (article === null) return
    const ids = pickableAt(article, store.notes, event.nativeEvent)
    const next = ids[(ids.indexOf(selectedId ?? '') + 1) % ids.length]
    if (next !== undefined) onPick(next)
  }
  return { onMouseDown, onClick }
}

/**
 * The ids of what a click at a point of the article can mean, each further click on an overlap going
 * on to the next: the innermost claim, what the reporter says there, a suggestion, a link.
 */
export function pickableAt(
  article: HTMLElement,
  notes: Pick<NoteIndex, 'within' | 'get'>,
  point: globalThis.MouseEvent,
): readonly string[] {
  const marks = marksAt(point.target as Element)
  const noted = notesAt(article, notes, point)
  const isLink = (id: string) => notes.get(id)?.note.kind === 'link'
  const isSuggestion = (id: string) => startOfSuggestion(id) !== undefined
  return [
    ...marks.filter((id) => !isSuggestion(id)),
    ...noted.filter((id) => !isLink(id)),
    ...marks.filter(isSuggestion),
    ...noted.filter(isLink),
  ]
}

/** The ids of the marks that an element of the article is in, the innermost first. */
function marksAt(target: Element): readonly string[] {
  const ids: string[] = []
  for (
    let mark = target.closest('[data-mark]');
    mark !== null;
    mark = mark.parentElement?.closest('[data-mark]') ?? null
  ) {
    ids.push(mark.getAttribute('data-mark') as string)
  }
  return ids
}
