import { type KeyboardEvent, useEffect, useRef, useState } from 'react'
import type { VerdictPack } from '../../core/dossier/index.ts'
import { Button } from '../parts/Button.tsx'
import { Choice } from '../parts/Fields.tsx'
import type { LostVerdict } from './verdicts-lost.ts'
import './use-form.css'

export interface UseFormProps {
  readonly pack: VerdictPack
  /** The verdicts of claims that the pack lacks; at least one. */
  readonly lost: readonly LostVerdict[]
  /** Gives the dossier the pack: the new verdict for each old one, or null to judge again. */
  readonly onUse: (map: Readonly<Record<string, string | null>>) => void
  readonly onCancel: () => void
}

/** Asks what becomes of the claims whose verdicts another pack does not have. Nothing is guessed. */
export function UseForm({ pack, lost, onUse, onCancel }: UseFormProps) {
  const [said, setSaid] = useState<Readonly<Record<string, string>>>(() =>
    Object.fromEntries(
      lost.flatMap(({ id, namesake }) => (namesake === null ? [] : [[id, `${TO}${namesake}`]])),
    ),
  )
  const [isTried, setIsTried] = useState(false)
  const form = useRef<HTMLFormElement>(null)
  useEffect(() => form.current?.querySelector('button')?.focus(), [])
  const options = {
    [UNSAID]: 'Choose…',
    ...Object.fromEntries(pack.verdicts.map(({ id, label }) => [`${TO}${id}`, label])),
    [AGAIN]: 'Judge again',
  }
  const use = () => {
    setIsTried(true)
    const answers = lost.map(({ id }) => [id, said[id] ?? UNSAID] as const)
    if (answers.some(([, answer]) => answer === UNSAID)) return
    onUse(
      Object.fromEntries(
        answers.map(([id, answer]) => [id, answer === AGAIN ? null : answer.slice(TO.length)]),
      ),
    )
  }
  const keys = (event: KeyboardEvent) => {
    if (event.key !== 'Escape') return
    event.stopPropagation()
    onCancel()
  }
  return (
    <form
      ref={form}
      className="use-form"
      aria-label={`Use ${pack.name} in this dossier`}
      onSubmit={(event) => {
        event.preventDefault()
        use()
      }}
      onKeyDown={keys}
    >
      <p>
        {lost.length === 1
          ? 'One verdict of this dossier’s claims is not in these. What does it become?'
          : `${lost.length} verdicts of this dossier’s claims are not in these. What do they become?`}
      </p>
      {lost.map(({ id, label, claims }) => (
        <div key={id} className="use-row">
          <span>
            <strong dir="auto">{label}</strong>{' '}
            <span className="pack-facts">{claims === 1 ? '1 claim' : `${claims} claims`}</span>
          </span>
          <Choice
            label={`${label} becomes`}
            hideLabel
            value={said[id] ?? UNSAID}
            options={options}
            error={isTried && (said[id] ?? UNSAID) === UNSAID ? 'Say what it becomes.' : undefined}
            onChange={(answer) => setSaid({ ...said, [id]: answer })}
          />
        </div>
      ))}
      <div className="button-row">
        <Button look="primary" onPress={use}>
          Use them
        </Button>
        <Button onPress={onCancel}>Cancel</Button>
      </div>
    </form>
  )
}

const UNSAID = 'unsaid'
const AGAIN = 'again'
const TO = 'to '
