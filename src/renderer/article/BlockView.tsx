import { Fragment, memo, type ReactNode } from 'react'
import { type Block, type Segment, segments } from '../../core/article/index.ts'
import { BlockElement } from './BlockElement.tsx'
import { cellsOf } from './cells.ts'
import type { ArticleMark } from './marks.ts'
import { PageNumber } from './PageNumber.tsx'
import { AT } from './selection.ts'

export interface BlockViewProps {
  readonly block: Block
  /** The page of the original that begins with it, or null. */
  readonly page: number | null
  /** The draft's canonical text. */
  readonly text: string
  /** The marks that touch this block. The same list means: nothing to draw again. */
  readonly marks: readonly ArticleMark[]
}

/** One block of the article with its highlights. */
export const BlockView = memo(function BlockView(props: BlockViewProps) {
  const { block, page, text, marks } = props
  const byId = new Map(marks.map((mark) => [mark.id, mark]))
  const starting = marks.filter((mark) => mark.number !== null && mark.start >= block.start)
  const drawn = (segment: Segment) => {
    const covering = segment.ids.map((id) => byId.get(id) as ArticleMark)
    const words: ReactNode = (
      <span {...{ [AT]: segment.start }}>{text.slice(segment.start, segment.end)}</span>
    )
    // From the inside out: the mark that started first is the outermost.
    const highlighted = covering.reduceRight<ReactNode>(highlight, words)
    const ending = covering.filter((mark) => mark.number !== null && mark.end === segment.end)
    return (
      <Fragment key={segment.start}>
        {highlighted}
        {ending.map((mark) => (
          <sup
            key={mark.id}
            className="mark-number"
            data-number={mark.number}
            data-look={mark.look}
            data-mark={mark.id}
            data-flagged={mark.flagged || undefined}
            data-joins={isInsideWord(text, mark.end) || undefined}
          >
            <span className="heard">
              {' '}
              (end of claim {mark.number}
              {mark.heard}){' '}
            </span>
          </sup>
        ))}
      </Fragment>
    )
  }
  const cells = cellsOf(block, text)
  const margin = (page !== null || starting.length > 0) && (
    <span className="block-margin">
      {page !== null && <PageNumber page={page} />}
      {starting.map((mark) => (
        <span key={mark.id} className="margin-glyph" data-look={mark.look} aria-hidden="true">
          {mark.glyph} {mark.number}
        </span>
      ))}
    </span>
  )
  return (
    <BlockElement block={block} cells={cells.length}>
      {margin}
      {cells.length === 1
        ? segments(block.start, block.end, marks).map(drawn)
        : cells.map(({ start, end }) => (
            <span key={start} className="block-cell" dir="auto">
              {segments(start, end, marks).map(drawn)}
            </span>
          ))}
    </BlockElement>
  )
})

function highlight(inside: ReactNode, mark: ArticleMark, depth: number): ReactNode {
  return (
    <mark
      className="mark"
      data-look={mark.look}
      data-mark={mark.id}
      data-depth={Math.min(depth, 2)}
      data-selected={mark.selected || undefined}
    >
      {inside}
    </mark>
  )
}

/** Whether the letters round an offset may be joined in writing, so that nothing is to part them. */
function isInsideWord(text: string, offset: number): boolean {
  return JOINED.test(text.slice(offset - 1, offset + 1))
}

const JOINED = /^[\p{L}\p{M}][\p{L}\p{M}]$/u
