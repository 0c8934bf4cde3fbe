import { useEffect, useState } from 'react'
import type { Claim } from '../../core/dossier/index.ts'
import { ChipChoice } from '../claim/ChipChoice.tsx'
import { TextField } from '../parts/Fields.tsx'
import { SayForm } from '../sayings/SayForm.tsx'
import { useSayingForm } from '../sayings/use-saying-form.ts'
import { useDossier } from '../state/context.ts'

export interface VerdictWords {
  /** Of the pack; null until one is chosen. */
  readonly verdict: string | null
  readonly rationale: string
}

export interface VerdictFormProps {
  readonly claim: Claim
  /** Answers whether it was done. */
  readonly onSend: (words: { verdict: string; rationale: string }) => Promise<boolean>
}

/** The editor's own verdict and its reasons; the one before stays beside it as dissent. */
export function VerdictForm({ claim, onSend }: VerdictFormProps) {
  const pack = useDossier(({ dossier }) => dossier.info.pack)
  const form = useSayingForm<VerdictWords>('changeVerdict', claim.id)
  const [words, setWords] = useState<VerdictWords>(() => ({
    verdict: null,
    rationale: claim.rationale,
    ...form.unsent,
  }))
  const [error, setError] = useState<string>()
  const [isChosenByKey, setChosenByKey] = useState(false)
  // Whoever chose by key goes on to write.
  useEffect(() => {
    if (!isChosenByKey) return
    setChosenByKey(false)
    document.querySelector<HTMLElement>('.say-form:focus-within textarea')?.focus()
  }, [isChosenByKey])
  const set = (changes: Partial<VerdictWords>) => {
    const next = { ...words, ...changes }
    form.keep(next)
    setWords(next)
    setError(undefined)
  }
  const refusal = (id: string) =>
    id === claim.verdict ? 'The claim has this verdict already. Choose another one.' : null
  const submit = async () => {
    const { verdict, rationale } = words
    const wrong = verdict === null ? 'Choose the verdict that it is to have.' : refusal(verdict)
    if (verdict === null || wrong) {
      setError(wrong ?? undefined)
      return false
    }
    const isSent = await onSend({ verdict, rationale: rationale.trim() })
    if (isSent) form.forget()
    return isSent
  }
  const choose = (key: string) => {
    const verdict = /^[1-9]$/.test(key) ? pack.verdicts[Number(key) - 1] : undefined
    if (verdict === undefined) return false
    set({ verdict: verdict.id })
    setChosenByKey(true)
    return true
  }
  const giver = claim.verdictBy?.by.name
  return (
    <SayForm
      label="Change the verdict"
      isAskedFor={form.isAskedFor}
      onEntered={form.entered}
      first={words.verdict === null ? 'input[type=radio]' : 'textarea'}
      send="Change the verdict"
      sendsOnEnter={false}
      onSend={submit}
      onClose={form.close}
      onDiscard={form.forget}
      onKey={choose}
    >
      <ChipChoice
        label="Verdict"
        value={words.verdict ?? ''}
        chips={pack.verdicts.map(({ id, label, glyph, look, definition }, at) => ({
          id,
          look,
          definition,
          content: (
            <>
              <span aria-hidden="true">{glyph}</span> {label}
              <kbd>{at + 1}</kbd>
            </>
          ),
        }))}
        hint="Point at a verdict to read what it means."
        refusal={refusal}
        onChange={(verdict) => set({ verdict })}
      />
      {error !== undefined && (
        <p className="refusal" role="alert">
          {error}
        </p>
      )}
      <TextField
        label="Why"
        className="field-serif"
        rows={3}
        value={words.rationale}
        onChange={(rationale) => set({ rationale })}
        hint={
          claim.verdict === null
            ? 'In Markdown.'
            : `In Markdown. The verdict before stays recorded as dissent${giver === undefined ? '' : `, in the name of ${giver}`}.`
        }
      />
    </SayForm>
  )
}
