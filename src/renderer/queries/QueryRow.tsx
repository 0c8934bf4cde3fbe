import type { ListedQuery } from '../../core/letters/index.ts'
import { QueryDates, QueryStateMark } from './QueryState.tsx'

export interface QueryRowProps {
  readonly listed: ListedQuery
  /** Leads to its claim, or to the source whose contact it is. */
  readonly onOpen: (() => void) | null
}

/** A query in a list, which leads to what it is about. */
export function QueryRow({ listed, onOpen }: QueryRowProps) {
  const { query, state, number, words, where, isLogged } = listed
  const { question, answered } = query
  const about = isLogged ? 'A logged contact' : number === null ? 'About no claim' : null
  const title = about ?? (
    <>
      {number} · <bdi>{words}</bdi>
    </>
  )
  return (
    <li className="letter-row">
      <p className="letter-head">
        <QueryStateMark state={state} />
        {onOpen ? (
          <button type="button" className="used-for" onClick={onOpen}>
            {title}
          </button>
        ) : (
          <span>{title}</span>
        )}
        {where !== '' && <span className="letter-where">{where}</span>}
      </p>
      <p className="contact-words" dir="auto">
        {question}
      </p>
      {answered && (
        <p className="contact-words">
          <span className="heard">Answered: </span>
          <span className="contact-answer" dir="auto">
            {answered.text}
          </span>
        </p>
      )}
      <QueryDates query={query} />
    </li>
  )
}
