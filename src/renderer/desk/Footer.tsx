import type { SaveState } from '../../core/dossier/index.ts'
import { assertNever } from '../../core/result.ts'
import { useDossier } from '../state/context.ts'

/** The save state, what is left, and the keys that matter here. */
export function Footer() {
  const save = useDossier((store) => store.save)
  const readOnly = useDossier((store) => store.readOnly)
  const suggestions = useDossier((store) => store.index.suggestions.length)
  return (
    <footer className="desk-footer">
      <span role="status" className="save-state" data-state={save.state}>
        {readOnly ? 'Read only' : saveWords(save)}
      </span>
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

function saveWords(save: SaveState): string {
  switch (save.state) {
    case 'saved':
      return save.at === null ? 'Saved' : `Saved ${new Date(save.at).toLocaleTimeString()}`
    case 'saving':
      return 'Saving…'
    case 'failed': {
      const changes = `${save.pending} ${save.pending === 1 ? 'change waits' : 'changes wait'}`
      return `${save.error.reason} ${changes}. ${save.error.next}`
    }
    default:
      return assertNever(save)
  }
}
