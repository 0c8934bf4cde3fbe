import { type ActionName, actions } from '../../ipc/index.ts'
import { wordsOfKeys } from '../actions/key-labels.ts'
import { Button } from '../parts/Button.tsx'
import { useSettings } from '../state/context.ts'
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

/** The actions that put a claim on one of the passages that may be meant. */
export const PASSAGES = (Object.keys(actions) as ActionName[]).filter((name) =>
  name.startsWith('draftPassage'),
)

/** What changed in the claim that is looked at, and what can be said of it. */
export function DecisionBar(props: DecisionBarProps) {
  const { claim, words, to, isReadOnly, onDeed, onCandidate } = props
  const { outcome, now } = claim
  const candidates = now.position ? [] : now.candidates
  const settings = useSettings()
  const keysOf = (name: ActionName) => {
    const [keys] = wordsOfKeys(name, settings)
    return keys === undefined ? {} : { keys }
  }
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
            {PASSAGES.map((name, at) => {
              const span = candidates[at]
              return span ? (
                <li key={name}>
                  <Button {...keysOf(name)} onPress={() => onCandidate(at)}>
                    <span className="candidate-words" dir="auto">
                      {candidateOf(to.text, span)}
                    </span>
                  </Button>
                </li>
              ) : null
            })}
          </ol>
        )}
      </div>
      {!isReadOnly && (
        <div className="decision-deeds">
          {deedsFor(claim).map(({ deed, label, action, isPossible, isMain }) => (
            <Button
              key={deed}
              {...keysOf(action)}
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
