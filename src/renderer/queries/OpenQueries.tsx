import { addresseeName, stateOf } from '../../core/letters/index.ts'
import { Button } from '../parts/Button.tsx'
import { ReviewSection } from '../review/ReviewSection.tsx'
import { useDossier, useDossierStore, useRecord, useStores } from '../state/context.ts'
import { QueryStateMark } from './QueryState.tsx'

export interface OpenQueriesProps {
  readonly selectedId: string | null
  readonly onSelect: (selected: { readonly kind: 'claim' | 'source'; readonly id: string }) => void
}

/** The queries without an answer, in the order of the article. */
export function OpenQueries({ selectedId, onSelect }: OpenQueriesProps) {
  const { dossier } = useDossierStore()
  const { actions } = useStores()
  useRecord('sources')
  const order = useDossier((store) => store.index.order)
  useDossier((store) => store.claims)
  const numberOf = (claimId: string | null) => order.get(claimId ?? undefined)?.number
  const last = Number.POSITIVE_INFINITY
  const open = Object.values(useRecord('queries'))
    .filter(({ answered }) => answered === null)
    .sort((a, b) => {
      const [left = last, right = last] = [numberOf(a.claimId), numberOf(b.claimId)]
      return left === right ? a.made.at.localeCompare(b.made.at) : left - right
    })
  return (
    <ReviewSection title="Open queries" count={open.length}>
      {open.length === 0 && <p className="review-empty">No question waits for an answer.</p>}
      <ul className="review-list" aria-label="Open queries">
        {open.map((query) => {
          const { claimId, to, question } = query
          const goal = claimId
            ? ({ kind: 'claim', id: claimId } as const)
            : ({ kind: 'source', id: to.sourceId ?? '' } as const)
          return (
            <li key={query.id}>
              <button
                type="button"
                className="row claim-row review-row"
                aria-current={goal.id === selectedId}
                disabled={goal.id === ''}
                onClick={() => onSelect(goal)}
              >
                <span className="row-number">{numberOf(claimId)}</span>
                <span className="row-text" dir="auto">
                  {question || 'A contact'}
                </span>
                <span className="row-facts">
                  <QueryStateMark state={stateOf(query)} />
                  <span>{addresseeName(dossier, to)}</span>
                </span>
              </button>
            </li>
          )
        })}
      </ul>
      {open.length > 0 && (
        <div className="review-more">
          <Button look="quiet" onPress={() => actions.do('queries')}>
            All queries…
          </Button>
        </div>
      )}
    </ReviewSection>
  )
}
