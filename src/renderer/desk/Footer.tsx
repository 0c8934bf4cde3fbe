import { useDossier } from '../state/context.ts'
import { SaveLine } from './SaveLine.tsx'

/** The save state, what is left, and the keys that matter here. */
export function Footer() {
  const suggestions = useDossier((store) => store.suggestions.length)
  return (
    <footer className="desk-footer">
      <SaveLine />
      {suggestions > 0 && (
        <span>
          {suggestions} {suggestions === 1 ? 'suggestion' : 'suggestions'} left <kbd>Tab</kbd> next
        </span>
      )}
      <span className="footer-keys">
        <kbd>J</kbd> <kbd>K</kbd> next, previous · <kbd>C</kbd> claim from selection · <kbd>S</kbd>{' '}
        link a source · <kbd>?</kbd> all keys
      </span>
    </footer>
  )
}
