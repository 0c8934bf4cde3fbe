import { memo } from 'react'
import { ActionKey } from '../actions/ActionKey.tsx'
import type { Turn } from '../suggestions/use-walk.ts'
import { WalkLine } from '../suggestions/WalkLine.tsx'
import { SaveLine } from './SaveLine.tsx'

export interface FooterProps {
  /** Where the selected suggestion starts, in UTF-16 code units; null where none is selected. */
  readonly suggestion: number | null
  /** What is to be said of the walk through the suggestions. */
  readonly turn: Turn | null
  /** Whether the words that nobody has ticked have a wash. */
  readonly showsUnticked: boolean
  /** Whether a note of the reporter is selected. */
  readonly hasNote: boolean
  /** Whether the flagged claims are reviewed, which has keys of its own. */
  readonly isReviewing: boolean
}

/** The save state, what is left, and the keys that matter here: the person's own. */
export const Footer = memo(function Footer(props: FooterProps) {
  const { suggestion, turn, showsUnticked, hasNote, isReviewing } = props
  return (
    <footer className="desk-footer">
      <SaveLine />
      {!isReviewing && <WalkLine start={suggestion} turn={turn} />}
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
