import type { CSSProperties } from 'react'
import type { ArticleMark } from './marks.ts'

export interface RulerProps {
  readonly marks: readonly ArticleMark[]
  /** The length of the text, in UTF-16 code units. */
  readonly length: number
  readonly onPick: (id: string) => void
}

/**
 * Every claim at its height in the text; a click goes there. It repeats what the claims list says,
 * so assistive technology passes over it.
 */
export function Ruler({ marks, length, onPick }: RulerProps) {
  return (
    <div className="ruler" aria-hidden="true">
      {marks
        .filter((mark) => mark.number !== null)
        .map((mark) => (
          <button
            key={mark.id}
            type="button"
            tabIndex={-1}
            className="ruler-claim"
            data-look={mark.look}
            data-selected={mark.selected || undefined}
            style={{ '--at': mark.start / length } as CSSProperties}
            onClick={() => onPick(mark.id)}
          />
        ))}
    </div>
  )
}
