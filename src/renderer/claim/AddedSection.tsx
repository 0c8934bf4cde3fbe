import type { ReactNode, Ref } from 'react'
import './added-section.css'

export interface AddedSectionProps {
  readonly title: string
  /** Whether there is nothing yet: then its buttons stand in one line with those of the next ones. */
  readonly isEmpty: boolean
  readonly ref?: Ref<HTMLDivElement>
  readonly children: ReactNode
}

/** A part of the claim’s pane for what people add to a claim; of an empty one only its buttons. */
export function AddedSection({ title, isEmpty, ref, children }: AddedSectionProps) {
  return (
    <div className="links" data-empty={isEmpty || undefined} ref={ref}>
      {!isEmpty && <h3 className="section-title">{title}</h3>}
      {children}
    </div>
  )
}
