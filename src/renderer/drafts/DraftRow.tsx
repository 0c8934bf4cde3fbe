import { memo } from 'react'
import type { Row } from '../../core/anchor/index.ts'
import type { Block } from '../../core/article/index.ts'
import { DraftBlock } from './DraftBlock.tsx'
import type { DraftMark } from './draft-marks.ts'

/** One side of a row: null where its draft has nothing here. */
export interface Cell {
  readonly block: Block
  readonly text: string
  /** The same list means: nothing to draw again. */
  readonly marks: readonly DraftMark[]
}

export interface DraftRowProps {
  readonly moved: Row['moved']
  readonly before: Cell | null
  readonly after: Cell | null
}

/** A block of each draft side by side, or one with a gap that says where the other one is. */
export const DraftRow = memo(
  function DraftRow({ moved, before, after }: DraftRowProps) {
    const only = before === null ? after : after === null ? before : null
    // A part of a paragraph that was split or joined has its words in the row above.
    const isNews = only?.marks.some(({ kind }) => kind === 'changed') ?? false
    return (
      <tr className="pair" data-alone={(moved === null && isNews) || undefined}>
        {before ? (
          <td className="cell cell-before">
            <DraftBlock side="before" {...before} />
          </td>
        ) : (
          <td className="gap">{moved ? cameFrom[moved] : isNews ? 'new' : ''}</td>
        )}
        {after ? (
          <td className="cell cell-after">
            <DraftBlock side="after" {...after} />
          </td>
        ) : (
          <td className="gap">{moved ? wentTo[moved] : isNews ? 'gone' : ''}</td>
        )}
      </tr>
    )
  },
  (a, b) => a.moved === b.moved && sameCell(a.before, b.before) && sameCell(a.after, b.after),
)

const wentTo = { up: 'moved up ↑', down: 'moved down ↓' }
const cameFrom = { up: 'moved up from below ↑', down: 'moved down from above ↓' }

function sameCell(a: Cell | null, b: Cell | null): boolean {
  if (a === null || b === null) return a === b
  return a.block === b.block && a.text === b.text && a.marks === b.marks
}
