import { ActionKey } from '../actions/ActionKey.tsx'

/** What stands on the right while nothing is selected: how to begin. */
export function EmptyPane({
  suggestions,
  notes,
}: {
  readonly suggestions: 'shown' | 'hidden' | 'none'
  /** What the writer’s file says on its words: something to read, or where they link to alone. */
  readonly notes: 'said' | 'links' | null
}) {
  return (
    <div className="empty-pane">
      <h2>Nothing selected</h2>
      <p>
        Select words in the article and press <kbd>C</kbd> to make them a claim.
      </p>
      {suggestions === 'shown' && (
        <p>
          Dotted lines are suggestions. <kbd>Tab</kbd> goes to the next one, <kbd>Enter</kbd> makes
          it a claim, <kbd>X</kbd> dismisses it. <ActionKey name="moreSuggestions" /> and{' '}
          <ActionKey name="fewerSuggestions" /> show more and fewer of them.
        </p>
      )}
      {suggestions === 'hidden' && (
        <p>
          No suggestion is shown. <ActionKey name="moreSuggestions" /> shows some.
        </p>
      )}
      {notes !== null && (
        <p>
          {notes === 'said'
            ? 'The bubbles in the margin are what the reporter says.'
            : 'Words with a thin line are links.'}{' '}
          <ActionKey name="nextNote" /> goes to the next one, <ActionKey name="linkNote" /> makes it
          a source.
        </p>
      )}
      <p>
        <kbd>?</kbd> shows every key.
      </p>
    </div>
  )
}
