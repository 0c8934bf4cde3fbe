import type { Suggestion } from '../../core/suggest/index.ts'
import { HEARS, type Hearing } from '../actions/action-store.ts'
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

/** A suggested claim, why it is one, what it becomes, and what can be done with it. */
export function SuggestionPane(props: SuggestionPaneProps) {
  const { suggestion, onAccept, onDismiss, onShowNote, onShowSource } = props
  const { text, score, reasons, kind, claimant, standalone } = suggestion
  const isPrediction = kind === 'prediction'
  return (
    <section
      className="claim-pane"
      aria-label="Suggestion"
      {...{ [HEARS]: 'list' satisfies Hearing }}
    >
      <header className="pane-header">
        <h2>Suggestion</h2>
      </header>
      <blockquote className="claim-quote" data-look="suggestion" dir="auto">
        {text}
      </blockquote>
      <div>
        <h3 className="section-title">{whyInWords(score)}</h3>
        <ul className="reasons">
          {reasons.map((reason) => (
            <li key={reason} dir="auto">
              {reason}
            </li>
          ))}
        </ul>
      </div>
      <div>
        <h3 className="section-title">As a claim</h3>
        <dl className="suggestion-facts">
          {standalone !== oneLine(text) && (
            <>
              <dt>Reads</dt>
              <dd dir="auto">{standalone}</dd>
            </>
          )}
          <dt>Said by</dt>
          <dd dir="auto">{claimant || 'the article itself'}</dd>
          <dt>Kind</dt>
          <dd>
            {kindLabels[kind]}
            {isPrediction && ': it cannot be checked yet'}
          </dd>
        </dl>
      </div>
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

/** As sure as the score is. */
function whyInWords(score: number): string {
  if (score >= 0.7) return 'Why it deserves a check'
  return score >= 0.5 ? 'Why it may deserve a check' : 'Why it may be worth a look'
}

function oneLine(text: string): string {
  return text.replaceAll(/\s+/gu, ' ').trim()
}
