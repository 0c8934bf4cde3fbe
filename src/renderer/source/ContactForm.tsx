import { type FormEvent, type KeyboardEvent, useState } from 'react'
import { Button } from '../parts/Button.tsx'
import { TextField } from '../parts/Fields.tsx'
import { type ContactWords, saysSomething, usualWays } from './contact-words.ts'
import { FreeChoice } from './FreeChoice.tsx'
import { WordsField } from './WordsField.tsx'

export interface ContactFormProps {
  readonly label: string
  readonly words: ContactWords
  /** What stands there now: kept by who shows the form, so that it outlives it. */
  readonly onWords: (words: ContactWords) => void
  /** Answers whether it was saved. */
  readonly onSave: (words: ContactWords) => Promise<boolean>
  readonly onDiscard: () => void
}

/** Who was asked, when, how and what, and what they answered. */
export function ContactForm({ label, words, onWords, onSave, onDiscard }: ContactFormProps) {
  const [error, setError] = useState<string>()
  const set = (changes: Partial<ContactWords>) => {
    setError(undefined)
    onWords({ ...words, ...changes })
  }
  const submit = async (event?: FormEvent) => {
    event?.preventDefault()
    if (!saysSomething(words)) return setError('Say whom you asked, or what.')
    await onSave(words)
  }
  const keys = (event: KeyboardEvent) => {
    if (event.key !== 'Enter' || !(event.ctrlKey || event.metaKey)) return
    event.stopPropagation()
    void submit()
  }
  return (
    <form
      className="link-form"
      aria-label={label}
      onSubmit={(event) => void submit(event)}
      onKeyDownCapture={keys}
    >
      <TextField
        label="Who"
        value={words.who}
        onChange={(who) => set({ who })}
        error={error}
        autoFocus
      />
      <div className="field-row">
        <WordsField
          kind="date"
          label="When"
          isSaved={false}
          value={words.on}
          onChange={(on) => set({ on })}
          offersToday
        />
        <FreeChoice
          label="How"
          usual={usualWays}
          value={words.how}
          onChange={(how) => set({ how })}
        />
      </div>
      <TextField
        label="What was asked"
        rows={2}
        value={words.asked}
        onChange={(asked) => set({ asked })}
      />
      <TextField
        label="What they answered"
        rows={2}
        value={words.answer}
        onChange={(answer) => set({ answer })}
        hint="Leave it empty until they do"
      />
      <div className="button-row">
        <Button look="primary" keys="Ctrl Enter" onPress={() => void submit()}>
          Save
        </Button>
        <Button onPress={onDiscard}>Discard</Button>
      </div>
    </form>
  )
}
