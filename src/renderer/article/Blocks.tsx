import { memo, useCallback, useSyncExternalStore } from 'react'
import type { Block } from '../../core/article/index.ts'
import type { ArticleMarks } from './article-marks.ts'
import { BlockView } from './BlockView.tsx'

export interface BlocksProps {
  readonly blocks: readonly Block[]
  /** The draft's canonical text. */
  readonly text: string
  readonly marks: ArticleMarks
}

/** A block that changes is found by way of its group, so that the others are not even passed by. */
const GROUP = 50

/** The blocks of an article. Each is drawn again when its own marks are others, and then alone. */
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
  return blocks
    .slice(from, from + GROUP)
    .map((block, at) => (
      <MarkedBlock key={block.start} at={from + at} block={block} text={text} marks={marks} />
    ))
})

interface MarkedBlockProps {
  /** The block's place among the draft's. */
  readonly at: number
  readonly block: Block
  readonly text: string
  readonly marks: ArticleMarks
}

function MarkedBlock({ at, block, text, marks }: MarkedBlockProps) {
  const subscribe = useCallback(
    (listener: () => void) => marks.subscribe(at, listener),
    [marks, at],
  )
  const shown = useSyncExternalStore(subscribe, () => marks.on(at))
  return <BlockView block={block} text={text} marks={shown} />
}
