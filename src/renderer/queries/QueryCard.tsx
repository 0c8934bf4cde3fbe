import { Pencil, X } from 'lucide-react'
import type { ReactNode } from 'react'
import type { Query } from '../../core/dossier/index.ts'
import { addresseeName, stateOf } from '../../core/letters/index.ts'
import { Button, IconButton } from '../parts/Button.tsx'
import { Comments } from '../sayings/Comments.tsx'
import { sourceTitle } from '../source/source-title.ts'
import { useDossierStore } from '../state/context.ts'
import { AnswerForm } from './AnswerForm.tsx'
import { QueryForm } from './QueryForm.tsx'
import { QueryDates, QueryStateMark } from './QueryState.tsx'
import { firstAnswer, type QueryWords } from './query-words.ts'
import { usePaneForm } from './use-pane-form.ts'
import { useQueryDeeds } from './use-query-deeds.ts'

export interface QueryCardProps {
  readonly query: Query
  /** What stands where it is not clear whom it goes to or what it is about. */
  readonly head?: ReactNode
  /** What stands with what its answer became. */
  readonly children?: ReactNode
  /** Null where its note or source is not to be led to. */
  readonly onShowNote: ((noteId: string) => void) | null
  readonly onShowSource: ((sourceId: string) => void) | null
}

/** A query: how far it is, what was asked and answered, and what can be done with it. */
export function QueryCard({ query, head, onShowNote, onShowSource, children }: QueryCardProps) {
  const { dossier, readOnly } = useDossierStore()
  const deeds = useQueryDeeds(query)
  const { to, question, answered } = query
  const edited = usePaneForm<QueryWords>(`query ${query.id}`, () => wordsOf(query))
  const answer = usePaneForm(`answer ${query.id}`, () => firstAnswer(query))
  const state = stateOf(query)
  if (edited.words !== null) {
    return (
      <li>
        <QueryForm
          label="Change the query"
          claimId={query.claimId}
          words={edited.words}
          isAnswered={answered !== null}
          send="Save"
          asked={edited.asked}
          onWords={edited.set}
          onSend={async (words) => {
            if (await deeds.edit(words)) edited.set(null)
          }}
          onDiscard={() => edited.set(null)}
        />
      </li>
    )
  }
  const isUsed = answered !== null && (answered.noteId ?? answered.sourceId) !== null
  return (
    <li className="card query-card">
      <div className="card-head">
        <div className="contact-head">
          <QueryStateMark state={state} />
          <span dir="auto">{head ?? addresseeName(dossier, to)}</span>
        </div>
        <IconButton
          label="Change this query"
          isDisabled={readOnly}
          onPress={() => edited.open(wordsOf(query))}
        >
          <Pencil size={14} aria-hidden="true" />
        </IconButton>
        <IconButton
          label="Remove this query"
          isDisabled={readOnly}
          onPress={() => void deeds.remove()}
        >
          <X size={14} aria-hidden="true" />
        </IconButton>
      </div>
      <p className="contact-words">
        <span className="heard">Asked: </span>
        <span dir="auto">{question}</span>
      </p>
      {answered && (
        <p className="contact-words">
          <span className="heard">Answered: </span>
          <span className="contact-answer" dir="auto">
            {answered.text}
          </span>
        </p>
      )}
      <Became query={query} onShowNote={onShowNote} onShowSource={onShowSource} />
      {children}
      <QueryDates query={query} />
      {answer.words !== null ? (
        <AnswerForm
          query={query}
          words={answer.words}
          asked={answer.asked}
          onWords={answer.set}
          onSend={async (words) => {
            if (await deeds.answer(words)) answer.set(null)
          }}
          onDiscard={() => answer.set(null)}
        />
      ) : (
        !isUsed &&
        !readOnly && (
          <div className="button-row">
            {state === 'asked' && <Button onPress={deeds.send}>Mark as sent</Button>}
            <Button onPress={() => answer.open(firstAnswer(query))}>
              {answered ? 'Make a note or source of it' : 'Write the answer down'}
            </Button>
          </div>
        )
      )}
      <Comments on={{ record: 'queries', id: query.id }} thing="this query" />
    </li>
  )
}

function wordsOf({ to, question, answered }: Query): QueryWords {
  return { to, question, answer: answered?.text ?? '' }
}

/** The note or source that the answer became, which opens. */
function Became({ query: { answered }, onShowNote, onShowSource }: QueryCardProps) {
  const { dossier } = useDossierStore()
  const source = dossier.sources[answered?.sourceId ?? '']
  if (source && onShowSource) {
    return (
      <p className="query-became">
        Became the source{' '}
        <button type="button" className="used-for" onClick={() => onShowSource(source.id)}>
          <bdi>{sourceTitle(source)}</bdi>
        </button>
      </p>
    )
  }
  const note = dossier.notes[answered?.noteId ?? '']
  if (!note || !onShowNote) return null
  return (
    <p className="query-became">
      Became{' '}
      <button type="button" className="used-for" onClick={() => onShowNote(note.id)}>
        a note on the claim’s words
      </button>
    </p>
  )
}
