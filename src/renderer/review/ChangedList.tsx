import { useRef } from 'react'
import type { HistoryEntry } from '../../core/dossier/index.ts'
import type { Selected } from '../desk/selection-state.ts'
import { Button } from '../parts/Button.tsx'
import { useFocusKeptIn } from '../sayings/use-focus-kept-in.ts'
import { useDossier, useDossierStore, useStores } from '../state/context.ts'
import { useStore } from '../state/observable.ts'
import { ClaimLine } from './ClaimLine.tsx'
import { EntryList } from './EntryList.tsx'
import { FewFirst } from './FewFirst.tsx'
import { ReviewSection } from './ReviewSection.tsx'

export interface ChangedListProps {
  readonly selected: Selected
  readonly onSelect: (selected: Selected) => void
}

/** What others did, claim by claim, until the person says that it is seen. */
export function ChangedList({ selected, onSelect }: ChangedListProps) {
  const store = useDossierStore()
  const { notices } = useStores()
  const news = useStore(store.review, (review) => review.news)
  const claims = useDossier((store) => store.claims)
  const { pack } = store.dossier.info
  const changed = claims.filter(({ claim }) => news.has(claim.id))
  const gone = [...news].filter(([id]) => store.dossier.claims[id] === undefined)
  const count = changed.length + gone.length
  const seen = async (claimIds: readonly string[] | null) =>
    notices.report(await store.review.look(claimIds))
  const ref = useRef<HTMLDivElement>(null)
  useFocusKeptIn(ref)
  return (
    <div ref={ref}>
      <ReviewSection title="Changed since you looked" count={count}>
        {count === 0 && (
          <p className="review-empty">Nobody else has changed a claim since you looked.</p>
        )}
        {count > 1 && (
          <div className="review-all">
            <Button look="quiet" className="review-seen" onPress={() => void seen(null)}>
              All seen
            </Button>
          </div>
        )}
        <FewFirst all={changed} things="changed claims">
          {(shown) => (
            <ul className="review-list">
              {shown.map((numbered) => (
                <li key={numbered.claim.id} className="review-changed">
                  <ClaimLine
                    numbered={numbered}
                    pack={pack}
                    isSelected={selected?.id === numbered.claim.id}
                    onSelect={() => onSelect({ kind: 'claim', id: numbered.claim.id })}
                  />
                  <News
                    entries={news.get(numbered.claim.id) ?? []}
                    name={`claim ${numbered.number}`}
                    onSeen={() => void seen([numbered.claim.id])}
                  />
                </li>
              ))}
              {gone.map(([id, entries]) => (
                <li key={id} className="review-changed">
                  <p className="review-gone">A claim that is gone</p>
                  <News
                    entries={entries}
                    name="the claim that is gone"
                    onSeen={() => void seen([id])}
                  />
                </li>
              ))}
            </ul>
          )}
        </FewFirst>
      </ReviewSection>
    </div>
  )
}

interface NewsProps {
  readonly entries: readonly HistoryEntry[]
  /** What they are about, for a screen reader. */
  readonly name: string
  readonly onSeen: () => void
}

function News({ entries, name, onSeen }: NewsProps) {
  return (
    <div className="review-news">
      <EntryList entries={entries.toReversed()} />
      <Button look="quiet" className="review-seen" onPress={onSeen}>
        Seen<span className="heard">: {name}</span>
      </Button>
    </div>
  )
}
