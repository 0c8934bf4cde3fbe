import { correctionState } from '../../core/letters/index.ts'
import { Button } from '../parts/Button.tsx'
import { ReviewSection } from '../review/ReviewSection.tsx'
import { useDossier, useRecord, useStores } from '../state/context.ts'
import { CorrectionStateMark } from './CorrectionState.tsx'
import { WordingChange } from './WordingChange.tsx'

export interface OpenCorrectionsProps {
  readonly selectedId: string | null
  readonly onSelect: (selected: { readonly kind: 'claim'; readonly id: string }) => void
}

/** The corrections that wait for an editor or to be made, in the order of the article. */
export function OpenCorrections({ selectedId, onSelect }: OpenCorrectionsProps) {
  const { actions } = useStores()
  const order = useDossier((store) => store.index.order)
  useDossier((store) => store.claims)
  useRecord('drafts')
  const numberOf = (claimId: string) => order.get(claimId)?.number ?? 0
  const all = Object.values(useRecord('corrections'))
  const open = all
    .filter((correction) => !['rejected', 'made'].includes(correctionState(correction)))
    .sort((a, b) => numberOf(a.claimId) - numberOf(b.claimId) || a.made.at.localeCompare(b.made.at))
  return (
    <ReviewSection title="Corrections" count={open.length}>
      {open.length === 0 && (
        <p className="review-empty">No other words wait to be decided on or made.</p>
      )}
      <ul className="review-list" aria-label="Corrections">
        {open.map((correction) => (
          <li key={correction.id}>
            <button
              type="button"
              className="row claim-row review-row"
              aria-current={correction.claimId === selectedId}
              onClick={() => onSelect({ kind: 'claim', id: correction.claimId })}
            >
              <span className="row-number">{numberOf(correction.claimId)}</span>
              <span className="row-text" dir="auto">
                <WordingChange from={correction.from} to={correction.to} />
              </span>
              <span className="row-facts">
                <CorrectionStateMark correction={correction} />
              </span>
            </button>
          </li>
        ))}
      </ul>
      {all.length > 0 && (
        <div className="review-more">
          <Button look="quiet" onPress={() => actions.do('corrections')}>
            All corrections…
          </Button>
        </div>
      )}
    </ReviewSection>
  )
}
