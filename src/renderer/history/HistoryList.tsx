import { useCallback, useEffect, useMemo, useState } from 'react'
import type { HistoryEntry } from '../../core/dossier/index.ts'
import { Button } from '../parts/Button.tsx'
import { momentWords } from '../parts/dates.ts'
import { bridge } from '../state/bridge.ts'
import { useDossier, useDossierStore, useStores } from '../state/context.ts'
import { describeChanges, entryTitle, subjectOf } from './describe-change.ts'
import { packsThen } from './pack-change.ts'
import './history.css'

export interface HistoryListProps {
  /** Only what concerns these entities; everything where none is named. */
  readonly about: readonly string[]
  /** The person wants to see the dossier as it was after this entry. */
  readonly onLookAt?: (entry: HistoryEntry) => void
}

/** What was done: when, by whom, and what changed from what to what; the newest first. */
export function HistoryList({ about, onLookAt }: HistoryListProps) {
  const store = useDossierStore()
  const { notices } = useStores()
  const version = useDossier((store) => store.version)
  const claims = useDossier((store) => store.claims)
  const { dossier } = store
  // The history of one claim need not say which one on every line.
  const subjects = about.length === 0
  const pack = useDossier(({ dossier }) => dossier.info.pack)
  const [entries, setEntries] = useState<readonly HistoryEntry[] | null>(null)
  const [next, setNext] = useState<string | null>(null)
  const subject = about.join(' ')

  const read = useCallback(
    async (from: string | null) => {
      const arg = { id: store.id, from, about: subject === '' ? [] : subject.split(' ') }
      const page = await bridge.request('history.read', arg)
      if (!page.ok) return notices.fail(page.error)
      setEntries((before) =>
        from === null ? page.value.entries : [...(before ?? []), ...page.value.entries],
      )
      setNext(page.value.next)
    },
    [store, subject, notices],
  )
  // biome-ignore lint/correctness/useExhaustiveDependencies: each change adds an entry
  useEffect(() => void read(null), [read, version])

  const packs = useMemo(() => packsThen(entries ?? [], pack), [entries, pack])

  if (entries === null) return null
  return (
    <>
      <ol className="history" aria-label="History">
        {entries.map((entry, index) => (
          <li key={entry.hash} className="history-entry">
            <div className="history-head">
              <strong>{entryTitle(entry)}</strong>
              {onLookAt && (
                <Button look="quiet" className="history-look" onPress={() => onLookAt(entry)}>
                  Look<span className="heard"> at the dossier as it was then</span>
                </Button>
              )}
            </div>
            {subjects && (
              <p className="history-subject" dir="auto">
                {subjectOf(entry, dossier, claims)}
              </p>
            )}
            <p className="history-facts">
              <time dateTime={entry.at}>{momentWords(entry.at)}</time> · {entry.by.name}
            </p>
            <ul>
              {describeChanges(entry, packs[index] ?? pack).map(({ what, from, to }, at) => (
                // biome-ignore lint/suspicious/noArrayIndexKey: what an entry changed never changes
                <li key={at} className="history-change">
                  <span className="history-what">{what}</span>
                  {from !== null && <del>{from}</del>}
                  {to !== null && <ins>{to}</ins>}
                </li>
              ))}
            </ul>
          </li>
        ))}
      </ol>
      {next !== null && (
        <div className="history-more">
          <Button onPress={() => void read(next)}>Show earlier</Button>
        </div>
      )}
    </>
  )
}
