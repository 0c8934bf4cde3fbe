import { BadgeCheck } from 'lucide-react'
import { claimOfChange, type HistoryEntry } from '../../core/dossier/index.ts'
import type { Selected } from '../desk/selection-state.ts'
import { subjectOf } from '../history/describe-change.ts'
import { momentWords } from '../parts/dates.ts'
import { useDossier, useDossierStore } from '../state/context.ts'
import { useStore } from '../state/observable.ts'
import { EntryList } from './EntryList.tsx'
import { ReviewSection } from './ReviewSection.tsx'

/** Who signed off, and what has changed since, each change with the way to its claim. Nothing before. */
export function SinceSignOff({ onSelect }: { readonly onSelect: (selected: Selected) => void }) {
  const store = useDossierStore()
  const signOff = useStore(store.review, ({ view }) => view?.signOff ?? null)
  const claims = useDossier((store) => store.claims)
  if (signOff === null) return null
  const { by, at, note, changes, changed } = signOff
  const claimOf = (entry: HistoryEntry) =>
    entry.changes
      .map((change) => claimOfChange(change, store.dossier))
      .find((id) => id !== null && store.dossier.claims[id])
  return (
    <ReviewSection
      title={changed === 0 ? 'Signed off' : 'Changed since sign-off'}
      count={changed === 0 ? null : changed}
      folded={false}
    >
      <div className="review-signed">
        <p className="signed-off">
          <BadgeCheck size={14} aria-hidden="true" />
          <span>
            <bdi>{by.name}</bdi> · <time dateTime={at}>{momentWords(at)}</time>
          </span>
        </p>
        {note !== '' && <p dir="auto">{note}</p>}
        {changed === 0 && <p className="review-since">Nothing has changed since.</p>}
      </div>
      <ul className="review-list">
        {changes.map((entry) => {
          const claimId = claimOf(entry)
          const subject = subjectOf(entry, store.dossier, claims)
          return (
            <li key={entry.hash} className="review-news">
              {claimId ? (
                <button
                  type="button"
                  className="review-subject"
                  dir="auto"
                  onClick={() => onSelect({ kind: 'claim', id: claimId })}
                >
                  {subject ?? 'The claim'}
                </button>
              ) : (
                subject !== null && <p dir="auto">{subject}</p>
              )}
              <EntryList entries={[entry]} />
            </li>
          )
        })}
      </ul>
      {changed > changes.length && (
        <p className="review-empty">
          These are the latest of {changed.toLocaleString()}; the history has them all.
        </p>
      )}
    </ReviewSection>
  )
}
