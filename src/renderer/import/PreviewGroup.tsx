import { type CSSProperties, memo } from 'react'
import type { ArticleNote, Block } from '../../core/article/index.ts'
import { BlockElement } from '../article/BlockElement.tsx'
import { type Bounds, cellsOf } from '../article/cells.ts'
import { PageNumber, pageBegun } from '../article/PageNumber.tsx'
import { type Numbered, type notesByBlock, piecesOf, type Touching, touchingCell } from './noted.ts'

/** How many blocks stand in one group; what is far from the view is laid out group by group. */
export const GROUP = 20
/** About how many letters stand in one line; only a guess is made of it. In UTF-16 code units. */
const IN_LINE = 68

export interface PreviewGroupProps {
  /** The first block’s index. */
  readonly from: number
  readonly blocks: readonly Block[]
  readonly text: string
  readonly found: ReturnType<typeof notesByBlock>
}

/** Some blocks of the article with the marks of the writer’s notes. */
export const PreviewGroup = memo(function PreviewGroup(props: PreviewGroupProps) {
  const { from, blocks, text, found } = props
  const members = blocks.slice(from, from + GROUP)
  const lines = members.reduce((sum, { start, end }) => sum + Math.ceil((end - start) / IN_LINE), 0)
  return (
    <div
      className="block-group"
      style={{ '--lines': lines, '--blocks': members.length } as CSSProperties}
    >
      {members.map((block, at) => (
        <PreviewBlock
          key={block.start}
          block={block}
          text={text}
          touching={found.get(from + at)}
          page={pageBegun(blocks, from + at)}
        />
      ))}
    </div>
  )
})

interface PreviewBlockProps {
  readonly block: Block
  readonly text: string
  readonly touching: Touching | undefined
  /** The page that begins with it, or null. */
  readonly page: number | null
}

function PreviewBlock({ block, text, touching, page }: PreviewBlockProps) {
  const cells = cellsOf(block, text)
  return (
    <BlockElement block={block} cells={cells.length}>
      {page !== null && (
        <span className="block-margin">
          <PageNumber page={page} />
        </span>
      )}
      {cells.length === 1 ? (
        <Words range={block} text={text} touching={touching} />
      ) : (
        cells.map((cell, at) => (
          <span key={cell.start} className="block-cell" dir="auto">
            <Words
              range={cell}
              text={text}
              touching={touching && touchingCell(touching, cell, at === cells.length - 1)}
            />
          </span>
        ))
      )}
    </BlockElement>
  )
}

interface WordsProps {
  readonly range: Bounds
  readonly text: string
  readonly touching: Touching | undefined
}

function Words({ range, text, touching }: WordsProps) {
  if (touching === undefined) return text.slice(range.start, range.end)
  return piecesOf(range, touching).map(({ start, end, on, after }) => (
    <Fragmented key={`${start}-${end}`} on={on} after={after}>
      {text.slice(start, end)}
    </Fragmented>
  ))
}

interface FragmentedProps {
  readonly on: readonly Numbered[]
  readonly after: readonly Numbered[]
  readonly children: string
}

/** Words with the look of the notes on them, and the marks of those that end there. */
function Fragmented({ on, after, children }: FragmentedProps) {
  const kinds = [...new Set(on.map(({ note }) => note.kind))]
  return (
    <>
      {kinds.length === 0 ? (
        children
      ) : (
        <span className={kinds.map((kind) => `noted noted-${kind}`).join(' ')}>{children}</span>
      )}
      {after.map(
        ({ note, number }) =>
          number !== null && (
            <sup
              key={number}
              className={`note-mark note-mark-${note.kind}`}
              data-note={number}
              title={note.text}
            >
              <span className="heard"> ({markWords[note.kind]} </span>
              {number}
              <span className="heard">) </span>
            </sup>
          ),
      )}
    </>
  )
}

/** What a mark in the text is called. */
const markWords: Record<ArticleNote['kind'], string> = {
  comment: 'comment',
  footnote: 'footnote',
  endnote: 'endnote',
  insertion: 'inserted, note',
  deletion: 'deleted here, note',
  link: 'link',
}
