import { useEffect, useRef, useState } from 'react'
import { Switch } from 'react-aria-components'
import { isWebAddress, type Newsroom } from '../../core/report/index.ts'
import type { Failure } from '../../core/result.ts'
import { Sheet } from '../actions/Sheet.tsx'
import { SavedField, TextField } from '../parts/Fields.tsx'
import { useTyping } from '../parts/typing.ts'
import { useStore } from '../state/observable.ts'
import { FieldChoice } from './FieldChoice.tsx'
import { LogoField } from './LogoField.tsx'
import type { ReportSettingsStore } from './report-settings-store.ts'
import '../settings/settings.css'
import './newsroom.css'

/** What a newsroom says of itself, in words or by an address. */
const SAID = {
  methodology: ['Methodology', 'How claims are chosen and checked: words, or an address.'],
  correctionsPolicy: ['Corrections policy', 'What becomes of your own mistakes.'],
  funding: ['Funding', 'Who pays for the work.'],
  contact: ['Contact', 'How readers reach you.'],
} as const satisfies Partial<Record<keyof Newsroom, readonly [string, string]>>

export interface NewsroomSheetProps {
  readonly store: ReportSettingsStore
  readonly onClose: () => void
}

/** What every report of the library says of the newsroom, and what appears in it. */
export function NewsroomSheet({ store, onClose }: NewsroomSheetProps) {
  const { newsroom, fields, anonymise } = useStore(store, () => store.settings)
  const [failure, setFailure] = useState<Failure | null>(null)
  const keep = async (changes: Parameters<typeof store.change>[0]) => {
    const kept = await store.change(changes)
    setFailure(kept.ok ? null : kept.error)
  }
  const say = (field: keyof Newsroom) => (value: string) =>
    void keep({ newsroom: { ...store.settings.newsroom, [field]: value } })
  const place = useRef<HTMLDivElement>(null)
  useEffect(() => {
    // What is still empty is what is wanted most.
    const fields = [...(place.current?.querySelectorAll('textarea') ?? [])]
    fields.find(({ value }) => value === '')?.focus()
  }, [])
  return (
    <Sheet title="Newsroom" place="side" className="newsroom" onClose={onClose}>
      <div ref={place} className="settings-section">
        <p className="settings-hint">Every report of this library says it.</p>
        <SavedField label="Name" value={newsroom.name} onSave={say('name')} />
        <AddressField value={newsroom.url} onSave={say('url')} />
        <LogoField logo={newsroom.logo} onChange={say('logo')} />
        {(Object.keys(SAID) as (keyof typeof SAID)[]).map((field) => (
          <SavedField
            key={field}
            label={SAID[field][0]}
            hint={SAID[field][1]}
            rows={2}
            value={newsroom[field]}
            onSave={say(field)}
          />
        ))}
        <FieldChoice fields={fields} onChange={(fields) => void keep({ fields })} />
        <Switch
          className="settings-switch"
          isSelected={anonymise}
          onChange={(anonymise) => void keep({ anonymise })}
        >
          <span className="settings-track" aria-hidden="true" />
          Anonymise names in reports
        </Switch>
        {failure && (
          <p role="alert" className="newsroom-failure">
            {failure.reason} {failure.next}
          </p>
        )}
      </div>
    </Sheet>
  )
}

interface AddressFieldProps {
  readonly value: string
  readonly onSave: (value: string) => void
}

/** An address is kept once it is one; until then it stays as it is typed. */
function AddressField({ value, onSave }: AddressFieldProps) {
  const typing = useTyping(value, (typed) => {
    if (isAddress(typed)) onSave(typed.trim())
  })
  const error = isAddress(typing.value) ? {} : { error: 'An address starts with https://.' }
  return <TextField label="Web address" type="url" {...typing} {...error} />
}

function isAddress(text: string): boolean {
  return text.trim() === '' || isWebAddress(text.trim())
}
