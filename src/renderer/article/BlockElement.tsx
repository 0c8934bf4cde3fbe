import type { ReactNode } from 'react'
import type { Block } from '../../core/article/index.ts'
import { lookOf } from './block-look.ts'
import './block-look.css'

export interface BlockElementProps {
  readonly block: Block
  /** Into how many cells a row is parted. */
  readonly cells: number
  readonly children: ReactNode
}

/** The element of a block on an article’s paper. */
export function BlockElement({ block, cells, children }: BlockElementProps) {
  const props = {
    className: `block block-${block.kind}`,
    dir: 'auto' as const,
    ...lookOf(block, cells),
    children,
  }
  switch (block.kind) {
    case 'heading':
      return heading(block.level ?? 2, props)
    case 'quote':
      return <blockquote {...props} />
    default:
      return <p {...props} />
  }
}

function heading(level: number, props: object) {
  switch (level) {
    case 1:
      return <h1 {...props} />
    case 2:
      return <h2 {...props} />
    case 3:
      return <h3 {...props} />
    default:
      return <h4 {...props} />
  }
}
