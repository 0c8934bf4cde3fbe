/** What stands on the right while nothing is selected: how to begin. */
export function EmptyPane({ hasSuggestions }: { readonly hasSuggestions: boolean }) {
  return (
    <div className="empty-pane">
      <h2>Nothing selected</h2>
      <p>
        Select words in the article and press <kbd>C</kbd> to make them a claim.
      </p>
      {hasSuggestions && (
        <p>
          Dotted lines are suggestions. <kbd>Tab</kbd> goes to the next one, <kbd>Enter</kbd> makes
          it a claim, <kbd>X</kbd> dismisses it.
        </p>
      )}
      <p>
        <kbd>?</kbd> shows every key.
      </p>
    </div>
  )
}
