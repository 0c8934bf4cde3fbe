import type { Query, Stamp } from '../../core/dossier/index.ts'
import { type QueryState, stateOf } from '../../core/letters/index.ts'
import { dayWords, momentWords } from '../parts/dates.ts'
import { queryStates } from './query-words.ts'
import './queries.css'

/** How far a query is, by word, glyph and colour. */
export function QueryStateMark({ state }: { readonly state: QueryState }) {
  const { glyph, label } = queryStates[state]
  return (
    <span className="query-state" data-state={state}>
      <span aria-hidden="true">{glyph}</span> {label}
    </span>
  )
}

/** Who asked, sent and answered it, and when. */
export function QueryDates({ query }: { readonly query: Query }) {
  const { made, waiting, answered } = query
  const steps: readonly (readonly [string, Stamp | null])[] = [
    ['Asked', made],
    ['Sent', stateOf(query) === 'asked' ? null : waiting],
    ['Answer written down', answered],
  ]
  return (
    <p className="card-facts">
      {steps.map(
        ([what, stamp]) =>
          stamp && (
            <span key={what} title={momentWords(stamp.at)}>
              {what} <time dateTime={stamp.at}>{dayWords(stamp.at)}</time>,{' '}
              <bdi>{stamp.by.name}</bdi>
            </span>
          ),
      )}
    </p>
  )
}
