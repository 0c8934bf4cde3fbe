import { type CSSProperties, memo, useEffect, useMemo, useRef } from 'react'
import type { Span } from '../../core/article/index.ts'
import { HEARS, type Hearing } from '../actions/action-store.ts'
import { LeafSurface } from './leaf-surface.ts'
import type { Leaf } from './leaves.ts'
import { noLocator, type Surface } from './surface.ts'
import { chunksOf, linesIn } from './text-chunks.ts'
import './text-view.css'

/** How long a line is taken to be before it was laid out, in characters. */
const MEASURE = 70

export interface TextViewProps {
  readonly text: string
  /** What the pane says that this is. */
  readonly label: string
  /** Whether the text has form feeds between pages. */
  readonly hasPages: boolean
  readonly onSurface: (surface: Surface | null) => void
}

/** The bare words of a kept file. Only what is near the view is laid out, however long it is. */
export function TextView({ text, label, hasPages, onSurface }: TextViewProps) {
  const ref = useRef<HTMLDivElement>(null)
  const chunks = useMemo(() => chunksOf(text), [text])
  useEffect(() => {
    const root = ref.current
    if (!root) return
    const leaves = chunks.flatMap(({ start, end }, at): Leaf[] => {
      const node = root.children[at]?.firstChild
      return node ? [{ node: node as Text, from: 0, start, length: end - start }] : []
    })
    onSurface(
      new LeafSurface({
        root,
        leaves: () => leaves,
        locatorOf: ({ start }) => (hasPages ? pageOf(text, start) : noLocator),
      }),
    )
    return () => onSurface(null)
  }, [text, chunks, hasPages, onSurface])
  let page = 0
  return (
    <div
      ref={ref}
      className="text-view"
      // biome-ignore lint/a11y/noNoninteractiveTabindex: it scrolls, and takes the keys that act on claims
      tabIndex={0}
      role="document"
      aria-label={label}
      dir="auto"
      {...{ [HEARS]: 'list' satisfies Hearing }}
    >
      {chunks.map((chunk, at) => {
        const before = chunks[at - 1]
        const isTop = hasPages && (!before || text.charAt(before.end - 1) === '\f')
        if (isTop) page++
        return <Chunk key={chunk.start} text={text} chunk={chunk} page={isTop ? page : null} />
      })}
    </div>
  )
}

interface ChunkProps {
  readonly text: string
  readonly chunk: Span
  /** The number of the page that begins with it; null where none does. */
  readonly page: number | null
}

const Chunk = memo(function Chunk({ text, chunk, page }: ChunkProps) {
  const style = { '--lines': linesIn(text, chunk, MEASURE) } as CSSProperties
  return (
    <div className="text-chunk" style={style} data-page={page}>
      {text.slice(chunk.start, chunk.end)}
    </div>
  )
})

/** The page that an offset is on: pages are parted by form feeds. */
function pageOf(text: string, offset: number) {
  return { label: 'page' as const, value: String(text.slice(0, offset).split('\f').length) }
}
