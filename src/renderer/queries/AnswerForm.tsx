import { useState } from 'react'
import type { Query } from '../../core/dossier/index.ts'
import { ChipChoice } from '../claim/ChipChoice.tsx'
import { Choice, TextField } from '../parts/Fields.tsx'
import { SourceChoice } from '../source/SourceChoice.tsx'
import { useDossierStore } from '../state/context.ts'
import { PaneForm } from './PaneForm.tsx'
import type { AnswerWords } from './query-words.ts'

export interface AnswerFormProps {
  readonly query: Query
  readonly words: AnswerWords
  readonly asked: number
  readonly onWords: (words: AnswerWords) => void
  readonly onSend: (words: AnswerWords) => Promise<unknown>
  readonly onDiscard: () => void
}

const A_NEW_ONE = { id: '', title: 'A new source' }

/** What was answered, and what it becomes. */
export function AnswerForm({ query, words, asked, ...on }: AnswerFormProps) {
  const { dossier } = useDossierStore()
  const { onWords, onSend, onDiscard } = on
  // As they stood when the form opened: the one that it adds must not show up while it closes.
  const [sources] = useState(() => Object.values(dossier.sources))
  const [isEmpty, setEmpty] = useState(false)
  const set = (changes: Partial<AnswerWords>) => {
    setEmpty(false)
    onWords({ ...words, ...changes })
  }
  const submit = () => {
    setEmpty(words.text.trim() === '')
    return words.text.trim() === '' ? undefined : onSend(words)
  }
  const isAboutClaim = query.claimId !== null
  return (
    <PaneForm
      label="Write the answer down"
      send="Save the answer"
      asked={asked}
      hasWords={words.text.trim() !== ''}
      onSend={submit}
      onDiscard={onDiscard}
    >
      <TextField
        label="Answer"
        rows={3}
        value={words.text}
        onChange={(text) => set({ text })}
        error={isEmpty ? 'Write what was answered.' : undefined}
        autoFocus={asked > 0}
      />
      <ChipChoice
        label="It becomes"
        chips={[
          ...(isAboutClaim
            ? [{ id: 'note' as const, content: 'A note on the claim’s words' }]
            : []),
          {
            id: 'source' as const,
            content: isAboutClaim ? 'A source of the claim' : 'A source',
          },
          { id: 'nothing' as const, content: 'Nothing besides' },
        ]}
        value={words.becomes}
        refusal={() => null}
        onChange={(becomes) => set({ becomes })}
      />
      {words.becomes === 'source' && (
        <>
          {sources.length > 0 && (
            <SourceChoice
              label="Source"
              first={A_NEW_ONE}
              sources={sources}
              chosen={words.sourceId}
              onChoose={(sourceId) => set({ sourceId })}
            />
          )}
          {words.sourceId === '' && (
            <Choice
              label="What it is"
              value={words.type}
              options={{
                personal_communication: 'Personal communication',
                interview: 'Interview',
              }}
              onChange={(type) => set({ type })}
            />
          )}
        </>
      )}
    </PaneForm>
  )
}
