import { wordsOfKeys } from '../actions/key-labels.ts'
import type { Selected } from '../desk/selection-state.ts'
import { Button } from '../parts/Button.tsx'
import { useDossier, useDossierStore, useRecord, useSettings, useStores } from '../state/context.ts'
import { useMe } from '../state/use-me.ts'
import { ClaimLine } from './ClaimLine.tsx'
import { FewFirst } from './FewFirst.tsx'
import { FlagWords } from './FlagWords.tsx'
import { openFlagsByClaim } from './queue.ts'
import { ReviewSection } from './ReviewSection.tsx'

export interface FlaggedListProps {
  readonly selected: Selected
  readonly onSelect: (selected: Selected) => void
}

/** The claims that wait for an editor, in the order of the article, and the way to answer them. */
export function FlaggedList({ selected, onSelect }: FlaggedListProps) {
  const flags = openFlagsByClaim(useRecord('flags'))
  const claims = useDossier((store) => store.claims)
  const store = useDossierStore()
  const { actions } = useStores()
  const me = useMe()
  const [keys] = wordsOfKeys('review', useSettings())
  const { pack } = store.dossier.info
  const flagged = claims.filter(({ claim }) => flags.has(claim.id))
  return (
    <ReviewSection title="Flagged" count={flagged.length} folded={false}>
      {flagged.length === 0 && <p className="review-empty">No claim waits for an editor.</p>}
      {flagged.length > 0 && !store.readOnly && (
        <div className="review-all">
          {me?.role === 'editor' ? (
            <Button
              look="primary"
              {...(keys === undefined ? {} : { keys })}
              onPress={() => actions.do('review')}
            >
              Review
            </Button>
          ) : (
            <p className="review-why">They wait for an editor. You work here as a checker.</p>
          )}
        </div>
      )}
      <FewFirst all={flagged} things="flagged claims">
        {(shown) => (
          <ul className="review-list">
            {shown.map((numbered) => (
              <li key={numbered.claim.id}>
                <ClaimLine
                  numbered={numbered}
                  pack={pack}
                  isSelected={selected?.id === numbered.claim.id}
                  onSelect={() => onSelect({ kind: 'claim', id: numbered.claim.id })}
                >
                  {flags.get(numbered.claim.id)?.map((flag) => (
                    <FlagWords key={flag.id} flag={flag} />
                  ))}
                </ClaimLine>
              </li>
            ))}
          </ul>
        )}
      </FewFirst>
    </ReviewSection>
  )
}
