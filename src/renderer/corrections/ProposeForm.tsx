import { useState } from 'react'
import { Button } from '../parts/Button.tsx'
import { TextField } from '../parts/Fields.tsx'
import { PaneForm } from '../queries/PaneForm.tsx'
import { WordingChange } from './WordingChange.tsx'
import { type Wording, wordingOf } from './wording.ts'

export interface ProposeFormProps {
  /** All the words of the claim. */
  readonly claimWords: string
  readonly wording: Wording
  readonly asked: number
  readonly onWording: (wording: Wording) => void
  readonly onSend: (wording: Wording) => Promise<unknown>
  readonly onDiscard: () => void
}

/** The claim’s words, or some of them, to be written otherwise, and what that changes. */
export function ProposeForm(props: ProposeFormProps) {
  const { claimWords, wording, asked, onWording, onSend, onDiscard } = props
  const { from, to } = wording
  const [isSame, setSame] = useState(false)
  const isPart = from !== claimWords
  const submit = () => {
    setSame(from === to)
    return from === to ? undefined : onSend(wording)
  }
  return (
    <PaneForm
      label="Suggest other words"
      send="Suggest"
      asked={asked}
      hasWords={from !== to}
      onSend={submit}
      onDiscard={onDiscard}
    >
      {isPart && (
        <div className="wording-part">
          <p>
            Instead of “<bdi>{from}</bdi>”
          </p>
          <Button look="quiet" onPress={() => onWording(wordingOf(claimWords))}>
            All the claim’s words
          </Button>
        </div>
      )}
      <TextField
        key={`${asked} ${from}`}
        label="It is to read"
        className="field-serif"
        rows={2}
        value={to}
        onChange={(next) => {
          setSame(false)
          onWording({ from, to: next })
        }}
        hint="Leave it empty to have the words struck out"
        error={isSame ? 'These are the same words. Write other ones.' : undefined}
        autoFocus={asked > 0}
      />
      {from !== to && (
        <div className="field">
          <span className="field-label">What changes</span>
          <p className="wording-change" dir="auto">
            <WordingChange from={from} to={to} />
          </p>
        </div>
      )}
    </PaneForm>
  )
}
