import { Switch } from 'react-aria-components'
import type { Settings } from '../../ipc/index.ts'
import type { ActionLabels } from '../actions/key-labels.ts'
import { Sheet } from '../actions/Sheet.tsx'
import { CitationCredits } from '../bibliography/CitationCredits.tsx'
import { Scale } from '../parts/Scale.tsx'
import { SuggestionSettings } from '../suggestions/SuggestionSettings.tsx'
import { KeySettings } from './KeySettings.tsx'
import './settings.css'

export interface SettingsPageProps {
  readonly settings: Settings
  /** Better names for some actions, such as the verdicts of the open dossier's pack. */
  readonly labels?: ActionLabels
  /** What changed, at once while a slider is dragged: the article behind shows it. */
  readonly onChange: (changed: Partial<Settings>) => void
  readonly onClose: () => void
}

/** How a person likes to work. At the side, so that the article shows what changes. */
export function SettingsPage({ settings, labels, onChange, onClose }: SettingsPageProps) {
  return (
    <Sheet title="Settings" place="side" onClose={onClose}>
      <section className="settings-section" aria-labelledby="settings-reading">
        <h3 id="settings-reading">Reading</h3>
        <Scale
          label="Size of the article’s text"
          unit="pixels"
          value={settings.textSize}
          min={13}
          max={28}
          onChange={(textSize) => onChange({ textSize })}
        />
        <Scale
          label="Longest line of the article"
          unit="characters"
          value={settings.measure}
          min={40}
          max={96}
          onChange={(measure) => onChange({ measure })}
        />
      </section>
      <SuggestionSettings settings={settings} onChange={onChange} />
      <section className="settings-section" aria-labelledby="settings-keys">
        <h3 id="settings-keys">Keys</h3>
        <Switch
          className="settings-switch"
          isSelected={settings.bareKeys}
          onChange={(bareKeys) => onChange({ bareKeys })}
          aria-describedby="settings-bare-keys"
        >
          <span className="settings-track" aria-hidden="true" />
          Letters, digits and Tab act on claims
        </Switch>
        <p id="settings-bare-keys" className="settings-hint">
          {settings.bareKeys
            ? 'Only while the article or the claims list has the focus, never in a text field.'
            : 'They are left to the page and to a screen reader. Keys with Ctrl act as before.'}
        </p>
        <KeySettings
          keys={settings.keys}
          labels={labels ?? {}}
          onChange={(keys) => onChange({ keys })}
        />
      </section>
      <section className="settings-section" aria-label="Credits">
        <CitationCredits />
      </section>
    </Sheet>
  )
}
