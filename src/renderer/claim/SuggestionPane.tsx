import type { Suggestion } from '../../core/suggest/index.ts'
import { kindLabels } from '../labels.ts'
import { NotesOnSuggestion } from '../notes/NotesOnSuggestion.tsx'
import { Button } from '../parts/Button.tsx'

export interface SuggestionPaneProps {
  readonly suggestion: Suggestion
  readonly onAccept: () => void
  readonly onDismiss: () => void
  readonly onShowNote: (noteId: string) => void
  readonly onShowSource: (sourceId: string) => void
}

/** A suggested claim, why it is one, and what can be done with it. */
export function SuggestionPane(props: SuggestionPaneProps) {
  const { suggestion, onAccept, onDismiss, onShowNote, onShowSource } = props
  return (
    <section className="claim-pane" aria-label="Suggestion">
      <header className="pane-header">
        <h2>Suggestion</h2>
      </header>
      <blockquote className="claim-quote" data-look="suggestion" dir="auto">
        {suggestion.text}
      </blockquote>
      <div>
        <h3 className="section-title">Why it may deserve a check</h3>
        <ul className="reasons">
          {suggestion.reasons.map((reason) => (
            <li key={reason}>{reason}</li>
          ))}
        </ul>
      </div>
      <p className="suggestion-facts">
        {[kindLabels[suggestion.kind], suggestion.claimant && `said by ${suggestion.claimant}`]
          .filter(Boolean)
          .join(' · ')}
      </p>
      <div className="button-row">
        <Button look="primary" keys="Enter" onPress={onAccept}>
          Make it a claim
        </Button>
        <Button keys="X" onPress={onDismiss}>
          Dismiss
        </Button>
      </div>
      <NotesOnSuggestion
        suggestion={suggestion}
        onShowNote={onShowNote}
        onShowSource={onShowSource}
      />
    </section>
  )
}
