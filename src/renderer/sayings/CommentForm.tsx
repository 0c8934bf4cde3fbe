import { useState } from 'react'
import { TextField } from '../parts/Fields.tsx'
import type { FormKind } from '../state/saying-store.ts'
import { SayForm } from './SayForm.tsx'
import { useSayingForm } from './use-saying-form.ts'

export interface CommentFormProps {
  readonly kind: Extract<FormKind, 'comment' | 'editComment'>
  /** What it is on, or the comment that is changed; see {@link useSayingForm}. */
  readonly id: string
  readonly label: string
  readonly send: string
  /** What stands in it where nothing was typed before. */
  readonly text: string
  /** Answers whether it was saved. */
  readonly onSend: (text: string) => Promise<boolean>
}

/** What somebody has to say. */
export function CommentForm({ kind, id, label, send, text, onSend }: CommentFormProps) {
  const form = useSayingForm<{ readonly text: string }>(kind, id)
  const [said, setSaid] = useState(form.unsent?.text ?? text)
  const [error, setError] = useState<string>()
  const set = (text: string) => {
    form.keep({ text })
    setSaid(text)
    setError(undefined)
  }
  const submit = async () => {
    if (said.trim() === '') {
      setError('Write something first.')
      return false
    }
    const isSent = await onSend(said.trim())
    if (isSent) form.forget()
    return isSent
  }
  return (
    <SayForm
      about={form.about}
      label={label}
      isAskedFor={form.isAskedFor}
      onEntered={form.entered}
      first="textarea"
      send={send}
      sendsOnEnter={false}
      onSend={submit}
      onClose={form.close}
      onDiscard={form.forget}
    >
      <TextField label={label} rows={2} value={said} onChange={set} error={error} />
    </SayForm>
  )
}
