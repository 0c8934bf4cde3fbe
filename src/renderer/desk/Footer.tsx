import { memo } from 'react'
import { ActionKey } from '../actions/ActionKey.tsx'
import { useDossier } from '../state/context.ts'
import { SaveLine } from './SaveLine.tsx'

export interface FooterProps {
  /** Whether the words that nobody has ticked have a wash. */
  readonly showsUnticked: boolean
  /** Whether a note of the reporter is selected. */
  readonly hasNote: boolean
  /** Whether the flagged claims are reviewed, which has keys of its own. */
  readonly isReviewing: boolean
}

/** The save state, what is left, and the keys that matter here: the person's own. */
export const Footer = memo(function Footer(props: FooterProps) {
  const { showsUnticked, hasNote, isReviewing } = props
  const suggestions = useDossier((store) => store.index.suggestions.length)
  return (
    <footer className="desk-footer">
      <SaveLine />
      {suggestions > 0 && !isReviewing && (
        <span>
          {suggestions} {suggestions === 1 ? 'suggestion' : 'suggestions'}{' '}
          <ActionKey name="nextSuggestion" /> next
        </span>
      )}
      {showsUnticked && (
        <span>
          Unticked words are shown <ActionKey name="nextUnticked" /> next{' '}
          <ActionKey name="showUnticked" /> hide
        </span>
      )}
      {hasNote && !isReviewing && (
        <span>
          <ActionKey name="linkNote" /> make it a source · <ActionKey name="nextNote" />{' '}
          <ActionKey name="previousNote" /> next, previous note
        </span>
      )}
      {isReviewing ? (
        <span className="footer-keys">
          <ActionKey name="reviewApprove" /> approve · <ActionKey name="reviewSendBack" /> send back
          · <ActionKey name="reviewVerdict" /> change the verdict · <ActionKey name="reviewNext" />{' '}
          <ActionKey name="reviewPrevious" /> next, previous · <ActionKey name="showKeys" /> all
          keys
        </span>
      ) : (
        <span className="footer-keys">
          <ActionKey name="nextClaim" /> <ActionKey name="previousClaim" /> next, previous ·{' '}
          <ActionKey name="markClaim" /> claim from selection · <ActionKey name="tick" /> tick ·{' '}
          <ActionKey name="link" /> link a source · <ActionKey name="showKeys" /> all keys
        </span>
      )}
    </footer>
  )
})
