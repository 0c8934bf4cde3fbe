import { memo } from 'react'
import type { NumberedClaim, Source } from '../../core/dossier/index.ts'
import type { Suggestion } from '../../core/suggest/index.ts'
import { ClaimPane } from '../claim/ClaimPane.tsx'
import { SuggestionPane } from '../claim/SuggestionPane.tsx'
import { SourcePane } from '../source/SourcePane.tsx'
import { useDossier } from '../state/context.ts'
import { EmptyPane } from './EmptyPane.tsx'

/** What the right pane shows: at most one of the three. */
export interface Shown {
  readonly claim: NumberedClaim | undefined
  readonly suggestion: Suggestion | undefined
  readonly source: Source | undefined
  /** Whether the form that links a source to the claim is open. */
  readonly isLinking: boolean
}

export interface SelectedPaneProps {
  readonly shown: Shown
  readonly onLinking: (isLinking: boolean) => void
  readonly onAccept: () => void
  readonly onDismiss: () => void
  /** The person wants to see a source or claim, in its list too. */
  readonly onShow: (tab: 'sources' | 'claims', id: string) => void
}

/** What is selected, in full. It is the same for the same values, so that it need not be in time. */
export const SelectedPane = memo(function SelectedPane(props: SelectedPaneProps) {
  const { shown, onLinking, onAccept, onDismiss, onShow } = props
  const { claim, suggestion, source, isLinking } = shown
  const hasSuggestions = useDossier(({ index }) => index.suggestions.length > 0)
  if (claim) {
    return (
      <ClaimPane
        key={claim.claim.id}
        numbered={claim}
        isLinking={isLinking}
        onLinking={onLinking}
        onShowSource={(id) => onShow('sources', id)}
      />
    )
  }
  if (suggestion) {
    return <SuggestionPane suggestion={suggestion} onAccept={onAccept} onDismiss={onDismiss} />
  }
  if (source) {
    return (
      <SourcePane
        key={source.id}
        source={source}
        onShowClaim={(id) => onShow('claims', id)}
        onShowSource={(id) => onShow('sources', id)}
      />
    )
  }
  return <EmptyPane hasSuggestions={hasSuggestions} />
})
