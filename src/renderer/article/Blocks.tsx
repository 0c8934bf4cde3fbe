import { type CSSProperties, memo, useCallback, useSyncExternalStore } from 'react'
import type { Block } from '../../core/article/index.ts'
import type { ArticleMarks } from './article-marks.ts'
import { BlockView } from './BlockView.tsx'
import { GROUP } from './groups.ts'
import { pageBegun } from './PageNumber.tsx'

export interface BlocksProps {
  readonly blocks: readonly Block[]
  /** The draft's canonical text. */
  readonly text: string
  readonly marks: ArticleMarks
}

/**
 * The blocks of an article, in groups. A block is drawn again when its own marks are others, and
 * then alone: neither React nor the layout has to pass by more than the groups and its own.
 */
export const Blocks = memo(function Blocks({ blocks, text, marks }: BlocksProps) {
  const groups = Array.from({ length: Math.ceil(blocks.length / GROUP) }, (_, at) => at * GROUP)
  return groups.map((from) => (
    <BlockGroup key={from} from={from} blocks={blocks} text={text} marks={marks} />
  ))
})

const BlockGroup = memo(function BlockGroup({
  from,
  blocks,
  text,
  marks,
}: BlocksProps & { readonly from: number }) {
  const members = blocks.slice(from, from + GROUP)
  const lines = members.reduce((sum, block) => sum + linesOf(block), 0)
  return (
    <div
      className="block-group"
      style={{ '--lines': lines, '--blocks': members.length } as CSSProperties}
    >
      {members.map((block, at) => (
        <MarkedBlock
          key={block.start}
          at={from + at}
          block={block}
          page={pageBegun(blocks, from + at)}
          text={text}
          marks={marks}
        />
      ))}
    </div>
  )
})

/** About how many letters stand in one line; only a guess is made of it. In UTF-16 code units. */
const IN_LINE = 68

function linesOf({ start, end }: Block): number {
  return Math.ceil((end - start) / IN_LINE)
}

interface MarkedBlockProps {
  /** The block's place among the draft's. */
  readonly at: number
  readonly block: Block
  /** The page that begins with it, or null. */
  readonly page: number | null
  readonly text: string
  readonly marks: ArticleMarks
}

function MarkedBlock({ at, block, page, text, marks }: MarkedBlockProps) {
  const subscribe = useCallback(
    (listener: () => void) => marks.subscribe(at, listener),
    [marks, at],
  )
  const shown = useSyncExternalStore(subscribe, () => marks.on(at))
  return <BlockView block={block} page={page} text={text} marks={shown} />
}
