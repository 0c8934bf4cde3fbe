import type { ReactNode } from 'react'
import type { Block } from '../../core/article/index.ts'
import { lookOf } from '../article/block-look.ts'
import { cellsOf } from '../article/cells.ts'
import { AT } from '../article/selection.ts'
import { type DraftMark, rankOf } from './draft-marks.ts'
import { type Nested, nest } from './nest.ts'
import '../article/block-look.css'

export interface DraftBlockProps {
  readonly side: 'before' | 'after'
  readonly block: Block
  /** The draft's canonical text. */
  readonly text: string
  /** The marks that touch this block. */
  readonly marks: readonly DraftMark[]
}

/** One block of either draft, with the claims in it and the words that the other one lacks. */
export function DraftBlock({ side, block, text, marks }: DraftBlockProps) {
  const Changed = side === 'before' ? 'del' : 'ins'
  const draw = (nested: Nested<DraftMark>): ReactNode => {
    const { start, end, mark } = nested
    if (mark === null) {
      // Only the words of the arriving draft can be selected for a claim.
      const at = side === 'after' ? { [AT]: start } : {}
      return (
        <span key={start} {...at}>
          {text.slice(start, end)}
        </span>
      )
    }
    const inside = nested.inside.map(draw)
    if (mark.kind === 'changed') {
      return (
        <Changed key={start} className="changed">
          {inside}
        </Changed>
      )
    }
    return (
      <mark
        key={`${mark.id}-${start}`}
        className={`draft-mark draft-${mark.kind}`}
        data-outcome={mark.outcome}
        data-mark={mark.id}
        data-selected={mark.selected || undefined}
      >
        {inside}
        {mark.number !== null && end === mark.end && (
          <sup className="mark-number" data-number={mark.number}>
            <span className="heard"> {mark.heard} </span>
          </sup>
        )}
      </mark>
    )
  }
  const level = block.kind === 'heading' && block.level === 1 ? 'title' : block.kind
  const cells = cellsOf(block, text)
  return (
    <div className={`pair-block pair-${level}`} dir="auto" {...lookOf(block, cells.length)}>
      {cells.length === 1
        ? nest(block.start, block.end, marks, rankOf).map(draw)
        : cells.map(({ start, end }) => (
            <span key={start} className="block-cell" dir="auto">
              {nest(start, end, marks, rankOf).map(draw)}
            </span>
          ))}
    </div>
  )
}
