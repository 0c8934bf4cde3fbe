import type { Block } from '../../core/article/index.ts'
import './block-look.css'

/** The page of the original that begins with a block, beside it. */
export function PageNumber({ page }: { readonly page: number }) {
  return (
    <span className="page-number">
      <span className="heard">Page </span>
      <span aria-hidden="true">p. </span>
      {page}
      <span className="heard">: </span>
    </span>
  )
}

/** The page that begins with a block, by the block’s place; null where none does. */
export function pageBegun(blocks: readonly Block[], at: number): number | null {
  const page = blocks[at]?.page
  return page === undefined || page === blocks[at - 1]?.page ? null : page
}
