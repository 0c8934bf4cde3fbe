import { useState } from 'react'
import { TextField } from '../parts/Fields.tsx'
import { SayForm } from '../sayings/SayForm.tsx'
import { useSayingForm } from '../sayings/use-saying-form.ts'

export interface SendBackFormProps {
  readonly claimId: string
  /** Answers whether it was done. */
  readonly onSend: (note: string) => Promise<boolean>
}

/** What is to be done with a claim that goes back to its checker; it has to be said. */
export function SendBackForm({ claimId, onSend }: SendBackFormProps) {
  const form = useSayingForm<{ readonly text: string }>('sendBack', claimId)
  const [text, setText] = useState(form.unsent?.text ?? '')
  const [error, setError] = useState<string>()
  const submit = async () => {
    if (text.trim() === '') {
      setError('A claim is sent back for a reason: write what is to be done.')
      return false
    }
    // Where the claim is gone from view by then, so is the form.
    const isSent = await onSend(text.trim())
    if (isSent) form.forget()
    return isSent
  }
  return (
    <SayForm
      label="Send the claim back"
      isAskedFor={form.isAskedFor}
      onEntered={form.entered}
      first="textarea"
      send="Send back"
      sendsOnEnter={false}
      onSend={submit}
      onClose={form.close}
      onDiscard={form.forget}
    >
      <TextField
        label="What is to be done"
        rows={2}
        value={text}
        onChange={(text) => {
          form.keep({ text })
          setText(text)
          setError(undefined)
        }}
        error={error}
        hint="The claim goes back to checking, and this becomes a comment on it."
      />
    </SayForm>
  )
}
