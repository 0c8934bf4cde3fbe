import { useId, useState } from 'react'
import { Button } from '../parts/Button.tsx'
import { bridge } from '../state/bridge.ts'

export interface LogoFieldProps {
  /** A data URL, or empty. */
  readonly logo: string
  readonly onChange: (logo: string) => void
}

/** The picture at the head of every report. */
export function LogoField({ logo, onChange }: LogoFieldProps) {
  const id = useId()
  const [why, setWhy] = useState('')
  const choose = async () => {
    const chosen = await bridge.request('report.chooseLogo', undefined)
    setWhy(chosen.ok ? '' : `${chosen.error.reason} ${chosen.error.next}`)
    if (chosen.ok && chosen.value !== null) onChange(chosen.value)
  }
  return (
    // biome-ignore lint/a11y/useSemanticElements: a fieldset is laid out in its own way
    <div role="group" className="logo-field" aria-labelledby={id}>
      <span id={id} className="field-label">
        Logo
      </span>
      <div className="logo-row">
        {logo !== '' && <img className="logo-shown" src={logo} alt="The logo" />}
        <Button onPress={() => void choose()}>
          {logo === '' ? 'Choose a picture…' : 'Change…'}
        </Button>
        {logo !== '' && (
          <Button look="quiet" onPress={() => onChange('')}>
            Remove
          </Button>
        )}
      </div>
      <p role="status" className={why === '' ? 'field-hint' : 'field-error'}>
        {why === '' ? 'PNG or JPEG, at most 200 kB.' : why}
      </p>
    </div>
  )
}
