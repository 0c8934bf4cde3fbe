import { memo } from 'react'
import { ActionKey } from '../actions/ActionKey.tsx'
import { useDossier } from '../state/context.ts'
import { SaveLine } from './SaveLine.tsx'

export interface FooterProps {
  /** Whether the words that nobody has ticked have a wash. */
  readonly showsUnticked: boolean
  /** Whether a note of the reporter is selected. */
  readonly hasNote: boolean
}

/** The save state, what is left, and the keys that matter here: the person's own. */
export const Footer = memo(function Footer({ showsUnticked, hasNote }: FooterProps) {
  const suggestions = useDossier((store) => store.index.suggestions.length)
  return (
    <footer className="desk-footer">
      <SaveLine />
      {suggestions > 0 && (
        <span>
          {suggestions} {suggestions === 1 ? 'suggestion' : 'suggestions'} left{' '}
          <ActionKey name="nextSuggestion" /> next
        </span>
      )}
      {showsUnticked && (
        <span>
          Unticked words are shown <ActionKey name="nextUnticked" /> next{' '}
          <ActionKey name="showUnticked" /> hide
        </span>
      )}
      {hasNote && (
        <span>
          <ActionKey name="linkNote" /> make it a source · <ActionKey name="nextNote" />{' '}
          <ActionKey name="previousNote" /> next, previous note
        </span>
      )}
      <span className="footer-keys">
        <ActionKey name="nextClaim" /> <ActionKey name="previousClaim" /> next, previous ·{' '}
        <ActionKey name="markClaim" /> claim from selection · <ActionKey name="tick" /> tick ·{' '}
        <ActionKey name="link" /> link a source · <ActionKey name="showKeys" /> all keys
      </span>
    </footer>
  )
})
