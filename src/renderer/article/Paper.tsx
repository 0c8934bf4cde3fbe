import type { ClipboardEvent, KeyboardEvent, MouseEvent, RefObject } from 'react'
import { useDossier } from '../state/context.ts'
import { Blocks } from './Blocks.tsx'
import { Ruler } from './Ruler.tsx'
import { selectedSpan } from './selection.ts'
import { useMarks, useSelectedMark } from './use-marks.ts'
import { useWordCount } from './use-word-count.ts'
import './article.css'

export interface PaperProps {
  /** The article's element, for reading what is selected in it. */
  readonly articleRef: RefObject<HTMLElement | null>
  /** The mark that is selected: a claim's id, or a suggestion's. */
  readonly selectedId: string | null
  /** A mark was clicked. */
  readonly onPick: (id: string) => void
  readonly onKeyDown: (event: KeyboardEvent) => void
}

/** The article, laid out as paper, with its highlights and the ruler beside it. */
export function Paper({ articleRef, selectedId, onPick, onKeyDown }: PaperProps) {
  const draft = useDossier((store) => store.draft)
  const index = useDossier((store) => store.index)
  const pack = useDossier((store) => store.dossier.info.pack)
  const title = useDossier((store) => store.dossier.info.title)
  const marks = useMarks(articleRef, draft, index, pack)
  useSelectedMark(articleRef, marks, selectedId)

  const pick = (event: MouseEvent<HTMLElement>) => {
    const selection = window.getSelection()
    if (selection !== null && !selection.isCollapsed) return
    const ids: string[] = []
    for (
      let mark = (event.target as Element).closest('[data-mark]');
      mark !== null;
      mark = mark.parentElement?.closest('[data-mark]') ?? null
    ) {
      ids.push(mark.getAttribute('data-mark') as string)
    }
    // The innermost first; a further click on an overlap goes on to the next one.
    const next = ids[(ids.indexOf(selectedId ?? '') + 1) % ids.length]
    if (next !== undefined) onPick(next)
  }

  // What is copied is the article's own words, without the numbers and what a screen reader hears.
  const copy = (event: ClipboardEvent<HTMLElement>) => {
    const span = selectedSpan(event.currentTarget)
    if (span === null) return
    event.clipboardData.setData('text/plain', draft.text.slice(span.start, span.end))
    event.preventDefault()
  }

  const words = useWordCount(draft)
  const hasHeading = draft.blocks[0]?.kind === 'heading'
  return (
    <div className="page">
      <div className="page-scroll">
        <article
          ref={articleRef}
          className="paper"
          // biome-ignore lint/a11y/noNoninteractiveTabindex: the article takes the keys that act on claims
          tabIndex={0}
          aria-label={`Article: ${title}`}
          lang={draft.language || undefined}
          onClick={pick}
          onCopy={copy}
          onKeyDown={onKeyDown}
        >
          {!hasHeading && <h1 className="block block-heading">{draft.title}</h1>}
          <p className="paper-facts">
            {[
              draft.byline,
              draft.publisher,
              words === null ? '' : `${words.toLocaleString()} words`,
            ]
              .filter(Boolean)
              .join(' · ')}
          </p>
          <Blocks blocks={draft.blocks} text={draft.text} marks={marks} />
        </article>
      </div>
      <Ruler index={index} selectedId={selectedId} length={draft.text.length} onPick={onPick} />
    </div>
  )
}
