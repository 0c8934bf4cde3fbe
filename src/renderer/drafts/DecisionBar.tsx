import { Button } from '../parts/Button.tsx'
import { candidateOf, type Deed, deedsFor } from './deeds.ts'
import { OldContext } from './OldContext.tsx'
import type { CarriedClaim } from './outcomes.ts'
import { WordDifference } from './WordDifference.tsx'
import { claimInFull } from './words-of-change.ts'

export interface DecisionBarProps {
  readonly claim: CarriedClaim
  /** The words of the claim in the draft under check. */
  readonly words: string
  /** The arriving draft: its number and its text. */
  readonly to: { readonly number: number; readonly text: string }
  readonly isReadOnly: boolean
  readonly onDeed: (deed: Deed) => void
  readonly onCandidate: (at: number) => void
}

/** What changed in the claim that is looked at, and what can be said of it. */
export function DecisionBar(props: DecisionBarProps) {
  const { claim, words, to, isReadOnly, onDeed, onCandidate } = props
  const { outcome, now } = claim
  const candidates = now.position ? [] : now.candidates
  return (
    <section className="decision-bar" aria-label="Decision" data-outcome={outcome}>
      <div className="decision-what">
        <p className="decision-change">{claimInFull(claim, to.number)}</p>
        {now.position && now.outcome === 'edited' && (
          <p className="decision-words" dir="auto">
            <WordDifference before={words} after={now.quote.exact} />
          </p>
        )}
        {outcome === 'deleted' && !now.position && (
          <p className="decision-words" dir="auto">
            <OldContext quote={now.quote} />
          </p>
        )}
        {!isReadOnly && candidates.length > 0 && (
          <ol className="candidates" aria-label={`Passages of draft ${to.number}`}>
            {candidates.slice(0, 9).map((span, at) => (
              <li key={span.start}>
                <Button keys={String(at + 1)} onPress={() => onCandidate(at)}>
                  <span className="candidate-words" dir="auto">
                    {candidateOf(to.text, span)}
                  </span>
                </Button>
              </li>
            ))}
          </ol>
        )}
      </div>
      {!isReadOnly && (
        <div className="decision-deeds">
          {deedsFor(claim).map(({ deed, label, keys, isPossible, isMain }) => (
            <Button
              key={deed}
              keys={keys}
              look={isMain ? 'primary' : 'plain'}
              isDisabled={!isPossible}
              onPress={() => onDeed(deed)}
            >
              {label}
            </Button>
          ))}
        </div>
      )}
    </section>
  )
}
