import {
  type ClipboardEvent,
  type KeyboardEvent,
  type MouseEvent,
  type RefObject,
  useEffect,
  useMemo,
  useRef,
} from 'react'
import { useDossier } from '../state/context.ts'
import { BlockView } from './BlockView.tsx'
import { type ArticleMark, marksByBlock, marksOf } from './marks.ts'
import { Ruler } from './Ruler.tsx'
import { selectedSpan } from './selection.ts'
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
  const claims = useDossier((store) => store.claims)
  const suggestions = useDossier((store) => store.suggestions)
  const pack = useDossier((store) => store.dossier.info.pack)
  const title = useDossier((store) => store.dossier.info.title)

  const marks = useMemo(
    () => marksOf(claims, suggestions, pack, selectedId),
    [claims, suggestions, pack, selectedId],
  )
  const before = useRef<readonly (readonly ArticleMark[])[]>([])
  const byBlock = useMemo(() => marksByBlock(draft.blocks, marks, before.current), [draft, marks])
  before.current = byBlock

  useEffect(() => {
    if (selectedId === null) return
    const mark = articleRef.current?.querySelector(`[data-mark="${CSS.escape(selectedId)}"]`)
    mark?.scrollIntoView({ block: 'nearest' })
  }, [selectedId, articleRef])

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

  const words = useMemo(() => countWords(draft.text), [draft])
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
            {[draft.byline, draft.publisher, `${words.toLocaleString()} words`]
              .filter(Boolean)
              .join(' · ')}
          </p>
          {draft.blocks.map((block, at) => (
            <BlockView
              key={block.start}
              block={block}
              text={draft.text}
              marks={byBlock[at] as readonly ArticleMark[]}
            />
          ))}
        </article>
      </div>
      <Ruler marks={marks} length={draft.text.length} onPick={onPick} />
    </div>
  )
}

function countWords(text: string): number {
  const words = new Intl.Segmenter(undefined, { granularity: 'word' })
  let count = 0
  for (const { isWordLike } of words.segment(text)) if (isWordLike) count++
  return count
}
