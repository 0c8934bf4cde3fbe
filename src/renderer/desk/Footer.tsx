import { memo } from 'react'
import type { ActionName } from '../../ipc/index.ts'
import { wordsOfKeys } from '../actions/key-labels.ts'
import { useDossier, useSettings } from '../state/context.ts'
import { SaveLine } from './SaveLine.tsx'

export interface FooterProps {
  /** Whether the words that nobody has ticked have a wash. */
  readonly showsUnticked: boolean
}

/** The save state, what is left, and the keys that matter here: the person's own. */
export const Footer = memo(function Footer({ showsUnticked }: FooterProps) {
  const suggestions = useDossier((store) => store.index.suggestions.length)
  const settings = useSettings()
  const key = (name: ActionName) => {
    const words = wordsOfKeys(name, settings)[0]
    return words === undefined ? null : <kbd>{words}</kbd>
  }
  return (
    <footer className="desk-footer">
      <SaveLine />
      {suggestions > 0 && (
        <span>
          {suggestions} {suggestions === 1 ? 'suggestion' : 'suggestions'} left{' '}
          {key('nextSuggestion')} next
        </span>
      )}
      {showsUnticked && (
        <span>
          Unticked words are shown {key('nextUnticked')} next {key('showUnticked')} hide
        </span>
      )}
      <span className="footer-keys">
        {key('nextClaim')} {key('previousClaim')} next, previous · {key('markClaim')} claim from
        selection · {key('tick')} tick · {key('link')} link a source · {key('showKeys')} all keys
      </span>
    </footer>
  )
})
