import { type ClipboardEvent, type MouseEvent, type ReactNode, type RefObject, useRef } from 'react'
import type { Span } from '../../core/article/index.ts'
import { HEARS, type Hearing } from '../actions/action-store.ts'
import { useDossier, useReading } from '../state/context.ts'
import { useCheckOff } from '../state/use-check-off.ts'
import { Blocks } from './Blocks.tsx'
import type { ArticleCaret } from './caret.ts'
import { directionAt } from './direction.ts'
import { NoteMarks } from './NoteMarks.tsx'
import { Overlay } from './Overlay.tsx'
import { Ruler } from './Ruler.tsx'
import { useCheckOffPaint } from './use-check-off-paint.ts'
import { useMarks, useSelectedMark } from './use-marks.ts'
import { usePointing } from './use-pointing.ts'
import './article.css'

export interface PaperProps {
  /** The article's element, for reading what is selected in it. */
  readonly articleRef: RefObject<HTMLElement | null>
  readonly caret: ArticleCaret
  /** What is selected: a claim's id, a suggestion's, or a note's. */
  readonly selectedId: string | null
  /** The selected claim's words, whose ends can be dragged; null where they cannot. */
  readonly resized: Span | null
  /** Whether the words that nobody has ticked have a wash. */
  readonly showsUnticked: boolean
  /** Whether what is selected comes to the middle of the view, and not only into it. */
  readonly centres?: boolean
  /** A bar over the article's top. */
  readonly bar: ReactNode
  /** A mark was clicked, or words with a note. */
  readonly onPick: (id: string) => void
  readonly onResize: (span: Span) => void
  readonly onContextMenu: (event: MouseEvent<HTMLElement>) => void
}

/** The article, laid out as paper, with its highlights and the ruler beside it. */
export function Paper(props: PaperProps) {
  const { articleRef, caret, selectedId, resized, showsUnticked, bar } = props
  const { onPick, onResize, onContextMenu, centres = false } = props
  const draft = useDossier((store) => store.draft)
  const index = useDossier((store) => store.index)
  const pack = useDossier((store) => store.dossier.info.pack)
  const title = useDossier((store) => store.dossier.info.title)
  const checkOff = useCheckOff()
  const marks = useMarks(articleRef, draft, index, pack)
  useSelectedMark(articleRef, marks, selectedId, { isBeside: useReading() !== null, centres })
  const tickLinesRef = useRef<HTMLDivElement>(null)
  useCheckOffPaint(articleRef, tickLinesRef, showsUnticked)
  const pointing = usePointing(articleRef, caret, selectedId, onPick)

  // What is copied is the article's own words, without the numbers and what a screen reader hears.
  const copy = (event: ClipboardEvent<HTMLElement>) => {
    const { span } = caret
    if (span === null) return
    event.clipboardData.setData('text/plain', draft.text.slice(span.start, span.end))
    event.preventDefault()
  }

  const words = checkOff && `${checkOff.coverage.total.toLocaleString()} words`
  const hasHeading = draft.blocks[0]?.kind === 'heading'
  return (
    <div className="page">
      {bar}
      <div className="page-body">
        <div className="page-scroll">
          <article
            ref={articleRef}
            className="paper"
            // biome-ignore lint/a11y/noNoninteractiveTabindex: the article takes the keys that act on claims
            tabIndex={0}
            aria-label={`Article: ${title}`}
            dir={directionAt(draft, 0)}
            lang={draft.language || undefined}
            {...{ [HEARS]: 'article' satisfies Hearing }}
            onCopy={copy}
            onContextMenu={onContextMenu}
            {...pointing}
          >
            {!hasHeading && <h1 className="block block-heading">{draft.title}</h1>}
            <p className="paper-facts">
              <bdi>{[draft.byline, draft.publisher, words].filter(Boolean).join(' · ')}</bdi>
            </p>
            <Blocks blocks={draft.blocks} text={draft.text} marks={marks} />
          </article>
          <div ref={tickLinesRef} className="under-lines" aria-hidden="true" />
          <NoteMarks articleRef={articleRef} selectedId={selectedId} onPick={onPick} />
          <Overlay articleRef={articleRef} caret={caret} span={resized} onResize={onResize} />
        </div>
        <Ruler index={index} selectedId={selectedId} length={draft.text.length} onPick={onPick} />
      </div>
    </div>
  )
}
