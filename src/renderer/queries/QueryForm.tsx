import { useState } from 'react'
import { TextField } from '../parts/Fields.tsx'
import { AddresseeField } from './AddresseeField.tsx'
import { PaneForm } from './PaneForm.tsx'
import { lackOf, type QueryWords } from './query-words.ts'

export interface QueryFormProps {
  readonly label: string
  readonly claimId: string | null
  readonly words: QueryWords
  readonly isAnswered: boolean
  readonly send: string
  /** How often a person asked for it: each time it takes the focus. */
  readonly asked: number
  readonly onWords: (words: QueryWords) => void
  readonly onSend: (words: QueryWords) => Promise<unknown>
  readonly onDiscard: () => void
}

/** Whom a query goes to and what it asks; of one that is answered, the answer too. */
export function QueryForm(props: QueryFormProps) {
  const { label, claimId, words, isAnswered, send, asked, onWords, onSend, onDiscard } = props
  const [wrong, setWrong] = useState<'to' | 'question' | null>(null)
  const set = (changes: Partial<QueryWords>) => {
    setWrong(null)
    onWords({ ...words, ...changes })
  }
  const submit = () => {
    const lack = lackOf(words)
    setWrong(lack)
    return lack === null ? onSend(words) : undefined
  }
  return (
    <PaneForm
      label={label}
      send={send}
      asked={asked}
      hasWords={words.question.trim() !== ''}
      onSend={submit}
      onDiscard={onDiscard}
    >
      <AddresseeField claimId={claimId} to={words.to} onChange={(to) => set({ to })} />
      {wrong === 'to' && (
        <p className="field-error" role="alert">
          Choose whom to ask, or name somebody.
        </p>
      )}
      <TextField
        key={asked}
        label="Question"
        rows={3}
        value={words.question}
        onChange={(question) => set({ question })}
        error={wrong === 'question' ? 'Write what is asked.' : undefined}
        autoFocus={asked > 0}
      />
      {isAnswered && (
        <TextField
          label="Answer"
          rows={2}
          value={words.answer}
          onChange={(answer) => set({ answer })}
        />
      )}
    </PaneForm>
  )
}
