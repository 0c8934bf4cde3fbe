import { useEffect, useState } from 'react'
import { ChipChoice } from '../claim/ChipChoice.tsx'
import { TextField } from '../parts/Fields.tsx'
import type { FormKind } from '../state/saying-store.ts'
import { type FlagReason, type FlagWords, lackOfFlag, REASONS, reasonOfKey } from './flag-words.ts'
import { SayForm } from './SayForm.tsx'
import { flagReasons } from './sayings.ts'
import { useSayingForm } from './use-saying-form.ts'

export interface FlagFormProps {
  readonly kind: Extract<FormKind, 'flag' | 'editFlag'>
  /** What it is on; see {@link useSayingForm}. */
  readonly id: string
  readonly label: string
  readonly send: string
  /** What stands in it where nothing was typed before. */
  readonly words: FlagWords
  /** Answers whether it was saved. */
  readonly onSend: (words: FlagWords & { readonly reason: FlagReason }) => Promise<boolean>
}

/** Why a claim is put before the editor: a reason, by its digit, and words. */
export function FlagForm({ kind, id, label, send, words, onSend }: FlagFormProps) {
  const form = useSayingForm<FlagWords>(kind, id)
  const [said, setSaid] = useState<FlagWords>(() => ({ ...words, ...form.unsent }))
  const [errors, setErrors] = useState<ReturnType<typeof lackOfFlag>>({})
  const [isChosenByKey, setChosenByKey] = useState(false)
  const set = (changes: Partial<FlagWords>) => {
    const next = { ...said, ...changes }
    form.keep(next)
    setSaid(next)
    setErrors({})
  }
  // Whoever chose by key goes on to write.
  useEffect(() => {
    if (!isChosenByKey) return
    setChosenByKey(false)
    document.querySelector<HTMLElement>('.say-form:focus-within textarea')?.focus()
  }, [isChosenByKey])
  useEffect(() => {
    const first = errors.reason ? 'input[type=radio]' : errors.text ? 'textarea' : null
    if (first) document.querySelector<HTMLElement>(`.say-form:focus-within ${first}`)?.focus()
  }, [errors])

  const submit = async () => {
    const lack = lackOfFlag(said)
    setErrors(lack)
    const { reason } = said
    if (reason === '' || lack.text) return false
    const isSent = await onSend({ reason, text: said.text.trim() })
    if (isSent) form.forget()
    return isSent
  }
  const choose = (key: string) => {
    const reason = reasonOfKey(key)
    if (reason === undefined) return false
    set({ reason })
    setChosenByKey(true)
    return true
  }
  return (
    <SayForm
      about={form.about}
      label={label}
      isAskedFor={form.isAskedFor}
      onEntered={form.entered}
      first={said.reason === '' ? 'input[type=radio]' : 'textarea'}
      send={send}
      sendsOnEnter
      onSend={submit}
      onClose={form.close}
      onDiscard={form.forget}
      onKey={choose}
    >
      <ChipChoice<FlagReason | ''>
        label="What is the matter"
        value={said.reason}
        chips={reasonChips}
        refusal={() => null}
        onChange={(reason) => set({ reason })}
      >
        {errors.reason && (
          <p className="refusal" role="alert">
            {errors.reason}
          </p>
        )}
      </ChipChoice>
      <TextField
        label={said.reason === 'other' ? 'In words' : 'In words, if more is to be said'}
        rows={2}
        value={said.text}
        onChange={(text) => set({ text })}
        error={errors.text}
      />
    </SayForm>
  )
}

const reasonChips = REASONS.map((id, at) => ({
  id,
  content: (
    <>
      {flagReasons[id]} <kbd>{at + 1}</kbd>
    </>
  ),
}))
