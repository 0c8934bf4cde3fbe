import { useEffect } from 'react'
import { wordsOfKeys } from '../actions/key-labels.ts'
import { AddedSection } from '../claim/AddedSection.tsx'
import { Button } from '../parts/Button.tsx'
import { useDossierStore, useRecord, useSettings } from '../state/context.ts'
import { useStore } from '../state/observable.ts'
import { AnswerAsSource } from './AnswerAsSource.tsx'
import { QueryCard } from './QueryCard.tsx'
import { QueryForm } from './QueryForm.tsx'
import { noQuery, type QueryWords } from './query-words.ts'
import { usePaneForm } from './use-pane-form.ts'

export interface QueriesOnClaimProps {
  readonly claimId: string
  readonly onShowNote: (noteId: string) => void
  readonly onShowSource: (sourceId: string) => void
}

/** What was asked about a claim, oldest first; and the form that asks. */
export function QueriesOnClaim({ claimId, onShowNote, onShowSource }: QueriesOnClaimProps) {
  const store = useDossierStore()
  const queries = Object.values(useRecord('queries'))
    .filter((query) => query.claimId === claimId)
    .sort((a, b) => a.made.at.localeCompare(b.made.at))
  const [key] = wordsOfKeys('askQuery', useSettings())
  const form = usePaneForm<QueryWords>(`ask ${claimId}`, () => noQuery)
  const wanted = useStore(store.asking, ({ wanted }) => wanted)
  useEffect(() => {
    if (wanted?.form !== 'query' || wanted.claimId !== claimId) return
    store.asking.opened()
    form.open(form.words ?? noQuery)
  })

  const ask = async ({ to, question }: QueryWords) => {
    const done = await store.execute({ type: 'askQuery', claimId, to, question })
    if (done !== null) form.set(null)
  }
  if (queries.length === 0 && store.readOnly) return null
  return (
    <AddedSection
      title={`Queries${queries.length === 0 ? '' : ` · ${queries.length}`}`}
      isEmpty={queries.length === 0 && form.words === null}
    >
      {queries.length > 0 && (
        <ol className="cards" aria-label="Queries">
          {queries.map((query) => (
            <QueryCard
              key={query.id}
              query={query}
              onShowNote={onShowNote}
              onShowSource={onShowSource}
            >
              {query.answered?.noteId && (
                <AnswerAsSource
                  claimId={claimId}
                  noteId={query.answered.noteId}
                  onShowSource={onShowSource}
                />
              )}
            </QueryCard>
          ))}
        </ol>
      )}
      {form.words !== null ? (
        <QueryForm
          label="Ask about the claim"
          claimId={claimId}
          words={form.words}
          isAnswered={false}
          send="Ask"
          asked={form.asked}
          onWords={form.set}
          onSend={ask}
          onDiscard={() => form.set(null)}
        />
      ) : (
        !store.readOnly && (
          <div className="button-row">
            <Button
              {...(key === undefined ? {} : { keys: key })}
              onPress={() => form.open(noQuery)}
            >
              Ask the writer or a source
            </Button>
          </div>
        )
      )}
    </AddedSection>
  )
}
