import type { ReactNode } from 'react'
import { useRecord } from '../state/context.ts'
import { DraftScreen } from './DraftScreen.tsx'

export interface ComparedProps {
  /** The draft to look through, or null for none. */
  readonly draftId: string | null
  /** The desk: shown where there is no such draft, as after its arrival was undone. */
  readonly children: ReactNode
  readonly onBack: () => void
}

/** A draft beside the one under check, or else the desk. */
export function Compared({ draftId, children, onBack }: ComparedProps) {
  const drafts = useRecord('drafts')
  const draft = draftId === null ? undefined : drafts[draftId]
  if (draft === undefined || draft.state === 'taken') return children
  return <DraftScreen draft={draft} onBack={onBack} />
}
