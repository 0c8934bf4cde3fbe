import type { HistoryEntry } from '../../core/dossier/index.ts'
import { momentWords } from '../parts/dates.ts'
import { useDossier } from '../state/context.ts'
import { entryWords } from './entry-words.ts'
import '../history/history.css'

export interface EntryListProps {
  readonly entries: readonly HistoryEntry[]
}

/** What was done, in words: what, by whom and when, and what it changed. */
export function EntryList({ entries }: EntryListProps) {
  const pack = useDossier(({ dossier }) => dossier.info.pack)
  return (
    <ol className="review-entries">
      {entries.map((entry) => {
        const { title, changes } = entryWords(entry, pack)
        return (
          <li key={entry.hash}>
            <p>
              <strong>{title}</strong>{' '}
              <span className="history-facts">
                · <bdi>{entry.by.name}</bdi> ·{' '}
                <time dateTime={entry.at}>{momentWords(entry.at)}</time>
              </span>
            </p>
            {changes.map(({ what, from, to }, at) => (
              // biome-ignore lint/suspicious/noArrayIndexKey: what an entry changed never changes
              <p key={at} className="history-change" dir="auto">
                {what === null && from === null ? (
                  to
                ) : (
                  <>
                    {what !== null && <span className="history-what">{what}</span>}
                    {from !== null && <del>{from}</del>}
                    {to !== null && <ins>{to}</ins>}
                  </>
                )}
              </p>
            ))}
          </li>
        )
      })}
    </ol>
  )
}
