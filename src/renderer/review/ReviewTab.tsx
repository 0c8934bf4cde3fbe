import { OpenCorrections } from '../corrections/OpenCorrections.tsx'
import type { Selected } from '../desk/selection-state.ts'
import { OpenQueries } from '../queries/OpenQueries.tsx'
import { CommentList } from '../sayings/CommentList.tsx'
import { ChangedList } from './ChangedList.tsx'
import { FlaggedList } from './FlaggedList.tsx'
import { SinceSignOff } from './SinceSignOff.tsx'
import './review.css'

export interface ReviewTabProps {
  readonly selected: Selected
  readonly onSelect: (selected: Selected) => void
  /** The person wants to see the list of drafts. */
  readonly onShowDrafts: () => void
}

/** What an editor and a checker have for each other: a section for each kind. */
export function ReviewTab({ selected, onSelect, onShowDrafts }: ReviewTabProps) {
  return (
    <div className="review-tab">
      <SinceSignOff onSelect={onSelect} />
      <FlaggedList selected={selected} onSelect={onSelect} />
      <ChangedList selected={selected} onSelect={onSelect} />
      <OpenQueries selectedId={selected?.id ?? null} onSelect={onSelect} />
      <OpenCorrections selectedId={selected?.id ?? null} onSelect={onSelect} />
      <CommentList onSelect={onSelect} onShowDrafts={onShowDrafts} />
    </div>
  )
}
