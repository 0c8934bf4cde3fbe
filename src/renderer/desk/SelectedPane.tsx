import { memo } from 'react'
import type { NumberedClaim, Source } from '../../core/dossier/index.ts'
import type { Suggestion } from '../../core/suggest/index.ts'
import { ClaimPane } from '../claim/ClaimPane.tsx'
import { SuggestionPane } from '../claim/SuggestionPane.tsx'
import { NotePane } from '../notes/NotePane.tsx'
import { isSaid } from '../notes/note-words.ts'
import { SourcePane } from '../source/SourcePane.tsx'
import { useDossier } from '../state/context.ts'
import type { PlacedNote } from '../state/note-index.ts'
import { EmptyPane } from './EmptyPane.tsx'

/** What the right pane shows: at most one of the four. */
export interface Shown {
  readonly claim: NumberedClaim | undefined
  readonly suggestion: Suggestion | undefined
  readonly source: Source | undefined
  readonly note: PlacedNote | undefined
  /** Whether the form that links a source to the claim is open. */
  readonly isLinking: boolean
}

export interface SelectedPaneProps {
  readonly shown: Shown
  readonly onLinking: (isLinking: boolean) => void
  readonly onAccept: () => void
  readonly onDismiss: () => void
  /** The words of the note are to be a claim. */
  readonly onMarkClaim: () => void
  /** The person wants to see one of these, in its list too. */
  readonly onShow: (kind: 'source' | 'claim' | 'note', id: string) => void
}

/** What is selected, in full. It is the same for the same values, so that it need not be in time. */
export const SelectedPane = memo(function SelectedPane(props: SelectedPaneProps) {
  const { shown, onLinking, onAccept, onDismiss, onMarkClaim, onShow } = props
  const { claim, suggestion, source, note, isLinking } = shown
  const suggestions = useDossier(({ index: { suggestions } }) => {
    if (suggestions.length > 0) return 'shown'
    return suggestions.left > 0 ? 'hidden' : 'none'
  })
  const notes = useDossier(({ notes }) => {
    if (notes.length === 0) return null
    return notes.standing.some(({ note }) => isSaid(note)) ? 'said' : 'links'
  })
  if (claim) {
    return (
      <ClaimPane
        key={claim.claim.id}
        numbered={claim}
        isLinking={isLinking}
        onLinking={onLinking}
        onShowSource={(id) => onShow('source', id)}
        onShowNote={(id) => onShow('note', id)}
      />
    )
  }
  if (suggestion) {
    return (
      <SuggestionPane
        suggestion={suggestion}
        onAccept={onAccept}
        onDismiss={onDismiss}
        onShowNote={(id) => onShow('note', id)}
        onShowSource={(id) => onShow('source', id)}
      />
    )
  }
  if (note) {
    return (
      <NotePane
        key={note.note.id}
        placed={note}
        onMarkClaim={onMarkClaim}
        onShowClaim={(id) => onShow('claim', id)}
        onShowNote={(id) => onShow('note', id)}
        onShowSource={(id) => onShow('source', id)}
      />
    )
  }
  if (source) {
    return (
      <SourcePane
        key={source.id}
        source={source}
        onShowClaim={(id) => onShow('claim', id)}
        onShowSource={(id) => onShow('source', id)}
      />
    )
  }
  return <EmptyPane suggestions={suggestions} notes={notes} />
})
